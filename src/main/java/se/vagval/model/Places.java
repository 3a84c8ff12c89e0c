package se.vagval.model;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses of the items of a review that come and go by an id of their own: associations, lines, changes. What goes
 * by its year, as accounts do, is a place in every year, whether or not anything is typed there.
 */
final class Places {
    private Places() {}

    static Set<String> of(Review review) {
        Set<String> places = new HashSet<>();
        record("", review, places);
        return places;
    }

    private static void record(String path, Record holder, Set<String> places) {
        for (RecordComponent component : RecordWalk.components(holder.getClass())) {
            String at = RecordWalk.join(path, component.getName());
            switch (RecordWalk.value(holder, component)) {
                case List<?> list -> list.forEach(item -> item(at, item, places));
                case Optional<?> optional when optional.isPresent() && optional.get() instanceof Record part ->
                    record(at, part, places);
                case Record part -> record(at, part, places);
                case null, default -> {
                    // holds no items
                }
            }
        }
    }

    private static void item(String path, Object item, Set<String> places) {
        if (item instanceof Record part) {
            String at = path + "." + RecordWalk.key(part);
            if (hasId(part)) {
                places.add(at);
            }
            record(at, part, places);
        }
    }

    static boolean hasId(Record item) {
        return item instanceof Municipality
                || RecordWalk.components(item.getClass()).stream().anyMatch(c -> c.getName().equals("id"));
    }

    /** The innermost of some places that an address lies in; "" when it lies in none. */
    static String innermost(Set<String> places, String address) {
        String found = "";
        for (int point = address.indexOf('.'); point >= 0; point = address.indexOf('.', point + 1)) {
            String outer = address.substring(0, point);
            found = places.contains(outer) ? outer : found;
        }
        return found;
    }
}
