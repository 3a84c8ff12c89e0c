package se.vagval.finance;

import java.util.List;

import se.vagval.model.RuleKind;

/** Equity that goes back to the members: all of it when an association ends, or a leaving municipality's share. */
final class Payouts {
    private final Ledger ledger;
    private final Inputs inputs;
    private final Keys keys;

    Payouts(Ledger ledger, Inputs inputs, Keys keys) {
        this.ledger = ledger;
        this.inputs = inputs;
        this.keys = keys;
    }

    /**
     * An association's equity to its members: the state and the region(s) by their shares, each municipality by its key.
     *
     * @param paidIn
     *            whether the same amounts are paid in again to the association that comes instead
     */
    void all(World world, Body part, boolean paidIn) {
        int year = ledger.year();
        int state = ledger.product(Measure.PAYOUT_STATE, part.subject, part.opening,
                inputs.rule(RuleKind.STATE_SHARE, year));
        int regions = ledger.product(Measure.PAYOUT_REGION, part.subject, part.opening,
                inputs.rule(RuleKind.REGION_SHARE, year));
        int municipalities = ledger.product(Measure.PAYOUT_MUNICIPALITY, part.subject, part.opening,
                inputs.rule(RuleKind.MUNICIPALITIES_SHARE, year));
        move(world, Axes.STATE, state, paidIn);
        int[] key = keys.municipalities(world, part);
        for (int i = 0; i < part.members.length; i++) {
            int subject = ledger.axes.firstMunicipality + part.members[i];
            move(world, subject, ledger.product(Measure.PAYOUT_MUNICIPALITY, subject, municipalities, key[i]), paidIn);
        }
        int[] regionKey = keys.regions(world, part).orElse(null);
        for (int r = 0; r < part.regions.size(); r++) {
            int subject = ledger.axes.subject(Subject.region(part.regions.get(r)));
            int share = regionKey == null ? regions
                    : ledger.product(Measure.PAYOUT_REGION, subject, regions, regionKey[r]);
            move(world, subject, share, paidIn);
        }
    }

    private static void move(World world, int subject, int node, boolean paidIn) {
        World.move(world.payouts, subject, node);
        if (paidIn) {
            World.move(world.payins, subject, node);
        }
    }

    /** E(t−1)·¼·key_k to each municipality that leaves with its share, out of the association's opening equity. */
    void settle(World world, Body body, List<Integer> leavers) {
        Body before = body.before;
        long place = ledger.place(body.subject);
        int quarter = ledger.graph.product(Measure.EQUITY_OF_MUNICIPALITIES, place, before.opening,
                inputs.rule(RuleKind.MUNICIPALITIES_SHARE, ledger.year()));
        int[] key = keys.municipalities(world, before);
        Nodes paid = new Nodes();
        for (int i = 0; i < before.members.length; i++) {
            if (leavers.contains(before.members[i])) {
                int subject = ledger.axes.firstMunicipality + before.members[i];
                int share = ledger.product(Measure.PAYOUT_MUNICIPALITY, subject, quarter, key[i]);
                World.move(world.payouts, subject, share);
                paid.add(share);
            }
        }
        int out = ledger.sum(Measure.PAYOUT_MUNICIPALITY, body.subject, paid);
        body.opening = ledger.graph.difference(Measure.EQUITY_OPENING, place, before.opening, out);
    }
}
