package se.vagval.ui.alternatives;

import java.util.List;
import java.util.function.Function;

import se.vagval.finance.Subject;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Mark;
import se.vagval.model.Provenance;
import se.vagval.text.Texts;

/** Makes the fields for source, mark and note of each figure of a change. */
final class DetailsMaker {
    private final Change change;
    private final Controls controls;

    DetailsMaker(Change change, Controls controls) {
        this.change = change;
        this.controls = controls;
    }

    Details make() {
        Part.Entry note = controls.entries().wordsOrNone(Controls.id(change, "note"),
                Texts.get("ui.alternatives.field.note"), change.note(), Texts.get("ui.alternatives.noNote"),
                w -> controls.edits().replace(Changed.note(change, w), Texts.get("ui.alternatives.edit.note")));
        return new Details(note, Slot.of(change).stream().map(this::line).toList());
    }

    private Details.Line line(Slot slot) {
        Provenance p = slot.figure().provenance();
        String name = Texts.get("ui.alternatives.spokenField", name(slot),
                controls.text(slot.kind(), slot.figure().value()));
        return new Details.Line(name,
                words(slot, "source", Texts.get("ui.alternatives.field.source", name(slot)), p.source(),
                        w -> new Provenance(w, p.mark(), p.note())),
                (Part.Choice) Controls.choice(Controls.id(change, slot.id() + "-mark"),
                        Texts.get("ui.alternatives.field.mark", name(slot)), p.mark(), List.of(Mark.values()),
                        m -> Texts.get("ui.alternatives.mark." + m),
                        m -> provenance(slot, new Provenance(p.source(), m, p.note()))),
                words(slot, "figurenote", Texts.get("ui.alternatives.field.figureNote", name(slot)), p.note(),
                        w -> new Provenance(p.source(), p.mark(), w)));
    }

    /** A share of a key is called by its municipality. */
    private String name(Slot slot) {
        String share = "share-";
        return slot.id().startsWith(share)
                ? controls.calculation().name(Subject.municipality(slot.id().substring(share.length())))
                : slot.name();
    }

    private Part.Entry words(Slot slot, String field, String name, String now, Function<String, Provenance> with) {
        return controls.entries().wordsOrNone(Controls.id(change, slot.id() + "-" + field), name, now,
                Texts.get("ui.alternatives.notSaid"), w -> provenance(slot, with.apply(w)));
    }

    private void provenance(Slot slot, Provenance p) {
        controls.edits().replace(slot.with().apply(new Figure(slot.figure().value(), p)),
                Texts.get("ui.alternatives.edit.source"));
    }
}
