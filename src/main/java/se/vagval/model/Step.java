package se.vagval.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A step of the implementation (genomförande).
 *
 * @param alternative
 *            the alternative it belongs to
 * @param decidedBy
 *            who decides, or "" when not said
 * @param due
 *            last day, if set
 * @param after
 *            ids of steps that must be done first
 * @param warning
 *            a known pitfall, or ""
 */
public record Step(String id, String alternative, String name, String decidedBy, Optional<LocalDate> due,
        List<String> after, String warning, Provenance provenance) {
    public Step {
        Check.id("id", id);
        Check.id("alternative", alternative);
        Check.given("name", name);
        Check.given("decidedBy", decidedBy);
        Check.given("due", due);
        after = Check.unique("after", after, s -> s);
        Check.given("warning", warning);
        Check.given("provenance", provenance);
    }
}
