package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.finance.Subject;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Municipality;
import se.vagval.model.Party;
import se.vagval.model.Region;
import se.vagval.model.RevenueLine;
import se.vagval.model.Structure;
import se.vagval.text.Texts;

/** The sentences about changes of amounts: utilisation, budgets, lines, one-offs, ceilings. */
final class MoneySentences {
    private final Controls controls;
    private final KeySentences keys;

    MoneySentences(Controls controls) {
        this.controls = controls;
        this.keys = new KeySentences(controls);
    }

    List<Part> of(Change change) {
        return switch (change) {
            case Change.SetUtilisation c -> Sentences.parts(Texts.get("ui.alternatives.sentence.utilisation"),
                    controls.year(c), controls.association(c), controls.figure(c, "utilisation"));
            case Change.StateBudget c -> Sentences.parts(Texts.get("ui.alternatives.sentence.budget"),
                    controls.year(c), controls.association(c), controls.figure(c, "total"));
            case Change.PutCostLine c -> cost(c);
            case Change.PutRevenueLine c -> revenue(c);
            case Change.EndLine c -> end(c);
            case Change.OneOffCost c -> oneOff(c);
            case Change.ChangeCeiling c -> ceiling(c);
            case Change.ChangeSplitKey c -> keys.split(c);
            case Change.ChangePolicy c -> keys.policy(c);
            default -> throw new IllegalArgumentException("Not of amounts: " + change);
        };
    }

    private List<Part> cost(Change.PutCostLine c) {
        CostLine l = c.line();
        Part name = controls.words(c, "name", Texts.get("ui.alternatives.field.line"), l.name(),
                n -> Slot.with(c, new CostLine(l.id(), n, l.category(), l.quantity(), l.unitAmount(), l.index())));
        Part category = MergedLines.category(controls, c, "category", l.category(),
                k -> Slot.with(c, new CostLine(l.id(), l.name(), k, l.quantity(), l.unitAmount(), l.index())));
        Part index = controls.index(c, "index", l.index(),
                i -> Slot.with(c, new CostLine(l.id(), l.name(), l.category(), l.quantity(), l.unitAmount(), i)));
        return Sentences.parts(Texts.get("ui.alternatives.sentence.costLine"), controls.year(c),
                controls.association(c), name, controls.figure(c, "quantity"), controls.figure(c, "unit"), category,
                index, instead(c, l.id(), true));
    }

    private List<Part> revenue(Change.PutRevenueLine c) {
        RevenueLine l = c.line();
        Part name = controls.words(c, "name", Texts.get("ui.alternatives.field.line"), l.name(),
                n -> Slot.with(c, new RevenueLine(l.id(), n, l.quantity(), l.unitAmount(), l.index())));
        Part index = controls.index(c, "index", l.index(),
                i -> Slot.with(c, new RevenueLine(l.id(), l.name(), l.quantity(), l.unitAmount(), i)));
        return Sentences.parts(Texts.get("ui.alternatives.sentence.revenueLine"), controls.year(c),
                controls.association(c), name, controls.figure(c, "quantity"), controls.figure(c, "unit"), index,
                instead(c, l.id(), false));
    }

    /** A new line, or one that stands in the place of another, which then is where it begins. */
    private Part instead(Change change, String now, boolean cost) {
        List<Optional<AssociationLines.Line>> all = new ArrayList<>();
        all.add(Optional.empty());
        controls.lines(change, Changed.association(change).orElseThrow()).stream()
                .filter(l -> l.cost().isPresent() == cost).map(Optional::of).forEach(all::add);
        Optional<AssociationLines.Line> current = all.stream().flatMap(Optional::stream)
                .filter(l -> l.id().equals(now)).findFirst();
        return Controls.choice(Controls.id(change, "instead"), Texts.get("ui.alternatives.field.instead"), current,
                all, o -> o.map(l -> Texts.get("ui.alternatives.insteadOf", l.name()))
                        .orElseGet(() -> Texts.get("ui.alternatives.asNew")),
                o -> controls.edits().replace(begun(change, o), Texts.get("ui.alternatives.edit.line")));
    }

    private static Change begun(Change change, Optional<AssociationLines.Line> from) {
        return switch (change) {
            case Change.PutCostLine c -> Slot.with(c, from.flatMap(f -> f.cost().map(l -> new CostLine(f.id(),
                    l.name(), l.category(), l.quantity(), l.unitAmount(), l.index())))
                    .orElseGet(() -> new CostLine(c.id(), c.line().name(), c.line().category(), c.line().quantity(),
                            c.line().unitAmount(), c.line().index())));
            case Change.PutRevenueLine c -> Slot.with(c, from.flatMap(f -> f.revenue().map(l -> new RevenueLine(
                    f.id(), l.name(), l.quantity(), l.unitAmount(), l.index())))
                    .orElseGet(() -> new RevenueLine(c.id(), c.line().name(), c.line().quantity(),
                            c.line().unitAmount(), c.line().index())));
            default -> throw new IllegalArgumentException("Not a line: " + change);
        };
    }

    private List<Part> end(Change.EndLine c) {
        List<AssociationLines.Line> lines = controls.lines(c, c.association());
        List<String> ids = new ArrayList<>(lines.stream().map(AssociationLines.Line::id).toList());
        if (!ids.contains(c.line())) {
            ids.addFirst(c.line());
        }
        Part line = Controls.choice(Controls.id(c, "line"), Texts.get("ui.alternatives.field.line"), c.line(), ids,
                id -> lines.stream().filter(l -> l.id().equals(id)).map(AssociationLines.Line::name).findFirst()
                        .orElseGet(() -> Texts.get("ui.alternatives.noSuchLine", id)),
                id -> controls.edits().replace(new Change.EndLine(c.id(), c.year(), c.association(), id, c.note()),
                        Texts.get("ui.alternatives.edit.line")));
        return Sentences.parts(Texts.get("ui.alternatives.sentence.endLine"), controls.year(c),
                controls.association(c), line);
    }

    private List<Part> oneOff(Change.OneOffCost c) {
        List<Bearer> bearers = new ArrayList<>();
        for (Structure.Body body : controls.bodies(c, c.year())) {
            bearers.add(new Bearer(Bearer.Kind.ASSOCIATION, body.id()));
        }
        for (Region region : controls.calculation().review().regions()) {
            bearers.add(new Bearer(Bearer.Kind.REGION, region.id()));
        }
        bearers.add(new Bearer(Bearer.Kind.STATE, ""));
        for (Municipality m : controls.calculation().review().municipalities()) {
            bearers.add(new Bearer(Bearer.Kind.MUNICIPALITY, m.code()));
        }
        if (!bearers.contains(c.bearer())) {
            bearers.addFirst(c.bearer());
        }
        Part name = controls.words(c, "name", Texts.get("ui.alternatives.field.name"), c.name(),
                n -> new Change.OneOffCost(c.id(), c.year(), n, c.amount(), c.bearer(), c.note()));
        Part bearer = Controls.choice(Controls.id(c, "bearer"), Texts.get("ui.alternatives.field.bearer"), c.bearer(),
                bearers, this::name, b -> controls.edits().replace(new Change.OneOffCost(c.id(), c.year(), c.name(),
                        c.amount(), b, c.note()), Texts.get("ui.alternatives.edit.bearer")));
        return Sentences.parts(Texts.get("ui.alternatives.sentence.oneOff"), name, controls.figure(c, "amount"),
                controls.year(c), bearer);
    }

    private String name(Bearer bearer) {
        return switch (bearer.kind()) {
            case STATE -> controls.calculation().name(Subject.STATE);
            case ASSOCIATION -> controls.name(bearer.id());
            case REGION -> controls.calculation().name(Subject.region(bearer.id()));
            case MUNICIPALITY -> controls.calculation().name(Subject.municipality(bearer.id()));
        };
    }

    private List<Part> ceiling(Change.ChangeCeiling c) {
        Part party = Controls.choice(Controls.id(c, "party"), Texts.get("ui.alternatives.field.party"), c.party(),
                List.of(Party.REGION, Party.MUNICIPALITIES), p -> Texts.get("ui.alternatives.party." + p),
                p -> controls.edits().replace(new Change.ChangeCeiling(c.id(), c.year(), c.association(), p,
                        c.ceiling(), c.note()), Texts.get("ui.alternatives.edit.party")));
        String words = Texts.get("ui.alternatives.edit.ceiling");
        Part ceiling = controls.entries().amountOrNone(Controls.id(c, "ceiling"),
                Texts.get("ui.alternatives.field.ceiling"),
                c.ceiling().map(f -> controls.text(Slot.Kind.AMOUNT, f.value())).orElse(""),
                Texts.get("ui.alternatives.noCeiling"), controls.unit(),
                v -> controls.edits().replace(with(c, Optional.of(c.ceiling()
                        .map(f -> ChangeEdits.figure(f, v, InputUnit.KRONOR)).orElseGet(() -> ChangeEdits.assumed(v)))),
                        words),
                () -> controls.edits().replace(with(c, Optional.empty()), words));
        return Sentences.parts(Texts.get("ui.alternatives.sentence.ceiling"), controls.year(c), party,
                controls.association(c), ceiling);
    }

    private static Change.ChangeCeiling with(Change.ChangeCeiling c, Optional<Figure> ceiling) {
        return new Change.ChangeCeiling(c.id(), c.year(), c.association(), c.party(), ceiling, c.note());
    }
}
