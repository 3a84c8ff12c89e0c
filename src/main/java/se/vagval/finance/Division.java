package se.vagval.finance;

import java.util.List;

import se.vagval.model.Structure;

/**
 * "Split" of section 6: each part takes over equity, lines and plans of the divided association in proportion to its
 * inhabitants 16–64.
 */
final class Division {
    private final Ledger ledger;
    private final Keys keys;

    Division(Ledger ledger, Keys keys) {
        this.ledger = ledger;
        this.keys = keys;
    }

    /** Puts a part in the world; the divided association is no longer there. */
    void apply(World world, Body whole, Structure.Body formed, int[] members) {
        Body part = new Body(formed.id(), ledger.axes.association(formed.id()), members, formed.regions());
        int share = ledger.ratio(Measure.SPLIT_SHARE, part.subject, keys.workingAge(part), keys.workingAge(whole));
        described(part, whole);
        amounts(part, whole, share);
        part.seats = Members.smallestBoard(ledger, part);
        world.bodies.put(part.id, part);
    }

    /** What is the same in a part as in the whole. */
    private static void described(Body part, Body whole) {
        part.municipalityKey = whole.municipalityKey;
        part.regionKey = whole.regionKey;
        part.policy = whole.policy;
        part.individualShare = whole.individualShare;
        part.costPerParticipant = whole.costPerParticipant;
        part.equityKnown = whole.equityKnown;
        part.administrationShares.putAll(whole.administrationShares);
        part.made = whole.made;
        part.floorFrom = List.of();
    }

    private void amounts(Body part, Body whole, int share) {
        part.opening = ledger.graph.product(Measure.EQUITY_OPENING, ledger.place(part.subject), whole.opening, share);
        part.reducedBy = whole.reducedBy.stream().map(o -> new Origin(o.body(), both(part, o.share(), share))).toList();
        part.regionCeiling = share(Measure.CEILING_REGION, part, whole.regionCeiling, share);
        part.municipalitiesCeiling = share(Measure.CEILING_MUNICIPALITIES, part, whole.municipalitiesCeiling, share);
        part.baseActivities = share(Measure.COST_ACTIVITIES, part, whole.baseActivities, share);
        part.activities = share(Measure.COST_ACTIVITIES, part, whole.activities, share);
        part.administrationByShare = share(Measure.ADMINISTRATION_BY_SHARE, part, whole.administrationByShare, share);
        whole.costs.forEach(line -> part.costs.add(line(part, line, share)));
        whole.revenues.forEach(line -> part.revenues.add(line(part, line, share)));
        part.plans = whole.plans.stream().map(line -> line(part, line, share)).toList();
    }

    private int both(Body part, int first, int second) {
        return first == Ledger.NONE ? second : share(Measure.SPLIT_SHARE, part, first, second);
    }

    private int share(Measure measure, Body part, int amount, int share) {
        return amount == Ledger.NONE ? Ledger.NONE
                : ledger.graph.product(measure, ledger.place(part.subject), amount, share);
    }

    private Line line(Body part, Line line, int share) {
        return line.withBase(ledger.product(line.term(), part.subject, line.base(), share));
    }
}
