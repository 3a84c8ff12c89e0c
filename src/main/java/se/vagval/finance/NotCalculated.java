package se.vagval.finance;

import java.util.Arrays;

/** Figures of a year that cannot be computed: each is missing, with the reason, rather than silently left out. */
final class NotCalculated {
    private static final Measure[] PUBLISHED = Arrays.stream(Measure.values()).filter(Measure::published)
            .toArray(Measure[]::new);

    private NotCalculated() {}

    static void write(Ledger ledger, String reason) {
        for (Measure measure : PUBLISHED) {
            int node = ledger.missing(measure, Axes.AREA, reason);
            for (int subject = Axes.AREA + 1; subject < ledger.axes.firstAssociation; subject++) {
                ledger.same(measure, subject, node);
            }
        }
    }
}
