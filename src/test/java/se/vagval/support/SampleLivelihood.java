package se.vagval.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.model.Timing;

/**
 * Livelihood before and after in three associations and their county. The review of 2020 prints these as pictures without
 * figures; these are made up so that the county is the sum of the associations, and one count is of two persons.
 */
public final class SampleLivelihood {
    private static final String[] AREAS = {"sodra-vatterbygden", "finnveden", "hoglandet"};
    private static final String[] KINDS = {"Försörjningsstöd", "Sjukpenning", "Aktivitetsersättning",
            "Ingen offentlig försörjning"};
    /** By kind and association: women before, men before, women after, men after. */
    private static final int[][][] COUNTS = {{{20, 15, 11, 9}, {10, 12, 5, 8}, {7, 9, 6, 5}},
            {{16, 8, 18, 10}, {6, 5, 4, 6}, {2, 8, 6, 7}}, {{5, 8, 4, 6}, {3, 4, 3, 4}, {18, 12, 8, 9}},
            {{7, 6, 15, 12}, {4, 5, 11, 8}, {5, 6, 12, 14}}};

    private SampleLivelihood() {}

    /** The review with livelihood of 2019. */
    public static Review in(Review review) {
        List<SusOutcome> all = new ArrayList<>(review.outcomes());
        for (Timing timing : Timing.values()) {
            for (int k = 0; k < KINDS.length; k++) {
                int women = 0;
                int men = 0;
                for (int a = 0; a < AREAS.length; a++) {
                    int w = COUNTS[k][a][timing.ordinal() * 2];
                    int m = COUNTS[k][a][timing.ordinal() * 2 + 1];
                    women += w;
                    men += m;
                    all.add(row(k, AREAS[a], timing, w, m));
                }
                all.add(row(k, SusOutcome.COUNTY, timing, women, men));
            }
        }
        return review.edit().outcomes(all).done();
    }

    private static SusOutcome row(int kind, String area, Timing timing, int women, int men) {
        return new SusOutcome(("forsorjning-" + kind + "-" + area + "-" + timing).toLowerCase(java.util.Locale.ROOT),
                area, 2019, KINDS[kind], false, figure(women + men), figure(women), figure(men), Optional.of(timing));
    }

    private static Optional<Figure> figure(int count) {
        return Optional.of(Figure.of(count, "SUS, uttag 2020"));
    }
}
