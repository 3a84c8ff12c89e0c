package se.vagval.finance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is a member of which association, and by what key, in each alternative and year that has been folded. */
final class Memberships {
    /**
     * An association with its members.
     *
     * @param subject
     *            the association's number
     * @param municipalities
     *            by their positions in the review
     * @param keys
     *            each municipality's share of the municipalities' part, as nodes
     * @param regionKeys
     *            each region's share of the regions' part, as nodes; empty where one region has it all
     */
    record Association(int subject, int[] municipalities, int[] keys, List<String> regions,
            Optional<int[]> regionKeys) {}

    private record At(int alternative, int year) {}

    private final Map<At, List<Association>> known = new HashMap<>();

    /** A year that is counted, if perhaps without any association. */
    void begin(int alternative, int year) {
        known.put(new At(alternative, year), new ArrayList<>());
    }

    void add(int alternative, int year, Association association) {
        known.get(new At(alternative, year)).add(association);
    }

    /** The associations of a year in their order; empty where the year could not be counted. */
    Optional<List<Association>> of(int alternative, int year) {
        return Optional.ofNullable(known.get(new At(alternative, year)));
    }
}
