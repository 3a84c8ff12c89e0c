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
 * @param moved
 *            whether it is used with another box than the layout gives it
 */
record Placeholder(String type, Optional<String> index, Box box, TextLook look, boolean moved) {
    Placeholder(String type, Optional<String> index, Box box, TextLook look) {
        this(type, index, box, look, false);
    }

    /** The same place with its lower edge further down. */
    Placeholder downTo(long edge) {
        return new Placeholder(type, index, new Box(box.x(), box.y(), box.width(), edge - box.y()), look, true);
    }

    boolean is(String... types) {
        for (String one : types) {
            if (type.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
