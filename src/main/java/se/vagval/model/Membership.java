package se.vagval.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose members the municipalities are, and that stated shares are of members only. */
final class Membership {
    private record Body(String name, Set<String> municipalities) {}

    private final Map<String, Body> bodies = new HashMap<>();

    private Membership() {}

    /** The municipalities that are members of each association at some time: today or after any of the changes, in time order. */
    static Membership of(List<Association> today, List<Change> changes) {
        Membership membership = new Membership();
        today.forEach(a -> membership.join(a.id(), a.shortName(), a.municipalities()));
        changes.forEach(membership::follow);
        return membership;
    }

    private void follow(Change change) {
        switch (change) {
            case Change.Merge c -> c.associations()
                    .forEach(id -> join(c.target().id(), c.target().shortName(), members(id)));
            case Change.Start c -> created(c.association());
            case Change.Split c -> c.parts().forEach(this::created);
            case Change.Join c -> join(c.association(), c.association(), List.of(c.municipality()));
            default -> {
                // other changes bring no member in
            }
        }
    }

    private void created(NewAssociation association) {
        join(association.id(), association.shortName(), association.municipalities());
    }

    private void join(String id, String name, Collection<String> codes) {
        bodies.computeIfAbsent(id, _ -> new Body(name, new LinkedHashSet<>())).municipalities().addAll(codes);
    }

    private Set<String> members(String id) {
        return bodies.containsKey(id) ? bodies.get(id).municipalities() : Set.of();
    }

    /** Refuses a key with a share of a municipality that is never a member of the association. */
    void municipalities(String field, SplitKey key, String association) {
        only(field, key, members(association), bodies.containsKey(association) ? bodies.get(association).name()
                : association);
    }

    /** Refuses a key with a share of others than members. */
    static void only(String field, SplitKey key, Collection<String> members, String association) {
        for (String id : key.shares().keySet()) {
            if (!members.contains(id)) {
                throw new InvalidField(field, "model.error.notMember", id, association);
            }
        }
    }
}
