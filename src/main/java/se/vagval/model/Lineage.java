package se.vagval.model;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

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

    /** All changes that hold in an alternative, in time order, inherited before own within a year. */
    public static List<Change> changes(Alternative alternative, List<Alternative> all) {
        return of(alternative, all).stream().flatMap(a -> a.changes().stream())
                .sorted(Comparator.comparingInt(Change::year)).toList();
    }
}
