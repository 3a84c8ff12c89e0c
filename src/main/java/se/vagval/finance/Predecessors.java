package se.vagval.finance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Section 3: which associations of the year before the floor of a regrouped one goes by. q_k follows the municipality: all
 * of an association whose municipalities are all here, else their share of its variable allocation.
 */
final class Predecessors {
    private final Ledger ledger;
    private final Inputs inputs;
    private final Nodes nodes = new Nodes();

    Predecessors(Ledger ledger, Inputs inputs) {
        this.ledger = ledger;
        this.inputs = inputs;
    }

    /**
     * Finds them for an association; must be called before the variable allocation is that of the new year.
     *
     * @param homes
     *            the association of each municipality the year before, null for none
     */
    void find(World world, Body[] homes, Body body) {
        Map<Body, List<Integer>> from = new LinkedHashMap<>();
        boolean same = true;
        for (int m : body.members) {
            if (homes[m] != null) {
                from.computeIfAbsent(homes[m], _ -> new ArrayList<>()).add(m);
            }
            same &= homes[m] == body;
        }
        if (!same || body.before != null) {
            body.floorFrom = from.entrySet().stream().map(e -> new Origin(e.getKey(),
                    e.getValue().size() == e.getKey().members.length ? Ledger.NONE
                            : share(world, body, e.getKey(), e.getValue())))
                    .toList();
        }
    }

    /** Σ v_k of those who come over all of the association's v_j, of the year before; nothing of an area that has none. */
    private int share(World world, Body body, Body home, List<Integer> members) {
        long place = ledger.place(body.subject);
        int moved = sum(world, members.stream().mapToInt(m -> m).toArray(), place);
        int all = sum(world, home.members, ledger.place(home.subject));
        int share = ledger.graph.ratio(Measure.FLOOR_SHARE, place, moved, all);
        return ledger.graph.choose(Measure.FLOOR_SHARE, place, all, inputs.zero, inputs.zero, share);
    }

    private int sum(World world, int[] members, long place) {
        nodes.clear();
        for (int m : members) {
            nodes.add(world.variable[m]);
        }
        return ledger.graph.sum(Measure.ALLOCATION_POOL, place, nodes.array(), 0, nodes.size());
    }
}
