package se.vagval.finance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.vagval.model.AdministrationKey;
import se.vagval.model.CostCategory;

/** The associations of one alternative as the fold goes from year to year. */
final class World {
    /** By id, in the order they are shown. */
    final Map<String, Body> bodies = new LinkedHashMap<>();
    /** u_k: how much of its variable allocation each municipality's area uses. */
    final int[] use;
    /** v_k of the year: variable allocation by municipality. */
    final int[] variable;
    final List<Sharing> sharings = new ArrayList<>();
    /** Why figures can no longer be computed, or null. */
    String notCalculated;

    // moves of money of the year, by subject
    final Map<Integer, Nodes> oneOffs = new LinkedHashMap<>();
    final Map<Integer, Nodes> payouts = new LinkedHashMap<>();
    final Map<Integer, Nodes> payins = new LinkedHashMap<>();

    World(int municipalities) {
        use = new int[municipalities];
        variable = new int[municipalities];
        java.util.Arrays.fill(use, Ledger.NONE);
        java.util.Arrays.fill(variable, Ledger.NONE);
    }

    /**
     * A shared administration: savings as nodes of the share that is kept, by category.
     *
     * @param whose
     *            what tells its figures from those of other associations, or of another sharing; "" for nothing
     */
    record Sharing(List<String> associations, Map<CostCategory, Integer> kept, AdministrationKey key, String whose) {
        /** What is shared, so that two sharings are told apart. */
        String name(CostCategory category) {
            return Measure.of(category).label() + whose;
        }
    }

    /** Whether an association shares a category with others. */
    boolean shares(Body body, CostCategory category) {
        for (Sharing sharing : sharings) {
            if (sharing.kept().containsKey(category) && sharing.associations().contains(body.id)) {
                return true;
            }
        }
        return false;
    }

    World copy() {
        World w = new World(use.length);
        bodies.forEach((id, body) -> w.bodies.put(id, body.copy()));
        System.arraycopy(use, 0, w.use, 0, use.length);
        System.arraycopy(variable, 0, w.variable, 0, variable.length);
        return w;
    }

    /** A new year: nothing has moved yet, and every association is as the year before. */
    void newYear() {
        oneOffs.clear();
        payouts.clear();
        payins.clear();
        bodies.values().forEach(Body::newYear);
    }

    /** The association each municipality is a member of, by municipality; null for none. */
    Body[] homes() {
        Body[] homes = new Body[use.length];
        for (Body body : bodies.values()) {
            for (int m : body.members) {
                homes[m] = body;
            }
        }
        return homes;
    }

    /**
     * Lets those that came instead share what the gone ones shared; with nobody left to share with, a shared administration
     * ends.
     */
    void shareInstead(List<String> gone, List<String> instead) {
        List<Sharing> next = new ArrayList<>();
        for (Sharing sharing : sharings) {
            Set<String> members = new LinkedHashSet<>();
            sharing.associations().forEach(id -> members.addAll(gone.contains(id) ? instead : List.of(id)));
            if (members.size() > 1) {
                next.add(new Sharing(List.copyOf(members), sharing.kept(), sharing.key(), sharing.whose()));
            }
        }
        sharings.clear();
        sharings.addAll(next);
    }

    static void move(Map<Integer, Nodes> moves, int subject, int node) {
        moves.computeIfAbsent(subject, s -> new Nodes()).add(node);
    }
}
