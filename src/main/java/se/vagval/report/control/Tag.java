package se.vagval.report.control;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.text.MoneyUnit;

/**
 * The name of a control in a document, short enough for Word's 64 letters and for the 40 of a bookmark.
 *
 * @param unit
 *            the money unit it was written in
 * @param id
 *            the fingerprint of its address
 * @param check
 *            the fingerprint of what was written, so that a control that has been copied to another document still tells
 *            whether it has been changed by hand
 */
public record Tag(MoneyUnit unit, String id, String check) {
    /** How tags are written; a later version of the program may write them in another way. */
    private static final int VERSION = 1;
    private static final String UNITS = "ktm";
    private static final Pattern NAME = Pattern
            .compile("_?vagval([0-9]{1,3})([a-z])[._]([0-9a-f]{16})[._]([0-9a-f]{8})(?:_[0-9]{1,4})?");
    private static final Pattern NEWER = Pattern.compile("_?vagval([0-9]{1,3})[a-z][._].*");

    /** The tag of a content control. */
    public String control() {
        return "vagval" + VERSION + UNITS.charAt(unit.ordinal()) + "." + id + "." + check;
    }

    /**
     * The hidden bookmark within the control: programs that drop the tag keep the bookmark.
     *
     * @param copy
     *            1 for the first of its kind in the document; names of bookmarks are unique
     */
    public String bookmark(int copy) {
        String name = "_vagval" + VERSION + UNITS.charAt(unit.ordinal()) + "_" + id + "_" + check;
        return copy == 1 ? name : name + "_" + copy;
    }

    /** The same, of what is written now. */
    public Tag checked(String other) {
        return new Tag(unit, id, other);
    }

    /** The tag that a content control's tag or a bookmark's name is, if it is one of ours that this version can read. */
    public static Optional<Tag> of(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) != VERSION) {
            return Optional.empty();
        }
        int unit = UNITS.indexOf(parts.group(2));
        return unit < 0 ? Optional.empty()
                : Optional.of(new Tag(MoneyUnit.values()[unit], parts.group(3), parts.group(4)));
    }

    /** Whether a name is one that a later version of the program has written. */
    public static boolean isNewer(String name) {
        Matcher parts = NEWER.matcher(name);
        return parts.matches() && Integer.parseInt(parts.group(1)) > VERSION;
    }
}
