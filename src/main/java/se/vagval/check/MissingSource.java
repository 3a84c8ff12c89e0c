package se.vagval.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/**
 * Figures of today that have neither a source nor a note. Told once for each table, so that a review that is being typed
 * in is not covered by it.
 */
final class MissingSource implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        Review review = material.review();
        List<Sourced.At> people = new ArrayList<>();
        review.municipalities().forEach(m -> people.addAll(Sourced.municipality(m)));
        table(people, Texts.get("check.missingSource.municipalities"), found);
        perAssociation(review, Sourced::accounts, "check.missingSource.accounts", found);
        perAssociation(review, Sourced::allocation, "check.missingSource.allocation", found);
        perAssociation(review, Sourced::administration, "check.missingSource.administration", found);
        table(results(review), Texts.get("check.missingSource.results"), found);
    }

    private static void perAssociation(Review review, Function<Association, List<Sourced.At>> figures, String words,
            Consumer<Remark> found) {
        List<Sourced.At> all = new ArrayList<>();
        review.associations().forEach(a -> all.addAll(figures.apply(a)));
        table(all, Texts.get(words), found);
    }

    private static List<Sourced.At> results(Review review) {
        List<Sourced.At> all = new ArrayList<>();
        review.participants().forEach(p -> all.add(new Sourced.At("participants." + p.id() + ".total", p.total())));
        review.outcomes().forEach(o -> {
            add(all, "outcomes." + o.id() + ".total", o.total());
            add(all, "outcomes." + o.id() + ".women", o.women());
            add(all, "outcomes." + o.id() + ".men", o.men());
        });
        return all;
    }

    private static void add(List<Sourced.At> all, String address, Optional<Figure> figure) {
        figure.ifPresent(f -> all.add(new Sourced.At(address, f)));
    }

    private static void table(List<Sourced.At> figures, String words, Consumer<Remark> found) {
        List<Sourced.At> bare = figures.stream().filter(f -> !explained(f.figure())).toList();
        if (!bare.isEmpty()) {
            found.accept(Remark.of(CheckCode.MISSING_SOURCE, Severity.INFORMATION, bare.getFirst().address(),
                    bare.size() == 1
                            ? Texts.get("check.missingSource.one", words)
                            : Texts.get("check.missingSource.headline", bare.size(), words),
                    Texts.get("check.missingSource.detail")));
        }
    }

    /** Whether somebody has said where a figure comes from, or why it is assumed. */
    static boolean explained(Figure figure) {
        return !figure.provenance().source().isBlank() || !figure.provenance().note().isBlank();
    }
}
