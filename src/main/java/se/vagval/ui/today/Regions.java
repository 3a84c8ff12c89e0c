package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.model.Region;
import se.vagval.model.RegisteredCounty;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/** Regions by name, added to the review when they are first used. */
final class Regions {
    private Regions() {}

    /** The review with the region in it, and the region's id. */
    record Added(Review review, String id) {}

    static Added add(Review review, Register register, String name) {
        Optional<Region> has = review.regions().stream().filter(r -> r.name().equalsIgnoreCase(name)).findFirst();
        if (has.isPresent()) {
            return new Added(review, has.get().id());
        }
        String full = register.counties().stream().filter(c -> means(c, name)).map(RegisteredCounty::region).findFirst()
                .orElseThrow(() -> new Refused(Texts.get("ui.today.error.region", name)));
        Optional<Region> other = review.regions().stream().filter(r -> r.name().equalsIgnoreCase(full)).findFirst();
        return other.map(region -> new Added(review, region.id())).orElseGet(() -> added(review, full));
    }

    private static Added added(Review review, String full) {
        List<Region> regions = new ArrayList<>(review.regions());
        String id = Edits.freeId(full, regions, Region::id);
        regions.add(new Region(id, full));
        return new Added(review.edit().regions(regions).done(), id);
    }

    private static boolean means(RegisteredCounty county, String name) {
        return county.region().equalsIgnoreCase(name) || county.name().equalsIgnoreCase(name);
    }
}
