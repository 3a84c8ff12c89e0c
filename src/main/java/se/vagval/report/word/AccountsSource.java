package se.vagval.report.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.Mark;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/**
 * The line under the base year's accounts. They are printed as they are typed and rest on no calculation, so what is said
 * of them is where they are stated, and of which associations they are assumed.
 */
public final class AccountsSource {
    private final List<Figure> stated = new ArrayList<>();
    /** Associations by what of theirs is marked; nothing where all is. */
    private final Map<List<String>, List<String>> marked = new LinkedHashMap<>();

    private AccountsSource(Review review) {
        for (Association association : review.associations()) {
            association.accounts().stream().filter(a -> a.year() == review.commission().baseYear())
                    .forEach(a -> read(association.shortName(), a));
        }
    }

    /**
     * The line.
     *
     * @param appendix
     *            number of the appendix that lists assumed and derived figures, if there is one
     */
    public static String of(Review review, Optional<String> appendix) {
        AccountsSource source = new AccountsSource(review);
        if (source.marked.isEmpty()) {
            return Figures.source(source.stated.stream());
        }
        String line = source.stated.isEmpty() ? Texts.get("report.word.note.accountsAlone")
                : Figures.source(source.stated.stream()) + " "
                        + Texts.get("report.word.note.accounts", source.named());
        return Appendices.referred(line, appendix);
    }

    private void read(String association, Accounts accounts) {
        List<Optional<Figure>> figures = List.of(accounts.totalRevenue(), accounts.totalCost(), accounts.result(),
                accounts.equity());
        List<String> labels = List.of(Texts.get("report.word.accounts.revenue"),
                Texts.get("report.word.accounts.cost"), Texts.get("report.word.accounts.result"),
                Texts.get("report.word.accounts.equity"));
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Optional<Figure> figure = figures.get(i);
            if (figure.isPresent() && figure.get().provenance().mark() != Mark.STATED) {
                kinds.add(labels.get(i));
            } else {
                figure.ifPresent(stated::add);
            }
        }
        if (!kinds.isEmpty()) {
            boolean all = kinds.size() == figures.stream().filter(Optional::isPresent).count();
            marked.computeIfAbsent(all ? List.of() : kinds, k -> new ArrayList<>()).add(association);
        }
    }

    /** Associations with the same figures marked stand together; where all are, they are named alone. */
    private String named() {
        return marked.entrySet().stream()
                .map(e -> e.getKey().isEmpty() ? String.join(", ", e.getValue())
                        : Texts.get("report.word.note.markedOf", String.join(", ", e.getValue()),
                                String.join(", ", e.getKey())))
                .collect(Collectors.joining("; "));
    }
}
