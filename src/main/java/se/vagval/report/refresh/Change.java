package se.vagval.report.refresh;

import java.util.EnumSet;
import java.util.Set;

import se.vagval.text.Texts;

/**
 * Something that a refresh did, or left as it was and tells of.
 *
 * @param place
 *            the heading it stands under, or ""
 * @param what
 *            what it is: a table with row and column, a sentence, a single figure, a chart
 * @param before
 *            what stood there; "" where nothing did
 * @param after
 *            what stands there now or, where it was left, what the review says; "" for nothing
 */
public record Change(Kind kind, String place, String what, String before, String after) {
    /** What is told in other words of a table or chart as a whole, which says nothing in a line. */
    private static final Set<Kind> WHOLE = EnumSet.of(Kind.BY_HAND, Kind.TRACKED, Kind.LOCKED, Kind.MISSING);

    /** What became of it. */
    public enum Kind {
        /** Other words or figures stand there. */
        CHANGED,
        /** A row or column has been added. */
        ADDED,
        /** A row or column has been taken out. */
        REMOVED,
        /** A chart has been drawn anew. */
        DRAWN,
        /** It has been changed by hand since it was written, and was left. */
        BY_HAND,
        /** It has been changed by hand with changes that are tracked and not yet accepted, and was left. */
        TRACKED,
        /** It is locked in the document, and was left. */
        LOCKED,
        /** The review has it no longer, and it was left. */
        GONE,
        /** It could not be changed, and was left. */
        STUCK,
        /** It is a chart of Word's in the document and a picture in a new report, and was left. */
        NOW_PICTURE,
        /** It is a picture in the document and a chart of Word's in a new report, and was left. */
        NOW_CHART,
        /** The review has it, and the document does not. */
        NEW,
        /** The review has changed it, and the document that it was written in does not have it: it may stand as plain text. */
        MISSING;

        /** Whether the document was changed. */
        public boolean isDone() {
            return compareTo(BY_HAND) < 0;
        }
    }

    /** What happened, in one Swedish sentence: "11 296 → 11 310". */
    public String words() {
        boolean both = !before.isEmpty() && !after.isEmpty();
        Difference shown = both ? Difference.of(before, after) : new Difference(before, after);
        boolean whole = before.isEmpty() && after.isEmpty() && WHOLE.contains(kind);
        if (kind == Kind.NEW && !after.isEmpty()) {
            return Texts.get("report.refresh.newNote", after);
        }
        return whole ? Texts.get("report.refresh.whole." + kind)
                : Texts.get("report.refresh.change." + kind, shown.before(), shown.after());
    }
}
