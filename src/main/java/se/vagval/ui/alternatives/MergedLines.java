package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import se.vagval.finance.Measure;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.PriceIndex;
import se.vagval.text.Texts;

/** The lines of administration stated for a merged association, each a sentence of its own. */
final class MergedLines {
    private MergedLines() {}

    /** Today's lines of the associations, so that nothing changes until one of them does; at least one. */
    static List<CostLine> of(Controls controls, Change.Merge c) {
        List<CostLine> lines = new ArrayList<>();
        for (String association : c.associations()) {
            for (AssociationLines.Line line : controls.lines(c, association)) {
                line.cost().ifPresent(l -> lines.add(new CostLine(association + "." + l.id(),
                        Texts.get("ui.alternatives.lineOf", l.name(), controls.name(association)), l.category(),
                        l.quantity(), l.unitAmount(), l.index())));
            }
        }
        return lines.isEmpty() ? List.of(empty(c)) : lines;
    }

    private static CostLine empty(Change.Merge c) {
        int number = 1;
        while (taken(c, "rad-" + number)) {
            number++;
        }
        return new CostLine("rad-" + number, Texts.get("ui.alternatives.newLine"), CostCategory.OTHER, Figure.of(1),
                ChangeEdits.assumed(0), PriceIndex.WAGES);
    }

    private static boolean taken(Change.Merge c, String id) {
        return c.lines().stream().anyMatch(l -> l.id().equals(id));
    }

    /** A sentence for each line, with a way to take it away. */
    static List<List<Part>> sentences(Controls controls, Change.Merge c) {
        return c.lines().stream().map(line -> sentence(controls, c, line)).toList();
    }

    private static List<Part> sentence(Controls controls, Change.Merge c, CostLine l) {
        Part name = controls.words(c, l.id() + "-name", Texts.get("ui.alternatives.field.line"), l.name(),
                n -> with(c, new CostLine(l.id(), n, l.category(), l.quantity(), l.unitAmount(), l.index())));
        Part index = controls.index(c, l.id() + "-index", l.index(),
                i -> with(c, new CostLine(l.id(), l.name(), l.category(), l.quantity(), l.unitAmount(), i)));
        Part category = category(controls, c, l.id() + "-category", l.category(),
                k -> with(c, new CostLine(l.id(), l.name(), k, l.quantity(), l.unitAmount(), l.index())));
        return Sentences.parts(Texts.get("ui.alternatives.sentence.mergedLine"), name,
                controls.figure(c, l.id() + "-quantity"), controls.figure(c, l.id() + "-unit"), category, index);
    }

    private static Change.Merge with(Change.Merge c, CostLine line) {
        return Slot.with(c, c.savings(), c.lines().stream().map(l -> l.id().equals(line.id()) ? line : l).toList());
    }

    static Part category(Controls controls, Change c, String field, CostCategory now,
            Function<CostCategory, Change> with) {
        return Controls.choice(Controls.id(c, field), Texts.get("ui.alternatives.field.category"), now,
                List.of(CostCategory.values()), k -> Measure.of(k).label().toLowerCase(Texts.SWEDISH),
                k -> controls.edits().replace(with.apply(k), Texts.get("ui.alternatives.edit.category")));
    }

    /** What can be done to the list of lines: add one, take one away. */
    static List<Part.Option> options(Controls controls, Change.Merge c) {
        List<Part.Option> options = new ArrayList<>();
        if (c.lines().isEmpty()) {
            return options;
        }
        options.add(new Part.Option(Texts.get("ui.alternatives.line.add"), () -> {
            List<CostLine> more = new ArrayList<>(c.lines());
            more.add(empty(c));
            controls.edits().replace(Slot.with(c, c.savings(), more), Texts.get("ui.alternatives.edit.lineAdded"));
        }));
        for (CostLine line : c.lines()) {
            if (c.lines().size() > 1) {
                options.add(new Part.Option(Texts.get("ui.alternatives.line.remove", line.name()),
                        () -> controls.edits().replace(Slot.with(c, c.savings(),
                                c.lines().stream().filter(l -> l != line).toList()),
                                Texts.get("ui.alternatives.edit.lineRemoved"))));
            }
        }
        return options;
    }
}
