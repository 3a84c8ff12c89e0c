package se.vagval.finance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.vagval.model.Change;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.model.Structure;
import se.vagval.model.StructureEvent;
import se.vagval.text.Texts;

/** Changes of members in section 6: what the events of a year do to associations, their equity and their floor. */
final class Regrouping {
    private final Review review;
    private final Ledger ledger;
    private final JoinedUse joinedUse;
    private final Contributions contributions;
    private final Merger merger;
    private final Formation formation;
    private final Division division;
    private final Payouts payouts;
    private final Predecessors predecessors;
    private final Noted noted;

    Regrouping(Review review, Ledger ledger, Inputs inputs, Sections sections, Noted noted) {
        this.review = review;
        this.ledger = ledger;
        this.joinedUse = new JoinedUse(ledger, inputs);
        this.contributions = sections.contributions();
        this.merger = new Merger(ledger, inputs, sections);
        this.formation = new Formation(ledger, inputs);
        this.division = new Division(ledger, sections.keys());
        this.payouts = new Payouts(ledger, inputs, sections.keys());
        this.predecessors = new Predecessors(ledger, inputs);
        this.noted = noted;
    }

    void apply(World world, List<StructureEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Body[] homes = world.homes();
        Map<String, List<Integer>> settled = new LinkedHashMap<>();
        for (StructureEvent event : events) {
            follow(world, event, settled);
            if (world.notCalculated != null) {
                return;
            }
        }
        settled.forEach((id, leavers) -> {
            // A liquidated association has paid out everything, its leavers' shares among it.
            if (world.bodies.containsKey(id)) {
                payouts.settle(world, world.bodies.get(id), leavers);
            }
        });
        for (Body body : world.bodies.values()) {
            predecessors.find(world, homes, body);
            members(body);
        }
    }

    private void follow(World world, StructureEvent event, Map<String, List<Integer>> settled) {
        switch (event) {
            case StructureEvent.Merged e -> merger.apply(world, e.change());
            case StructureEvent.Formed e -> {
                formation.apply(world, e.change(), e.body(), indexes(e.body()));
                noted.statedBefore(e.change());
            }
            case StructureEvent.Divided e -> divide(world, e);
            case StructureEvent.Left e -> left(world, e, settled);
            case StructureEvent.Joined e -> joined(world, e);
            case StructureEvent.Liquidated e -> liquidate(world, e);
            case StructureEvent.Idle e -> noted.idle(e.change());
            case StructureEvent.Refused e -> world.notCalculated = reason(e);
        }
    }

    private int[] indexes(Structure.Body body) {
        return Members.indexes(review, body.municipalities());
    }

    private void divide(World world, StructureEvent.Divided e) {
        Body whole = world.bodies.remove(e.whole().id());
        e.parts().forEach(part -> division.apply(world, whole, part, indexes(part)));
        world.shareInstead(List.of(whole.id), e.parts().stream().map(Structure.Body::id).toList());
    }

    private void left(World world, StructureEvent.Left e, Map<String, List<Integer>> settled) {
        moved(world, e.after());
        if (e.change() instanceof Change.Join) {
            noted.notice(e.municipality(), e.after().id());
        }
        if (e.change() instanceof Change.Leave leave) {
            noted.notice(e.municipality(), leave.association());
            if (leave.settlement() == Settlement.SHARE_OF_EQUITY) {
                settled.computeIfAbsent(e.after().id(), _ -> new ArrayList<>()).add(Members.index(review,
                        e.municipality()));
            }
        }
    }

    /** Who comes from outside uses as much of its variable allocation as the area it joins, as it was before the year's moves. */
    private void joined(World world, StructureEvent.Joined e) {
        int m = Members.index(review, e.municipality());
        Body body = world.bodies.get(e.after().id());
        if (world.use[m] == Ledger.NONE) {
            world.use[m] = joinedUse.of(world, body.owners().members, body.subject);
        }
        moved(world, e.after());
    }

    private void moved(World world, Structure.Body after) {
        world.bodies.put(after.id(), world.bodies.get(after.id()).with(indexes(after), after.regions()));
    }

    private void liquidate(World world, StructureEvent.Liquidated e) {
        Body last = world.bodies.remove(e.body().id()).owners();
        if (!last.complete()) {
            world.notCalculated = contributions.incomplete(last);
            return;
        }
        payouts.all(world, last, false);
        world.shareInstead(List.of(last.id), List.of());
        noted.liquidated(last.subject);
    }

    /** What follows from other members: their seats, and keys that are of just them. */
    private void members(Body body) {
        if (body.before != null) {
            int more = body.members.length + body.regions.size() - body.before.members.length
                    - body.before.regions.size();
            body.seats = more == 0 ? body.before.seats : seats(body, more);
        }
        if (body.before != null || body.floorFrom.size() != 1 || body.floorFrom.getFirst().body() != body) {
            noted.lapsed(body, StatedShares.lapse(review, body));
        }
    }

    /** Every member has a seat (10 §), so each that comes brings one and each that leaves takes one. */
    private int seats(Body body, int more) {
        long place = ledger.place(body.subject);
        int moved = ledger.constant(Math.abs(more));
        return more > 0 ? ledger.graph.sum(Measure.BOARD_SEATS, place, body.before.seats, moved)
                : ledger.graph.difference(Measure.BOARD_SEATS, place, body.before.seats, moved);
    }

    private String reason(StructureEvent.Refused e) {
        String year = Integer.toString(e.change().year());
        return switch (e.reason()) {
            case GONE -> Texts.get("finance.missing.gone", association(e.about()), year);
            case EXISTS -> Texts.get("finance.missing.exists", association(e.about()), year);
            case IN_TWO_PARTS -> Texts.get("finance.missing.inTwoParts", municipality(e.about()), year);
            case NOT_MEMBER -> Texts.get("finance.missing.notMember", municipality(e.about()), divided(e), year);
            case IN_NO_PART -> Texts.get("finance.missing.inNoPart", municipality(e.about()), divided(e), year);
        };
    }

    private String divided(StructureEvent.Refused e) {
        return association(((Change.Split) e.change()).association());
    }

    private String association(String id) {
        return ledger.axes.name(ledger.axes.association(id));
    }

    private String municipality(String code) {
        return ledger.axes.name(ledger.axes.subject(Subject.municipality(code)));
    }
}
