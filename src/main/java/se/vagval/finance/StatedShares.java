package se.vagval.finance;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import se.vagval.model.Review;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;

/** Stated shares of an association whose members have become others. */
final class StatedShares {
    private StatedShares() {}

    /**
     * Lets stated shares lapse where they are not of just the members there are now: inhabitants then divide.
     *
     * @return whether any did
     */
    static boolean lapse(Review review, Body body) {
        Set<String> members = Arrays.stream(body.members).mapToObj(m -> review.municipalities().get(m).code())
                .collect(Collectors.toSet());
        boolean municipalities = lapses(body.municipalityKey, members);
        boolean regions = lapses(body.regionKey, Set.copyOf(body.regions));
        if (municipalities) {
            body.municipalityKey = SplitKey.by(SplitBasis.WORKING_AGE);
        }
        if (regions) {
            body.regionKey = SplitKey.by(SplitBasis.POPULATION);
        }
        return municipalities || regions && body.regions.size() > 1;
    }

    private static boolean lapses(SplitKey key, Set<String> members) {
        return key.basis() == SplitBasis.STATED && !key.shares().keySet().equals(members);
    }
}
