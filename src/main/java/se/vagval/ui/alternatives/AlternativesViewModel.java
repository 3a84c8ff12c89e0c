package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Lineage;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/** The tree of alternatives and the changes of the one chosen; every edit is a step of the session. */
public final class AlternativesViewModel {
    private final Session session;
    private final ObservableValue<Calculation> calculation;
    private final Entries entries = new Entries();
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<AlternativePage> page = new ReadOnlyObjectWrapper<>();

    public AlternativesViewModel(Session session, ObservableValue<Calculation> calculation) {
        this.session = session;
        this.calculation = calculation;
        // The first that changes something says more than one that changes nothing.
        List<Alternative> all = session.review().get().alternatives();
        chosen.set(all.stream().filter(a -> !a.changes().isEmpty()).findFirst().or(() -> all.stream().findFirst())
                .map(Alternative::id).orElse(""));
        refresh();
        calculation.subscribe((_, _) -> refresh());
        session.unit().subscribe((_, _) -> refresh());
        chosen.subscribe((_, _) -> refresh());
    }

    /** What to show; null while the review has no alternatives. */
    public ReadOnlyObjectProperty<AlternativePage> page() {
        return page.getReadOnlyProperty();
    }

    /** Id of the alternative chosen in the tree. */
    public ObjectProperty<String> chosen() {
        return chosen;
    }

    /** Takes what was typed in a field: an edit, or an error that stands beside the field. */
    public void submit(String entry, String typed) {
        if (entries.submit(entry, typed)) {
            refresh();
        }
    }

    /** Puts back what stood in a field before something wrong was typed there. */
    public void restore(String entry) {
        entries.forget(entry);
        refresh();
    }

    /** Takes a change away. */
    public void remove(String change) {
        Alternative alternative = alternative();
        alternative.changes().stream().filter(c -> c.id().equals(change)).findFirst()
                .ifPresent(edits(alternative)::remove);
    }

    private ChangeEdits edits(Alternative alternative) {
        return new ChangeEdits(session, alternative.id());
    }

    private Alternative alternative() {
        Review review = session.review().get();
        return review.alternative(chosen.get()).orElseGet(() -> review.alternatives().getFirst());
    }

    private void refresh() {
        Calculation now = calculation.getValue();
        if (now.review().alternatives().isEmpty()) {
            page.set(null);
            return;
        }
        entries.begin();
        Alternative alternative = alternative();
        int year = year(alternative);
        page.set(new AlternativePage(tree(now.review()), alternative.id(), alternative.name(),
                alternative.description(), inherited(alternative), cards(now, alternative), additions(now, alternative),
                Texts.get("ui.alternatives.figures", Integer.toString(year)),
                new KeyFigures(now, session.unit().get(), alternative.id(), year).all()));
    }

    /** The last year in which the alternative changes something, so that all of it shows; else the first in which any does. */
    private int year(Alternative alternative) {
        Review review = session.review().get();
        int own = Lineage.changes(alternative, review.alternatives()).stream().mapToInt(Change::year).max().orElse(0);
        int any = review.alternatives().stream().flatMap(a -> a.changes().stream()).mapToInt(Change::year).min()
                .orElse(0);
        int first = review.commission().baseYear() + 1;
        return Math.clamp(own == 0 ? any : own, first, review.commission().lastYear());
    }

    private List<TreeLine> tree(Review review) {
        List<TreeLine> lines = new ArrayList<>();
        review.alternatives().stream().filter(a -> a.parent().isEmpty()).forEach(a -> branch(review, a, 0, lines));
        return lines;
    }

    private void branch(Review review, Alternative alternative, int depth, List<TreeLine> lines) {
        lines.add(new TreeLine(alternative.id(), depth, alternative.shortName(), detail(alternative),
                alternative.id().equals(alternative().id())));
        review.alternatives().stream().filter(a -> a.parent().filter(alternative.id()::equals).isPresent())
                .forEach(a -> branch(review, a, depth + 1, lines));
    }

    private String detail(Alternative alternative) {
        List<String> parts = new ArrayList<>();
        if (alternative.id().equals(calculation.getValue().reference())) {
            parts.add(Texts.get("ui.alternatives.reference"));
        }
        int changes = alternative.changes().size();
        if (changes > 0) {
            parts.add(Texts.get("ui.alternatives.changes", changes));
        }
        return String.join(" · ", parts);
    }

    private String inherited(Alternative alternative) {
        Review review = session.review().get();
        return alternative.parent().flatMap(review::alternative).map(p -> Texts.get("ui.alternatives.inherited",
                p.shortName(), Lineage.changes(p, review.alternatives()).size())).orElse("");
    }

    private List<ChangeCard> cards(Calculation now, Alternative alternative) {
        MoneyUnit unit = session.unit().get();
        ChangeEdits edits = edits(alternative);
        Sentences sentences = new Sentences(now, unit, entries, edits);
        Savings savings = new Savings(now, unit, alternative.id(), base(now, alternative), entries, edits);
        return alternative.changes().stream().map(c -> new ChangeCard(c.id(),
                Texts.get("ui.alternatives.cardHeading", Integer.toString(c.year()), Sentences.kind(c)),
                sentences.of(c), savings.columns(c), savings.of(c), c.note(), Sentences.assumed(c))).toList();
    }

    /** What the savings are measured from: the alternative it builds on, else the reference. */
    private static String base(Calculation now, Alternative alternative) {
        return alternative.parent().orElseGet(now::reference);
    }

    private List<Part.Option> additions(Calculation now, Alternative alternative) {
        int year = year(alternative);
        List<Part.Option> options = new ArrayList<>();
        for (Subject association : now.subjects(alternative.id(), Subject.Kind.ASSOCIATION, year)) {
            String name = now.name(association);
            options.add(new Part.Option(Texts.get("ui.alternatives.add.utilisation", name),
                    () -> addUtilisation(now, alternative, association, year)));
            options.add(new Part.Option(Texts.get("ui.alternatives.add.oneOff", name),
                    () -> edits(alternative).add(new Change.OneOffCost(freeId("engangskostnad"), year,
                            Texts.get("ui.alternatives.kind.oneOff"), assumed(0),
                            new Bearer(Bearer.Kind.ASSOCIATION, association.id()), ""),
                            Texts.get("ui.alternatives.edit.add"))));
        }
        return options;
    }

    /** Begins from the utilisation there is, so that nothing moves until another is typed. */
    private void addUtilisation(Calculation now, Alternative alternative, Subject association, int year) {
        double share = now.value(Measure.ALLOCATION_UTILISATION, alternative.id(), association, year).orElse(1);
        edits(alternative).add(new Change.SetUtilisation(freeId("utnyttjande"), year, association.id(),
                assumed(Math.clamp(share, 0, 1)), ""), Texts.get("ui.alternatives.edit.add"));
    }

    private static Figure assumed(double value) {
        return new Figure(value, Provenance.assumed("", ""));
    }

    private String freeId(String stem) {
        Set<String> taken = alternative().changes().stream().map(Change::id).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }
}
