package se.vagval.formula;

import java.util.Objects;

/** Where the value of an input comes from; never null, with empty strings for what is not stated. */
public record Origin(String source, Mark mark, String note) {
    /** An input about whose source nothing is stated. */
    public static final Origin NONE = new Origin("", Mark.NONE, "");

    /** How firmly an input stands. */
    public enum Mark {
        /** Taken as it stands in its source. */
        NONE,
        /** Assumed by the author. */
        ASSUMPTION,
        /** Worked out from other figures. */
        DERIVED
    }

    public Origin {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(note, "note");
    }

    /** An unmarked origin with a source and no note. */
    public static Origin of(String source) {
        return source.isEmpty() ? NONE : new Origin(source, Mark.NONE, "");
    }
}
