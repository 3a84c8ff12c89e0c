package se.vagval.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.model.Timing;

/** The rows of the SUS table, each with its areas, and which of them hold counts whose parts make the whole. */
final class SusRows {
    private record Row(int year, String label, Optional<Timing> timing) {}

    private SusRows() {}

    /** The rows as printed, a list of areas each, in order. */
    static Collection<List<SusOutcome>> of(Review review) {
        Map<Row, List<SusOutcome>> rows = new LinkedHashMap<>();
        for (SusOutcome o : review.outcomes()) {
            rows.merge(new Row(o.year(), o.row(), o.timing()), List.of(o), SusRows::joined);
        }
        return rows.values();
    }

    private static List<SusOutcome> joined(List<SusOutcome> a, List<SusOutcome> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    /**
     * Whether women and men make the total: where most areas of the row say so. An average, such as days, lies between its
     * parts instead.
     */
    static boolean additive(List<SusOutcome> row) {
        double slack = slack(row);
        int sums = 0;
        int others = 0;
        for (SusOutcome o : row) {
            if (!o.share() && complete(o)) {
                double apart = Math.abs(value(o.women()) + value(o.men()) - value(o.total()));
                boolean between = value(o.total()) >= Math.min(value(o.women()), value(o.men()))
                        && value(o.total()) <= Math.max(value(o.women()), value(o.men()));
                sums += apart <= slack || !between ? 1 : 0;
                others += apart > slack && between ? 1 : 0;
            }
        }
        return sums > others;
    }

    static boolean complete(SusOutcome o) {
        return o.total().isPresent() && o.women().isPresent() && o.men().isPresent();
    }

    /** Counts are exact; what is printed with decimals may miss by half a unit for each of the three. */
    static double slack(List<SusOutcome> row) {
        int decimals = decimals(row);
        return decimals == 0 ? Rounding.half(0) : 3 * Rounding.half(decimals);
    }

    static int decimals(List<SusOutcome> row) {
        int most = 0;
        for (SusOutcome o : row) {
            for (Optional<Figure> f : List.of(o.total(), o.women(), o.men())) {
                most = Math.max(most, f.map(x -> Rounding.decimals(x.value())).orElse(0));
            }
        }
        return most;
    }

    static double value(Optional<Figure> figure) {
        return figure.orElseThrow().value();
    }
}
