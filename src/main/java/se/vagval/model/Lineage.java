package se.vagval.model;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An alternative with those it builds on. */
public final class Lineage {
    private Lineage() {}

    /** The alternative and its ancestors, the oldest first. */
    public static List<Alternative> of(Alternative alternative, List<Alternative> all) {
        Deque<Alternative> line = new ArrayDeque<>();
        Alternative at = alternative;
        while (at != null) {
            line.addFirst(at);
            String parent = at.parent().orElse("");
            at = all.stream().filter(a -> a.id().equals(parent)).findFirst().orElse(null);
        }
        return List.copyOf(line);
    }

    /**
     * All changes that hold in an alternative, in time order, inherited before own within a year. A change of the same kind
     * and id as an inherited one stands in its place.
     */
    public static List<Change> changes(Alternative alternative, List<Alternative> all) {
        Map<Key, Change> holding = new LinkedHashMap<>();
        of(alternative, all).forEach(a -> a.changes().forEach(c -> holding.put(Key.of(c), c)));
        return holding.values().stream().sorted(Comparator.comparingInt(Change::year)).toList();
    }

    /** Whether a change stands in the place of another, an inherited one, see {@link #changes}. */
    public static boolean replaces(Change own, Change inherited) {
        return Key.of(own).equals(Key.of(inherited));
    }

    private record Key(Class<?> kind, String id) {
        static Key of(Change change) {
            return new Key(change.getClass(), change.id());
        }
    }
}
