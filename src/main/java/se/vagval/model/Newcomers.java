package se.vagval.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Municipalities of the register that a review does not have yet, and how they come into it. */
public final class Newcomers {
    private Newcomers() {}

    /** The review with a municipality of the register in it, of no association, and with the region it lies in. */
    public static Review put(Review review, Register register, RegisteredMunicipality found) {
        if (review.municipalities().stream().anyMatch(m -> m.code().equals(found.code()))) {
            return review;
        }
        String name = register.county(found.countyCode()).orElseThrow().region();
        Optional<Region> has = review.regions().stream().filter(r -> r.name().equalsIgnoreCase(name)).findFirst();
        Region region = has.orElseGet(() -> new Region(free(review, found.countyCode()), name));
        List<Region> regions = has.isPresent() ? review.regions()
                : Stream.concat(review.regions().stream(), Stream.of(region)).toList();
        List<Municipality> all = new ArrayList<>(review.municipalities());
        all.add(Municipality.named(found.code(), found.name(), region.id()));
        return review.edit().regions(regions).municipalities(all).done();
    }

    private static String free(Review review, String countyCode) {
        String id = "region-" + countyCode;
        while (taken(review, id)) {
            id += "-";
        }
        return id;
    }

    private static boolean taken(Review review, String id) {
        return review.regions().stream().anyMatch(r -> r.id().equals(id));
    }

    /** The review without a municipality of which nothing is known and nothing speaks; the same review for any other. */
    public static Review without(Review review, String code) {
        boolean known = review.municipalities().stream().noneMatch(m -> m.equals(
                Municipality.named(code, m.name(), m.regionId())));
        if (known) {
            return review;
        }
        try {
            return review.edit()
                    .municipalities(review.municipalities().stream().filter(m -> !m.code().equals(code)).toList())
                    .done();
        } catch (InvalidField spokenOf) {
            // A review refuses to lose what something in it points at: then it stays.
            return review;
        }
    }

    /** The regions that municipalities lie in, each once, in the order of the municipalities. */
    public static List<String> regions(Review review, List<String> municipalities) {
        return municipalities.stream().flatMap(code -> review.municipalities().stream()
                .filter(m -> m.code().equals(code)).map(Municipality::regionId)).distinct().toList();
    }
}
