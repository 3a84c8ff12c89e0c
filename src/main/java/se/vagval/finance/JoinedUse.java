package se.vagval.finance;

import java.util.Arrays;

/** u_k of a municipality that was a member of nothing and joins an association: that of the area it joins. */
final class JoinedUse {
    private final Ledger ledger;
    private final Inputs inputs;

    JoinedUse(Ledger ledger, Inputs inputs) {
        this.ledger = ledger;
        this.inputs = inputs;
    }

    /**
     * How much of its variable allocation an area used the year before: Σ u_k v_k / Σ v_k of its municipalities; the whole,
     * of an area that had none.
     */
    int of(World world, int[] area, int subject) {
        int[] members = Arrays.stream(area).filter(m -> world.variable[m] != Ledger.NONE).toArray();
        if (members.length == 0) {
            return inputs.one;
        }
        int first = world.use[members[0]];
        if (Arrays.stream(members).allMatch(m -> world.use[m] == first)) {
            return first;
        }
        long place = ledger.place(subject);
        int[] amounts = Arrays.stream(members).map(m -> world.variable[m]).toArray();
        int[] used = Arrays.stream(members).map(m -> ledger.graph.product(Measure.ALLOCATION_USED,
                ledger.place(ledger.axes.firstMunicipality + m), world.use[m], world.variable[m])).toArray();
        int all = ledger.graph.sum(Measure.ALLOCATION_POOL, place, amounts);
        int share = ledger.graph.ratio(Measure.ALLOCATION_USE_SHARE, place,
                ledger.graph.sum(Measure.ALLOCATION_USED, place, used), all);
        return ledger.graph.choose(Measure.ALLOCATION_USE, place, all, inputs.zero, inputs.one, share);
    }
}
