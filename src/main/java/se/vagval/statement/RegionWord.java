package se.vagval.statement;

import java.util.List;
import java.util.Locale;

import se.vagval.finance.Measure;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/**
 * What the regional party is called: a region was a landsting before 2019, as its name says, and there may be several. The
 * law's word is kept where regions and landsting are taken together.
 */
enum RegionWord {
    REGION, REGIONS, LANDSTING, LANDSTINGS;

    static RegionWord of(Review review) {
        return of(review.regions());
    }

    static RegionWord of(List<Region> regions) {
        boolean landsting = !regions.isEmpty()
                && regions.stream().allMatch(r -> r.name().toLowerCase(Locale.ROOT).contains("landsting"));
        boolean several = regions.size() > 1;
        return landsting ? several ? LANDSTINGS : LANDSTING : several ? REGIONS : REGION;
    }

    /** As a party: "Regionen". */
    String party() {
        return Texts.get("statement.party.region." + this);
    }

    /** The name of a measure, where it is of the regional party's contribution by this word. */
    String label(Measure measure) {
        return measure == Measure.CONTRIBUTION_REGION ? Texts.get("statement.party.regionPays." + this)
                : measure.label();
    }
}
