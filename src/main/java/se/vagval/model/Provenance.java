package se.vagval.model;

/**
 * Where a figure comes from.
 *
 * @param source
 *            document and section, or "" when nobody has said
 * @param mark
 *            stated, assumed ("antagande") or derived ("härledd")
 * @param note
 *            the investigator's own note, or ""
 */
public record Provenance(String source, Mark mark, String note) {
    /** Nothing said. */
    public static final Provenance NONE = new Provenance("", Mark.STATED, "");

    public Provenance {
        Check.given("source", source);
        Check.given("mark", mark);
        Check.given("note", note);
    }

    /** A figure printed in a source. */
    public static Provenance stated(String source) {
        return new Provenance(source, Mark.STATED, "");
    }

    /** A figure the investigator assumes, with the reason. */
    public static Provenance assumed(String source, String note) {
        return new Provenance(source, Mark.ASSUMPTION, note);
    }

    /** A figure that follows from others, with how. */
    public static Provenance derived(String source, String note) {
        return new Provenance(source, Mark.DERIVED, note);
    }
}
