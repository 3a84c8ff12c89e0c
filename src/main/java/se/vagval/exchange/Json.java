package se.vagval.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A JSON value that remembers where in the document it stood. */
sealed interface Json {
    /** Where the value stood. */
    Place place();

    /**
     * A place in a document.
     *
     * @param path
     *            such as {@code associations[0].name}; "" for the document itself
     * @param line
     *            from 1; 0 for a value that was never read
     */
    record Place(String path, int line) {
        /** Place of a value that is to be written. */
        static final Place NONE = new Place("", 0);

        String child(String field) {
            return path.isEmpty() ? field : path + "." + field;
        }

        String item(int index) {
            return path + "[" + index + "]";
        }
    }

    /** An object. */
    record Obj(Place place, SequencedMap<String, Json> fields) implements Json {
        Obj without(List<String> names) {
            SequencedMap<String, Json> rest = new LinkedHashMap<>(fields);
            names.forEach(rest::remove);
            return new Obj(place, rest);
        }
    }

    /** A list. */
    record Arr(Place place, List<Json> items) implements Json {}

    /** A text. */
    record Text(Place place, String value) implements Json {}

    /** A number, as it was written. */
    record Num(Place place, String digits) implements Json {}

    /** True or false. */
    record Bool(Place place, boolean value) implements Json {}

    /** The value {@code null}. */
    record Null(Place place) implements Json {}

    /** An object to be written. */
    static Obj object(Map<String, Json> fields) {
        return new Obj(Place.NONE, new LinkedHashMap<>(fields));
    }

    /** A list to be written. */
    static Arr list(List<Json> items) {
        return new Arr(Place.NONE, items);
    }

    /** A text to be written. */
    static Text text(String value) {
        return new Text(Place.NONE, value);
    }

    /** A truth value to be written. */
    static Bool bool(boolean value) {
        return new Bool(Place.NONE, value);
    }

    /** A whole number to be written. */
    static Num whole(long value) {
        return new Num(Place.NONE, Long.toString(value));
    }

    /** A number to be written in the shortest form that reads back as the same double. */
    static Num number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? whole((long) value) : new Num(Place.NONE, Double.toString(value));
    }
}
