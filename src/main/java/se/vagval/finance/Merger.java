package se.vagval.finance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.vagval.model.ActivityPolicy;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.PriceIndex;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;

/** "Merge" of section 6: associations become one; equity goes one of three ways. */
final class Merger {
    private final Ledger ledger;
    private final Inputs inputs;
    private final Lines lines;
    private final Payouts payouts;
    private final Contributions contributions;

    Merger(Ledger ledger, Inputs inputs, Sections sections) {
        this.ledger = ledger;
        this.inputs = inputs;
        this.lines = sections.lines();
        this.payouts = new Payouts(ledger, inputs, sections.keys());
        this.contributions = sections.contributions();
    }

    void apply(World world, Change.Merge merge) {
        List<Body> parts = merge.associations().stream().map(world.bodies::get).toList();
        if (merge.equity() != EquityRoute.TRANSFERRED && !parts.stream().map(Body::owners).allMatch(Body::complete)) {
            world.notCalculated = parts.stream().map(Body::owners).filter(p -> !p.complete())
                    .map(contributions::incomplete).findFirst()
                    .orElseThrow();
            return;
        }
        Body merged = body(merge, parts);
        merge.associations().forEach(world.bodies::remove);
        world.bodies.put(merged.id, merged);
        costs(merged, merge, parts);
        equity(world, merged, merge, parts);
        world.shareInstead(merge.associations(), List.of(merged.id));
    }

    private Body body(Change.Merge merge, List<Body> parts) {
        int[] members = parts.stream().flatMapToInt(p -> java.util.Arrays.stream(p.members)).toArray();
        Set<String> regions = new LinkedHashSet<>();
        parts.forEach(p -> regions.addAll(p.regions));
        Body merged = new Body(merge.target().id(), ledger.axes.association(merge.target().id()), members,
                List.copyOf(regions));
        merged.made = true;
        merged.floorFrom = List.of();
        merged.reducedBy = parts.stream().flatMap(p -> p.reducedBy.stream()).toList();
        merged.municipalityKey = common(parts);
        merged.regionKey = regionKey(parts);
        merged.regionCeiling = ceiling(Measure.CEILING_REGION, merged, parts);
        merged.municipalitiesCeiling = ceiling(Measure.CEILING_MUNICIPALITIES, merged, parts);
        parts.forEach(p -> p.revenues.forEach(line -> merged.revenues.add(line.withId(p.id + "." + line.id()))));
        merged.seats = Members.smallestBoard(ledger, merged);
        merged.equityKnown = parts.stream().allMatch(p -> p.equityKnown);
        policy(merged, parts);
        participants(merged, parts);
        return merged;
    }

    /** The members' key when all parts have the same; inhabitants 16–64 otherwise, since stated shares no longer sum. */
    private static SplitKey common(List<Body> parts) {
        SplitKey first = parts.getFirst().municipalityKey;
        boolean same = first.basis() != SplitBasis.STATED
                && parts.stream().allMatch(p -> p.municipalityKey.basis() == first.basis());
        return same ? first : SplitKey.by(SplitBasis.WORKING_AGE);
    }

    /** The regions' key where the same regions had the same key in all parts; their inhabitants otherwise. */
    private static SplitKey regionKey(List<Body> parts) {
        Body first = parts.getFirst();
        boolean same = parts.stream()
                .allMatch(p -> p.regionKey.equals(first.regionKey)
                        && Set.copyOf(p.regions).equals(Set.copyOf(first.regions)));
        return same ? first.regionKey : SplitKey.by(SplitBasis.POPULATION);
    }

    /** What a party offers the merged association: the sum, or no ceiling where any part has none. */
    private int ceiling(Measure measure, Body merged, List<Body> parts) {
        int[] ceilings = parts.stream()
                .mapToInt(p -> measure == Measure.CEILING_REGION ? p.regionCeiling : p.municipalitiesCeiling).toArray();
        for (int ceiling : ceilings) {
            if (ceiling == Ledger.NONE) {
                return Ledger.NONE;
            }
        }
        return ledger.graph.sum(measure, ledger.place(merged.subject), ceilings);
    }

    /** Planned only where all parts are; their plans are added, each with the index it had. */
    private void policy(Body merged, List<Body> parts) {
        merged.baseActivities = ledger.graph.sum(Measure.COST_ACTIVITIES, ledger.place(merged.subject),
                parts.stream().mapToInt(p -> p.baseActivities).toArray());
        boolean planned = parts.stream().allMatch(p -> p.policy instanceof ActivityPolicy.Planned);
        if (planned) {
            merged.policy = parts.getFirst().policy;
            merged.plans = parts.stream().flatMap(p -> p.plans.stream()).toList();
        } else if (parts.stream().allMatch(p -> p.policy.equals(parts.getFirst().policy))) {
            merged.policy = parts.getFirst().policy;
        }
    }

    /** Individual share and cost per participant of the parts together, weighted by last year's activities. */
    private void participants(Body merged, List<Body> parts) {
        if (parts.stream()
                .anyMatch(p -> p.individualShare == Ledger.NONE || p.costPerParticipant == Ledger.NONE)) {
            return;
        }
        long place = ledger.place(merged.subject);
        int n = parts.size();
        int[] activities = new int[n];
        int[] individual = new int[n];
        int[] people = new int[n];
        for (int i = 0; i < n; i++) {
            Body p = parts.get(i);
            activities[i] = p.activities;
            individual[i] = ledger.graph.product(Measure.ACTIVITIES_INDIVIDUAL, place, p.activities,
                    p.individualShare);
            people[i] = ledger.graph.ratio(Measure.PARTICIPANTS, place, individual[i], p.costPerParticipant);
        }
        int directed = ledger.graph.sum(Measure.ACTIVITIES_INDIVIDUAL, place, individual);
        merged.individualShare = ledger.graph.ratio(Measure.INDIVIDUAL_SHARE, place, directed,
                ledger.graph.sum(Measure.COST_ACTIVITIES, place, activities));
        merged.costPerParticipant = ledger.graph.ratio(Measure.COST_PER_PARTICIPANT, place, directed,
                ledger.graph.sum(Measure.PARTICIPANTS, place, people));
    }

    private void costs(Body merged, Change.Merge merge, List<Body> parts) {
        if (!merge.lines().isEmpty()) {
            for (CostLine line : merge.lines()) {
                merged.costs.add(lines.cost(merged, line));
            }
            return;
        }
        Map<CostCategory, Integer> kept = new HashMap<>();
        merge.savings().forEach(
                (category, saving) -> kept.put(category, kept(merged.subject, Measure.of(category).label(), saving)));
        for (Body part : parts) {
            for (Line line : administration(part)) {
                Integer share = kept.get(line.category());
                int base = share == null ? line.base()
                        : ledger.product(line.term(), part.subject, line.base(), share);
                merged.costs.add(line.withBase(base).withId(part.id + "." + line.id()));
            }
        }
    }

    /** The lines of an association; what a stated share of its revenue came to the year before is one of them. */
    private static List<Line> administration(Body part) {
        if (part.administrationByShare == Ledger.NONE) {
            return part.costs;
        }
        List<Line> all = new ArrayList<>(part.costs);
        all.add(new Line("share", Measure.ADMINISTRATION_BY_SHARE, CostCategory.OTHER, part.administrationByShare,
                PriceIndex.NONE));
        return all;
    }

    /**
     * 1 − s of a category.
     *
     * @param subject
     *            whose cost is saved: an association made by merging, or the area where associations share
     * @param what
     *            what is saved of: the category, and whose where several share
     */
    int kept(int subject, String what, Figure saving) {
        NamedTerm term = NamedTerm.of(Measure.SAVING, what);
        int node = inputs.typed(term, subject, saving);
        return ledger.graph.difference(Measure.KEPT, ledger.place(subject), inputs.one, node);
    }

    private void equity(World world, Body merged, Change.Merge merge, List<Body> parts) {
        int all = ledger.graph.sum(Measure.EQUITY_OPENING, ledger.place(merged.subject),
                parts.stream().mapToInt(p -> p.opening).toArray());
        switch (merge.equity()) {
            case TRANSFERRED -> merged.opening = all;
            case RETURNED -> {
                merged.opening = inputs.zero;
                merged.equityKnown = true;
                parts.forEach(p -> payouts.all(world, p.owners(), false));
            }
            case RETURNED_AND_PAID_IN -> {
                merged.opening = all;
                parts.forEach(p -> payouts.all(world, p.owners(), true));
            }
        }
    }
}
