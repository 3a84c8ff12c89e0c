package se.vagval.finance;

import se.vagval.model.Review;
import se.vagval.model.RuleKind;

/** Section 3: the state's allocation of a projection year. */
final class Allocation {
    /** A claim ratio from which the whole is claimed; the last digits may be lost where utilisation is stated. */
    private static final double WHOLE = 1 - 1e-9;

    private final Review review;
    private final Ledger ledger;
    private final Inputs inputs;
    private final Ladder ladder;
    private final Nodes nodes = new Nodes();

    Allocation(Review review, Ledger ledger, Inputs inputs, Ladder ladder) {
        this.review = review;
        this.ledger = ledger;
        this.inputs = inputs;
        this.ladder = ladder;
    }

    /** Writes model amount, floor, possible amount and claim of an association; returns the claim. */
    int write(World world, Body body) {
        int baseGrant = inputs.rule(RuleKind.BASE_GRANT, ledger.year());
        int pool = pool(world, body);
        int model = ledger.sum(Measure.ALLOCATION_MODEL, body.subject, baseGrant, pool);
        int possible = possible(body, model);
        int used = used(world, body, baseGrant, pool, model);
        int asked = ledger.graph.sum(Measure.ALLOCATION_USED, ledger.place(body.subject), baseGrant, used);
        int ratio = ledger.ratio(Measure.ALLOCATION_CLAIM_RATIO, body.subject, asked, model);
        int claim = ledger.product(Measure.ALLOCATION_CLAIM, body.subject, ratio, possible);
        int reduced = reduced(body, claim);
        body.possible = possible;
        return redistributed(body, ratio, lowered(body, reduced));
    }

    /** C·(1 − share) where the frame is claimed for more than it holds; off where no share is given. */
    private int lowered(Body body, int claim) {
        return review.allocation().oversubscription().map(share -> {
            int kept = inputs.keptOfClaim(share);
            return ledger.product(Measure.ALLOCATION_CLAIM, body.subject, claim, kept);
        }).orElse(claim);
    }

    /** C + share·M where the whole of M is claimed: of what others leave unused; off where no share is given. */
    private int redistributed(Body body, int ratio, int claim) {
        return review.allocation().redistribution().map(share -> {
            long place = ledger.place(body.subject);
            int more = ledger.graph.product(Measure.ALLOCATION_MORE, place, inputs.redistribution(share),
                    body.possible);
            int given = ledger.choose(Measure.ALLOCATION_REDISTRIBUTED, body.subject, ledger.constant(WHOLE), ratio,
                    more,
                    inputs.zero);
            return ledger.sum(Measure.ALLOCATION_CLAIM, body.subject, claim, given);
        }).orElse(claim);
    }

    private int pool(World world, Body body) {
        nodes.clear();
        for (int m : body.members) {
            nodes.add(world.variable[m]);
        }
        return ledger.sum(Measure.ALLOCATION_POOL, body.subject, nodes);
    }

    private int possible(Body body, int model) {
        if (body.made && !review.allocation().floorAfterMerger() || body.floorFrom.isEmpty()) {
            return ledger.own(Measure.ALLOCATION_POSSIBLE, body.subject, model);
        }
        nodes.clear();
        for (Origin last : body.floorFrom) {
            nodes.add(part(Measure.ALLOCATION_FLOOR, body, last, ladder.protectedAmount(last.body(), body.subject)));
        }
        int before = nodes.size() == 1 ? nodes.get(0)
                : ledger.graph.sum(Measure.ALLOCATION_FLOOR, ledger.place(body.subject), nodes.array(), 0,
                        nodes.size());
        int floor = ledger.product(Measure.ALLOCATION_FLOOR, body.subject, inputs.keptByFloor(ledger.year()), before);
        return ledger.max(Measure.ALLOCATION_POSSIBLE, body.subject, model, floor);
    }

    /** What of an amount of an association of the year before is carried on here. */
    private int part(Measure measure, Body body, Origin from, int amount) {
        return from.share() == Ledger.NONE ? amount
                : ledger.graph.product(measure, ledger.place(body.subject), amount, from.share());
    }

    /** Σ u_k v_k; one product where the whole area uses the same share. */
    private int used(World world, Body body, int baseGrant, int pool, int model) {
        if (body.statedUtilisation != Ledger.NONE) {
            state(world, body, baseGrant, pool, model);
        }
        int common = body.members.length == 0 ? Ledger.NONE : world.use[body.members[0]];
        for (int m : body.members) {
            common = world.use[m] == common ? common : Ledger.NONE;
        }
        if (common != Ledger.NONE) {
            return ledger.product(Measure.ALLOCATION_USED, body.subject, common, pool);
        }
        nodes.clear();
        for (int m : body.members) {
            nodes.add(ledger.product(Measure.ALLOCATION_USED, ledger.axes.firstMunicipality + m, world.use[m],
                    world.variable[m]));
        }
        return ledger.sum(Measure.ALLOCATION_USED, body.subject, nodes);
    }

    /** u_k = max(0, (ρ·F − B)/(F − B)) for all members, from a stated reported utilisation ρ. */
    private void state(World world, Body body, int baseGrant, int pool, int model) {
        long place = ledger.place(body.subject);
        int reported = ledger.graph.product(Measure.ALLOCATION_CLAIM, place, body.statedUtilisation, model);
        int variable = ledger.graph.difference(Measure.ALLOCATION_USED, place, reported, baseGrant);
        int share = ledger.graph.ratio(Measure.ALLOCATION_USE_SHARE, place, variable, pool);
        int use = ledger.max(Measure.ALLOCATION_USE, body.subject, inputs.zero, share);
        for (int m : body.members) {
            world.use[m] = use;
        }
    }

    /**
     * C − ρ·½·max(0, E − L·Rev) of the year before, not below 0; off while ρ is zero. Of a merged association each of those
     * it was made of is looked at for itself, as for the floor; a part of a divided one bears its share; one that was formed
     * had no equity.
     */
    private int reduced(Body body, int claim) {
        if (review.allocation().equityReduction().value() == 0 || body.reducedBy.isEmpty()) {
            return claim;
        }
        long place = ledger.place(body.subject);
        nodes.clear();
        for (Origin last : body.reducedBy) {
            nodes.add(part(Measure.EQUITY_ABOVE, body, last, ledger.graph.max(Measure.EQUITY_ABOVE, place, inputs.zero,
                    last.body().equityExcess)));
        }
        int above = ledger.graph.sum(Measure.EQUITY_ABOVE, place, nodes.array(), 0, nodes.size());
        int part = ledger.graph.product(Measure.ALLOCATION_REDUCTION, place, inputs.equityReduction(),
                inputs.rule(RuleKind.STATE_SHARE, ledger.year()), above);
        ledger.same(Measure.ALLOCATION_REDUCTION, body.subject, part);
        int left = ledger.graph.difference(Measure.ALLOCATION_CLAIM, place, claim, part);
        return ledger.max(Measure.ALLOCATION_CLAIM, body.subject, inputs.zero, left);
    }
}
