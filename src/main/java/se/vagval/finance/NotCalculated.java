package se.vagval.finance;

import java.util.Arrays;

/** Figures of a year that cannot be computed: each is missing, with the reason, rather than silently left out. */
final class NotCalculated {
    private static final Measure[] PUBLISHED = Arrays.stream(Measure.values()).filter(Measure::published)
            .toArray(Measure[]::new);

    private NotCalculated() {}

    static void write(Ledger ledger, String reason) {
        int node = Ledger.NONE;
        for (Measure measure : PUBLISHED) {
            for (int subject = 0; subject < ledger.axes.firstAssociation; subject++) {
                node = node == Ledger.NONE ? ledger.missing(measure, subject, reason)
                        : ledger.same(measure, subject, node);
            }
        }
    }
}
