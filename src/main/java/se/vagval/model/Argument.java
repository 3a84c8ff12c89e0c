package se.vagval.model;

import java.util.Optional;

/**
 * An argument for or against an alternative, by the role of who said it, never by name.
 *
 * @param alternative
 *            the alternative it speaks of
 * @param role
 *            such as "ägarrepresentant", or "" when the source does not say
 * @param people
 *            how many said it, if counted
 * @param measure
 *            measure id of the figure that bears on it, if any
 * @param comment
 *            true for the investigator's own comment ("kommentar"), kept apart from what was said
 */
public record Argument(String id, String alternative, Stance stance, String text, String role,
        Optional<Integer> people, Optional<String> measure, boolean comment, Provenance provenance) {
    /** For or against. */
    public enum Stance {
        FOR, AGAINST
    }

    public Argument {
        Check.id("id", id);
        Check.id("alternative", alternative);
        Check.given("stance", stance);
        Check.given("text", text);
        Check.given("role", role);
        Check.given("people", people).ifPresent(n -> Check.between("people", n, 0, 1_000_000));
        Check.given("measure", measure);
        Check.given("provenance", provenance);
    }
}
