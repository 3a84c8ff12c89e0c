package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.AdministrationKey;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.Provenance;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/** What can be done to the changes of one alternative, each as one step that can be undone. */
final class ChangeEdits {
    private final Session session;
    private final String alternative;

    ChangeEdits(Session session, String alternative) {
        this.session = session;
        this.alternative = alternative;
    }

    void add(Change change, String words) {
        session.edit(words, r -> r.edit().alternative(alternative, a -> {
            List<Change> all = new ArrayList<>(a.changes());
            all.add(change);
            return a.withChanges(all);
        }).done());
    }

    void remove(Change change) {
        session.edit(Texts.get("ui.alternatives.edit.remove"), r -> r.edit().alternative(alternative,
                a -> a.withChanges(a.changes().stream().filter(c -> !c.id().equals(change.id())).toList())).done());
    }

    private void replace(Change change, String words) {
        session.edit(words, r -> r.edit().alternative(alternative, a -> a.withChanges(
                a.changes().stream().map(c -> c.id().equals(change.id()) ? change : c).toList())).done());
    }

    void year(Change change, int year) {
        String words = Texts.get("ui.alternatives.edit.year");
        switch (change) {
            case Change.ShareAdministration c -> replace(new Change.ShareAdministration(c.id(), year,
                    c.associations(), c.savings(), c.key(), c.note()), words);
            case Change.Merge c -> replace(new Change.Merge(c.id(), year, c.associations(), c.target(),
                    c.keptNumber(), c.savings(), c.lines(), c.equity(), c.note()), words);
            case Change.SetUtilisation c -> replace(
                    new Change.SetUtilisation(c.id(), year, c.association(), c.utilisation(), c.note()), words);
            case Change.OneOffCost c -> replace(
                    new Change.OneOffCost(c.id(), year, c.name(), c.amount(), c.bearer(), c.note()), words);
            default -> throw new IllegalArgumentException("No form for " + change);
        }
    }

    void equity(Change.Merge c, EquityRoute route) {
        replace(new Change.Merge(c.id(), c.year(), c.associations(), c.target(), c.keptNumber(), c.savings(),
                c.lines(), route, c.note()), Texts.get("ui.alternatives.edit.equity"));
    }

    void key(Change.ShareAdministration c, AdministrationKey key) {
        replace(new Change.ShareAdministration(c.id(), c.year(), c.associations(), c.savings(), key, c.note()),
                Texts.get("ui.alternatives.edit.key"));
    }

    void utilisation(Change.SetUtilisation c, double share) {
        replace(new Change.SetUtilisation(c.id(), c.year(), c.association(), figure(c.utilisation(), share), c.note()),
                Texts.get("ui.alternatives.edit.utilisation"));
    }

    void amount(Change.OneOffCost c, double kronor) {
        replace(new Change.OneOffCost(c.id(), c.year(), c.name(), figure(c.amount(), kronor), c.bearer(), c.note()),
                Texts.get("ui.alternatives.edit.amount"));
    }

    void name(Change.OneOffCost c, String name) {
        replace(new Change.OneOffCost(c.id(), c.year(), name, c.amount(), c.bearer(), c.note()),
                Texts.get("ui.alternatives.edit.name"));
    }

    /** Sets the saving of a category; without one the category is no longer part of a shared administration. */
    void saving(Change change, CostCategory category, Optional<Double> share) {
        String words = Texts.get("ui.alternatives.edit.saving");
        switch (change) {
            case Change.ShareAdministration c -> replace(new Change.ShareAdministration(c.id(), c.year(),
                    c.associations(), savings(c.savings(), category, share), c.key(), c.note()), words);
            case Change.Merge c -> replace(new Change.Merge(c.id(), c.year(), c.associations(), c.target(),
                    c.keptNumber(), savings(c.savings(), category, share), c.lines(), c.equity(), c.note()), words);
            default -> throw new IllegalArgumentException("No savings in " + change);
        }
    }

    private static Map<CostCategory, Figure> savings(Map<CostCategory, Figure> before, CostCategory category,
            Optional<Double> share) {
        Map<CostCategory, Figure> after = new LinkedHashMap<>(before);
        share.ifPresentOrElse(s -> after.merge(category, assumed(s), (old, _) -> figure(old, s)),
                () -> after.remove(category));
        return after;
    }

    /** The source of a figure is not the source of what is typed over it; then it is the investigator's assumption. */
    private static Figure figure(Figure before, double value) {
        return before.value() == value ? before : assumed(value);
    }

    private static Figure assumed(double value) {
        return new Figure(value, Provenance.assumed("", ""));
    }
}
