package se.vagval.ui.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import se.vagval.model.Accounts;
import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/** What a base year and a horizon mean for accounts and changes that are already in the review, in words. */
record YearEffects(Review review, int baseYear, int horizon) {
    /** Why the base year cannot be this one: changes hold from it or from years before; empty when none do. */
    Optional<String> refusal() {
        List<String> early = review.alternatives().stream()
                .flatMap(a -> a.changes().stream().filter(c -> c.year() <= baseYear).map(c -> named(a, c))).distinct()
                .toList();
        return early.isEmpty() ? Optional.empty()
                : Optional.of(Texts.get("ui.commission.years.early", year(baseYear), joined(early)));
    }

    /** The years that are computed, and what of the review falls outside them; all of it stays in the review. */
    String words() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.get("ui.commission.years.span", year(baseYear), year(baseYear + 1),
                year(baseYear + horizon)));
        withoutAccounts().ifPresent(sentences::add);
        late().ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private Optional<String> withoutAccounts() {
        List<String> without = review.associations().stream().filter(a -> a.accountsOf(baseYear).isEmpty())
                .map(Association::shortName).toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        List<String> years = review.associations().stream().flatMap(a -> a.accounts().stream()).map(Accounts::year)
                .distinct().sorted().map(YearEffects::year).toList();
        String missing = Texts.get("ui.commission.years.noAccounts", year(baseYear), joined(without));
        return Optional.of(years.isEmpty() ? missing
                : missing + " " + Texts.get("ui.commission.years.kept", joined(years)));
    }

    private Optional<String> late() {
        List<String> late = review.alternatives().stream()
                .flatMap(a -> a.changes().stream().filter(c -> c.year() > baseYear + horizon).map(c -> named(a, c)))
                .distinct().toList();
        return late.isEmpty() ? Optional.empty()
                : Optional.of(Texts.get("ui.commission.years.late", year(baseYear + horizon), joined(late)));
    }

    private static String named(Alternative alternative, Change change) {
        return Texts.get("ui.commission.years.change", alternative.shortName(), year(change.year()));
    }

    /** As text, so that no thousands are set apart. */
    private static String year(int year) {
        return Integer.toString(year);
    }

    private static String joined(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        return Texts.get("ui.commission.years.and",
                words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", ")), words.getLast());
    }
}
