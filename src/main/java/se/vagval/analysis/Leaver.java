package se.vagval.analysis;

import java.util.ArrayList;
import java.util.List;

import se.vagval.finance.Subject;
import se.vagval.model.Municipality;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.Structure;

/**
 * Who may leave an association: a municipality, or one of its regions with all its municipalities there, since a municipality
 * cannot be a member where its region is none.
 *
 * @param municipalities
 *            codes of the municipalities that go: its own, or all of the region's
 */
public record Leaver(Subject subject, String name, List<String> municipalities) {
    public Leaver {
        municipalities = List.copyOf(municipalities);
    }

    /** Id that is free of the subject's kind: a region and a municipality may have the same. */
    public String key() {
        return (subject.kind() == Subject.Kind.REGION ? "r-" : "k-") + subject.id();
    }

    /** Those who may leave an association, its municipalities first, then its regions; the state's authorities cannot. */
    static List<Leaver> of(Review review, Structure.Body association) {
        List<Leaver> all = new ArrayList<>();
        List<Municipality> members = members(review, association);
        members.forEach(m -> all.add(new Leaver(Subject.municipality(m.code()), m.name(), List.of(m.code()))));
        for (Region region : review.regions()) {
            if (association.regions().contains(region.id())) {
                all.add(new Leaver(Subject.region(region.id()), region.name(),
                        members.stream().filter(m -> m.regionId().equals(region.id()) || isOnly(association))
                                .map(Municipality::code).toList()));
            }
        }
        return List.copyOf(all);
    }

    /** Without its only region an association has none, whichever regions its municipalities lie in. */
    private static boolean isOnly(Structure.Body association) {
        return association.regions().size() == 1;
    }

    private static List<Municipality> members(Review review, Structure.Body association) {
        return review.municipalities().stream().filter(m -> association.municipalities().contains(m.code())).toList();
    }
}
