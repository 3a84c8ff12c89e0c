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
 * @param days
 *            how many calendar days it takes, 0–3 650; empty where nobody has said
 */
public record Step(String id, String alternative, String name, String decidedBy, Optional<LocalDate> due,
        List<String> after, String warning, Optional<Integer> days, Provenance provenance) {
    private static final int LONGEST = 3_650;

    public Step {
        Check.id("id", id);
        Check.id("alternative", alternative);
        Check.given("name", name);
        Check.given("decidedBy", decidedBy);
        Check.given("due", due);
        after = Check.unique("after", after, s -> s);
        Check.given("warning", warning);
        Check.given("days", days).ifPresent(n -> Check.between("days", n, 0, LONGEST));
        Check.given("provenance", provenance);
    }

    /** The same step after others. */
    public Step withAfter(List<String> others) {
        return new Step(id, alternative, name, decidedBy, due, others, warning, days, provenance);
    }
}
