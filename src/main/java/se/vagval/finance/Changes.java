package se.vagval.finance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.Figure;
import se.vagval.model.Party;
import se.vagval.model.Review;
import se.vagval.model.Structure;
import se.vagval.model.StructureEvent;
import se.vagval.text.Texts;

/**
 * Section 6: the changes of a year, applied to the associations of one alternative. Those that make, join or end
 * associations come first, as the events of the one replay of them tell; then the others.
 */
final class Changes {
    private final Ledger ledger;
    private final Inputs inputs;
    private final Lines lines;
    private final Merger merger;
    private final Operations operations;
    private final Structure structure;
    private final Regrouping regrouping;
    private final Noted noted;

    Changes(Review review, Ledger ledger, Inputs inputs, Sections sections, Noted noted) {
        this.structure = Structure.today(review);
        this.regrouping = new Regrouping(review, ledger, inputs, sections, noted);
        this.noted = noted;
        this.ledger = ledger;
        this.inputs = inputs;
        this.lines = sections.lines();
        this.merger = new Merger(ledger, inputs, sections);
        this.operations = sections.operations();
    }

    void apply(World world, List<Change> changes, int year) {
        List<StructureEvent> events = structure.follow(changes, year);
        regrouping.apply(world, events);
        if (world.notCalculated != null) {
            return;
        }
        changes.stream().filter(c -> c.year() == year && !Structure.moves(c)).forEach(change -> apply(world, change));
        events.forEach(event -> formed(world, event));
    }

    /** An association that was formed and of whose administration nothing is said. */
    private void formed(World world, StructureEvent event) {
        if (event instanceof StructureEvent.Formed formed && world.bodies.containsKey(formed.body().id())) {
            Body body = world.bodies.get(formed.body().id());
            if (body.costs.isEmpty() && body.administrationShares.isEmpty()) {
                noted.withoutAdministration(body);
            }
        }
    }

    private void apply(World world, Change change) {
        switch (change) {
            case Change.ShareAdministration c -> share(world, c);
            case Change.SetUtilisation c -> on(world, c.association(), c).statedUtilisation = typed(
                    Measure.STATED_UTILISATION, c.association(), c.utilisation());
            case Change.StateBudget c -> on(world, c.association(), c).statedTotals.put(c.year(),
                    typed(Measure.STATED_TOTAL, c.association(), c.total()));
            case Change.PutCostLine c -> put(on(world, c.association(), c), c);
            case Change.PutRevenueLine c -> put(on(world, c.association(), c), c);
            case Change.EndLine c -> end(on(world, c.association(), c), c.line());
            case Change.OneOffCost c -> World.move(world.oneOffs, bearer(world, c.bearer(), c),
                    inputs.typed(NamedTerm.of(Measure.COST_ONEOFF, c.name()), subject(c.bearer()), c.amount()));
            case Change.ChangeSplitKey c -> key(on(world, c.association(), c), c);
            case Change.ChangeCeiling c -> ceiling(on(world, c.association(), c), c);
            case Change.ChangePolicy c -> policy(on(world, c.association(), c), c);
            case Change.Merge _,Change.Start _,Change.Split _,Change.Leave _,Change.Join _ ->
                throw new IllegalArgumentException(
                        "Moves members: " + change);
        }
    }

    private int typed(Measure measure, String association, Figure figure) {
        return inputs.typed(measure, ledger.axes.association(association), figure);
    }

    /** The association a change acts on; where an earlier change has ended it, the figures cannot be computed. */
    private Body on(World world, String association, Change change) {
        Body body = world.bodies.get(association);
        if (body != null) {
            return body;
        }
        gone(world, association, change);
        return new Body(association, ledger.axes.association(association), new int[0], List.of());
    }

    private void gone(World world, String association, Change change) {
        world.notCalculated = Texts.get("finance.missing.gone",
                ledger.axes.name(ledger.axes.association(association)), Integer.toString(change.year()));
    }

    private void share(World world, Change.ShareAdministration c) {
        for (String id : c.associations()) {
            if (!world.bodies.containsKey(id)) {
                gone(world, id, c);
                return;
            }
        }
        Map<CostCategory, Integer> kept = new EnumMap<>(CostCategory.class);
        World.Sharing sharing = new World.Sharing(c.associations(), kept, c.key(), whose(world, c));
        c.savings().forEach((category, saving) -> kept.put(category,
                merger.kept(Axes.AREA, sharing.name(category), saving)));
        world.sharings.add(sharing);
    }

    /** Who share and, where some do already, from when; nothing has to be told where all do and none did. */
    private String whose(World world, Change.ShareAdministration c) {
        List<String> names = c.associations().stream().map(id -> ledger.axes.name(ledger.axes.association(id)))
                .toList();
        String who = Texts.get("finance.sharing.and", String.join(", ", names.subList(0, names.size() - 1)),
                names.getLast());
        if (!world.sharings.isEmpty()) {
            return " " + Texts.get("finance.sharing.from", who, Integer.toString(c.year()));
        }
        return names.size() == world.bodies.size() ? "" : " " + Texts.get("finance.sharing.of", who);
    }

    private void put(Body body, Change.PutCostLine c) {
        body.costs.removeIf(line -> line.id().equals(c.line().id()));
        body.costs.add(lines.cost(body, c.line()));
    }

    private void put(Body body, Change.PutRevenueLine c) {
        body.revenues.removeIf(line -> line.id().equals(c.line().id()));
        body.revenues.add(lines.revenue(body, c.line()));
    }

    private static void end(Body body, String line) {
        body.costs.removeIf(l -> l.id().equals(line));
        body.revenues.removeIf(l -> l.id().equals(line));
    }

    private int bearer(World world, Bearer bearer, Change change) {
        return bearer.kind() == Bearer.Kind.ASSOCIATION ? on(world, bearer.id(), change).subject : subject(bearer);
    }

    private int subject(Bearer bearer) {
        return switch (bearer.kind()) {
            case STATE -> Axes.STATE;
            case ASSOCIATION -> ledger.axes.association(bearer.id());
            case REGION -> ledger.axes.subject(Subject.region(bearer.id()));
            case MUNICIPALITY -> ledger.axes.subject(Subject.municipality(bearer.id()));
        };
    }

    private static void key(Body body, Change.ChangeSplitKey c) {
        body.municipalityKey = c.key();
        body.keys = null;
    }

    private void ceiling(Body body, Change.ChangeCeiling c) {
        Measure measure = c.party() == Party.REGION ? Measure.CEILING_REGION : Measure.CEILING_MUNICIPALITIES;
        int node = c.ceiling().map(f -> inputs.typed(measure, body.subject, f)).orElse(Ledger.NONE);
        if (c.party() == Party.REGION) {
            body.regionCeiling = node;
        } else {
            body.municipalitiesCeiling = node;
        }
    }

    private void policy(Body body, Change.ChangePolicy c) {
        body.policy = c.policy();
        operations.plan(body);
    }
}
