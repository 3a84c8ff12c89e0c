package se.vagval.finance;

import java.util.Collection;

import se.vagval.model.CostCategory;

/** Section 8 for the whole area and the state: sums over the associations, and the ratios of those sums. */
final class Totals {
    private static final Measure[] ADDED = {Measure.ALLOCATION_POSSIBLE, Measure.ALLOCATION_GRANTED,
            Measure.CONTRIBUTION_PARTIES, Measure.CONTRIBUTION_STATE, Measure.CONTRIBUTION_REGION,
            Measure.CONTRIBUTION_MUNICIPALITIES, Measure.REVENUE_OTHER, Measure.REVENUE, Measure.COST_ADMINISTRATION,
            Measure.COST_ACTIVITIES, Measure.COST_ONEOFF, Measure.COST, Measure.RESULT, Measure.EQUITY,
            Measure.WORKING_AGE, Measure.BUDGET};

    /** What the accounts of a closed year tell by themselves, without the allocation of the year. */
    private static final Measure[] BOOKED = {Measure.REVENUE_OTHER, Measure.REVENUE, Measure.COST_ADMINISTRATION,
            Measure.COST_ACTIVITIES, Measure.COST, Measure.RESULT, Measure.EQUITY, Measure.PARTICIPANTS};

    private final Ledger ledger;
    private final Inputs inputs;
    private final Members members;
    private final Nodes nodes = new Nodes();

    Totals(Ledger ledger, Inputs inputs, Members members) {
        this.ledger = ledger;
        this.inputs = inputs;
        this.members = members;
    }

    void write(World world) {
        Collection<Body> bodies = world.bodies.values();
        for (Measure measure : ADDED) {
            add(bodies, measure, true);
        }
        for (CostCategory category : CostCategory.values()) {
            add(bodies, Measure.of(category), true);
        }
        seats(bodies);
        add(bodies, Measure.PARTICIPANTS, false);
        ratio(Measure.ALLOCATION_UTILISATION, Measure.ALLOCATION_GRANTED, Measure.ALLOCATION_POSSIBLE);
        ratio(Measure.SHARE_ADMINISTRATION, Measure.COST_ADMINISTRATION, Measure.COST);
        ratio(Measure.EQUITY_SHARE, Measure.EQUITY, Measure.REVENUE);
        ratio(Measure.PER_CAPITA_ALLOCATION, Measure.ALLOCATION_GRANTED, Measure.WORKING_AGE);
        ratio(Measure.PER_CAPITA_ACTIVITIES, Measure.COST_ACTIVITIES, Measure.WORKING_AGE);
        ratio(Measure.PER_CAPITA_BUDGET, Measure.BUDGET, Measure.WORKING_AGE);
        int state = ledger.same(Measure.CONTRIBUTION_STATE, Axes.STATE,
                ledger.find(Measure.CONTRIBUTION_STATE, Axes.AREA));
        ledger.ratio(Measure.LEVERAGE, Axes.STATE, ledger.find(Measure.COST_ACTIVITIES, Axes.AREA), state);
        members.net(world, Measure.NET_STATE, Measure.PAYOUT_STATE, Measure.PAYIN_STATE, Axes.STATE, state);
        if (ledger.find(Measure.NATIONAL_POOL, Axes.AREA) != Ledger.NONE) {
            national(bodies);
        }
    }

    /** What of the country's base grants and variable allocation goes to the associations here, and what elsewhere. */
    private void national(Collection<Body> bodies) {
        nodes.clear();
        bodies.forEach(b -> nodes.addIf(ledger.find(Measure.ALLOCATION_POOL, b.subject)));
        int variable = nodes.size() == 0 ? ledger.same(Measure.NATIONAL_POOL_HERE, Axes.AREA, inputs.zero)
                : ledger.sum(Measure.NATIONAL_POOL_HERE, Axes.AREA, nodes);
        int grants = ledger.product(Measure.NATIONAL_GRANTS_HERE, Axes.AREA,
                ledger.find(Measure.NATIONAL_BASE_GRANT, Axes.AREA), ledger.constant(bodies.size()));
        ledger.sum(Measure.NATIONAL_HERE, Axes.AREA, grants, variable);
        ledger.difference(Measure.NATIONAL_POOL_ELSEWHERE, Axes.AREA,
                ledger.find(Measure.NATIONAL_POOL, Axes.AREA), variable);
    }

    /** Sums of a closed year beside the base year; a sum is written where every association has the figure. */
    void closed(World world) {
        Collection<Body> bodies = world.bodies.values();
        for (Measure measure : BOOKED) {
            add(bodies, measure, false);
        }
        for (CostCategory category : CostCategory.values()) {
            add(bodies, Measure.of(category), false);
        }
        ratio(Measure.SHARE_ADMINISTRATION, Measure.COST_ADMINISTRATION, Measure.COST);
        ratio(Measure.EQUITY_SHARE, Measure.EQUITY, Measure.REVENUE);
    }

    private void seats(Collection<Body> bodies) {
        nodes.clear();
        for (Body body : bodies) {
            nodes.add(ledger.same(Measure.BOARD_SEATS, body.subject, body.seats));
        }
        ledger.sum(Measure.BOARD_SEATS, Axes.AREA, nodes);
    }

    /** A sum over the associations; {@code all} is false where a sum is written only if every one of them has a figure. */
    private void add(Collection<Body> bodies, Measure measure, boolean all) {
        nodes.clear();
        for (Body body : bodies) {
            int node = ledger.find(measure, body.subject);
            if (node == Ledger.NONE && !all) {
                return;
            }
            nodes.addIf(node == inputs.zero ? Ledger.NONE : node);
        }
        if (nodes.size() == 0) {
            ledger.same(measure, Axes.AREA, inputs.zero);
        } else {
            ledger.sum(measure, Axes.AREA, nodes);
        }
    }

    private void ratio(Measure measure, Measure above, Measure below) {
        ledger.ratio(measure, Axes.AREA, ledger.find(above, Axes.AREA), ledger.find(below, Axes.AREA));
    }
}
