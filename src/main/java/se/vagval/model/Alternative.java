package se.vagval.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An alternative of the tree: what it changes on top of its parent, or of today when it has none.
 *
 * @param shortName
 *            name in table heads and charts
 * @param changes
 *            its own changes, kept in time order
 */
public record Alternative(String id, Optional<String> parent, String name, String shortName, String description,
        List<Change> changes) {
    public Alternative {
        Check.id("id", id);
        Check.given("parent", parent);
        Check.name("name", name);
        Check.name("shortName", shortName);
        Check.given("description", description);
        changes = Check.unique("changes", changes, Change::id).stream().sorted(Comparator.comparingInt(Change::year))
                .toList();
    }

    /** A name put together of others, such as "Utan Nässjö", cut to what the name of an alternative may be. */
    public static String named(String together) {
        return Check.cut(together);
    }

    /** The same with an end that is kept, such as a number that tells it from another. */
    public static String named(String together, String end) {
        return Check.cut(together, end);
    }

    /** The same alternative with other changes. */
    public Alternative withChanges(List<Change> other) {
        return new Alternative(id, parent, name, shortName, description, other);
    }
}
