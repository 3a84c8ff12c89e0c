package se.vagval.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/**
 * Where the commission forbids recommending, the alternatives are argued about alike: for each alternative much the same
 * number of arguments for, and against, and much the same length. An alternative without arguments of its own that is a
 * variant of another shares the other's.
 */
final class ArgumentBalance implements CheckRule {
    /** So many times as much for one alternative as for another is told. */
    private static final int TIMES = 2;
    /** A difference of fewer arguments is no lack of balance. */
    private static final int FEWEST = 3;
    /** A difference of fewer letters is none either: some three lines of print. */
    private static final int FEWEST_LETTERS = 240;

    /** What is argued about an alternative in one direction. */
    private record Side(Alternative alternative, int count, int letters) {}

    @Override
    public void read(Material material, Consumer<Remark> found) {
        Review review = material.review();
        if (review.commission().recommends() || review.arguments().isEmpty()) {
            return;
        }
        for (Argument.Stance stance : Argument.Stance.values()) {
            List<Side> sides = review.alternatives().stream()
                    .filter(a -> a.parent().isEmpty() || has(review, a)).map(a -> side(review, a, stance)).toList();
            if (sides.size() > 1 && !compare(sides, stance, Side::count, FEWEST, found)) {
                compare(sides, stance, Side::letters, FEWEST_LETTERS, found);
            }
        }
    }

    private static boolean has(Review review, Alternative alternative) {
        return review.arguments().stream().anyMatch(a -> a.alternative().equals(alternative.id()));
    }

    private static Side side(Review review, Alternative alternative, Argument.Stance stance) {
        List<Argument> all = review.arguments().stream()
                .filter(a -> a.alternative().equals(alternative.id()) && a.stance() == stance).toList();
        return new Side(alternative, all.size(), all.stream().mapToInt(a -> a.text().strip().length()).sum());
    }

    /** Tells of the most and the least, where they are far apart; says whether they are. */
    private static boolean compare(List<Side> sides, Argument.Stance stance, ToIntFunction<Side> size, int least,
            Consumer<Remark> found) {
        Side most = sides.stream().max(Comparator.comparingInt(size)).orElseThrow();
        Side fewest = sides.stream().min(Comparator.comparingInt(size)).orElseThrow();
        boolean apart = size.applyAsInt(most) > TIMES * size.applyAsInt(fewest)
                && size.applyAsInt(most) - size.applyAsInt(fewest) >= least;
        if (apart) {
            found.accept(Remark.of(CheckCode.ARGUMENT_BALANCE, Severity.INFORMATION,
                    "arguments.+" + fewest.alternative().id() + "." + stance,
                    Texts.get("check.argumentBalance." + stance),
                    Texts.get("check.argumentBalance.detail", said(most), said(fewest))));
        }
        return apart;
    }

    private static String said(Side side) {
        return Texts.get("check.argumentBalance.side", side.alternative().shortName(), side.count(), side.letters());
    }
}
