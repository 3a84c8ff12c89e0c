package se.vagval.report.powerpoint;

import java.util.Optional;

/**
 * A place for something on a layout.
 *
 * @param type
 *            as in the file: {@code title}, {@code body}, {@code chart} …; {@code obj} for any content
 * @param index
 *            by which a slide names it, empty for those that need none
 * @param look
 *            of text in it
 */
record Placeholder(String type, Optional<String> index, Box box, TextLook look) {
    boolean is(String... types) {
        for (String one : types) {
            if (type.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
