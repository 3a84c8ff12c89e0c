package se.vagval.model;

import java.util.Optional;

/**
 * An activity (insats) that an association finances, as its documents tell of it; the calculation counts activities as a
 * whole and takes nothing from here.
 *
 * @param association
 *            id of an association of the base year, or of one that a change brings into being
 * @param targetGroup
 *            whom it is for, or ""
 * @param fromYear
 *            first year, if told
 * @param toYear
 *            last year, if told
 * @param cost
 *            kronor a year, if told
 * @param participants
 *            persons a year, if told
 * @param description
 *            what is done, or ""
 */
public record Activity(String id, String association, String name, String targetGroup, Optional<Integer> fromYear,
        Optional<Integer> toYear, Optional<Figure> cost, Optional<Figure> participants, String description,
        Provenance provenance) {
    public Activity {
        Check.id("id", id);
        Check.id("association", association);
        Check.name("name", name);
        Check.given("targetGroup", targetGroup);
        Check.given("fromYear", fromYear).ifPresent(y -> Check.year("fromYear", y));
        Check.given("toYear", toYear).ifPresent(y -> Check.year("toYear", y));
        Check.optionalNotNegative("cost", cost);
        Check.optionalNotNegative("participants", participants);
        Check.given("description", description);
        Check.given("provenance", provenance);
    }
}
