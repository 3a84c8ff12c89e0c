package se.vagval.ui.alternatives;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.InvalidField;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.session.Session;

/** The tree of alternatives and the changes of the one chosen; every edit is a step of the session. */
public final class AlternativesViewModel {
    private final Session session;
    private final ObservableValue<Calculation> calculation;
    private final Dialogs dialogs;
    private final Entries entries;
    private final BreakEvens breakEvens = new BreakEvens();
    private final Set<String> unfolded = new HashSet<>();
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<AlternativePage> page = new ReadOnlyObjectWrapper<>();
    private boolean naming;
    private boolean inheritedOpen;
    private boolean differences;
    private String refused = "";

    public AlternativesViewModel(Session session, ObservableValue<Calculation> calculation, Dialogs dialogs) {
        this.session = session;
        this.calculation = calculation;
        this.dialogs = dialogs;
        entries = new Entries(session);
        // The first that changes something says more than one that changes nothing.
        List<Alternative> all = session.review().get().alternatives();
        chosen.set(all.stream().filter(a -> !a.changes().isEmpty()).findFirst().or(() -> all.stream().findFirst())
                .map(Alternative::id).orElse(""));
        refresh();
        calculation.subscribe((_, _) -> refresh());
        session.unit().subscribe((_, _) -> refresh());
        chosen.subscribe((_, _) -> {
            refused = "";
            naming = false;
            differences = false;
            refresh();
        });
    }

    /** What to show; null while the review has no alternatives. */
    public ReadOnlyObjectProperty<AlternativePage> page() {
        return page.getReadOnlyProperty();
    }

    /** Id of the alternative chosen in the tree. */
    public ObjectProperty<String> chosen() {
        return chosen;
    }

    /** Whether the figures shown are those of before the latest edit, because its own are on their way. */
    ReadOnlyBooleanProperty behind() {
        return session.calculating();
    }

    /** Whether the review is so large that what it comes to is worked out after what is typed has been shown. */
    boolean large() {
        return session.large();
    }

    /** The unit amounts are shown in. */
    MoneyUnit unit() {
        return session.unit().get();
    }

    /** Whether there are associations to make alternatives of. */
    public boolean hasAssociations() {
        return !session.review().get().associations().isEmpty();
    }

    /** Takes what was typed in a field: an edit, or an error that stands beside the field. */
    public void submit(String entry, String typed) {
        refused = "";
        if (!entries.knows(entry) && page.get() != null) {
            page.get().cards().makeAll();
        }
        if (entries.submit(entry, typed)) {
            refresh();
        }
    }

    /** Puts back what stood in a field before something wrong was typed there. */
    public void restore(String entry) {
        entries.forget(entry);
        refresh();
    }

    /** Does what an option says; what the review refuses changes nothing and is said on the page. */
    public void choose(Part.Option option) {
        attempt(option.choose());
    }

    /** Adds a change of a kind to the chosen alternative; says so where none can be made there. */
    public void addChange(String kind) {
        if (page.get() == null) {
            return;
        }
        differences(false);
        page.get().additions().stream().flatMap(group -> group.options().stream())
                .filter(o -> o.label().equals(kind)).findFirst().ifPresentOrElse(this::choose, () -> {
                    refused = Texts.get("ui.alternatives.cannotAdd", kind);
                    refresh();
                });
    }

    private void attempt(Runnable edit) {
        String before = refused;
        refused = "";
        try {
            edit.run();
        } catch (InvalidField e) {
            refused = e.getMessage();
        }
        if (!before.equals(refused)) {
            refresh();
        }
    }

    /** Takes a change away; refused, in words, while something builds on the association it makes. */
    public void remove(String change) {
        own(change).ifPresent(c -> {
            Optional<String> user = user(c);
            if (user.isPresent()) {
                refused = user.get();
                refresh();
            } else {
                attempt(() -> edits().remove(c, Texts.get("ui.alternatives.edit.remove",
                        Sentences.kind(c).toLowerCase(Texts.SWEDISH))));
            }
        });
    }

    /** What acts on an association that a change makes, as the reason why it cannot be taken away. */
    private Optional<String> user(Change change) {
        List<String> made = Changed.makes(change);
        Review review = session.review().get();
        for (Alternative a : TreeEdits.family(review, alternative().id())) {
            for (Change c : a.changes()) {
                if (c != change && Changed.associations(c).stream().anyMatch(made::contains)) {
                    return Optional.of(Texts.get("ui.alternatives.usedBy", Sentences.kind(c), a.shortName()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Change> own(String change) {
        return alternative().changes().stream().filter(c -> c.id().equals(change)).findFirst();
    }

    /** Lets an inherited change hold again in the place of the alternative's own. */
    public void putBack(String change) {
        own(change).ifPresent(
                c -> attempt(() -> edits().remove(c, Texts.get("ui.alternatives.edit.putBack"))));
    }

    /** Makes an inherited change the alternative's own, to be changed here alone. */
    public void changeHere(String change) {
        Review review = session.review().get();
        Lineage.changes(alternative(), review.alternatives()).stream().filter(c -> c.id().equals(change)).findFirst()
                .ifPresent(c -> attempt(() -> edits().add(c, Texts.get("ui.alternatives.edit.changeHere"))));
    }

    /** Shows or hides the sources and notes of a change. */
    public void unfold(String change) {
        if (!unfolded.remove(change)) {
            unfolded.add(change);
        }
        refresh();
    }

    /** Shows or hides the inherited changes. */
    public void unfoldInherited() {
        inheritedOpen = !inheritedOpen;
        refresh();
    }

    /** Shows what differs between the alternatives, or the chosen alternative again. */
    public void differences(boolean shown) {
        differences = shown;
        refresh();
    }

    /** Shows or hides the fields for what the chosen alternative is called. */
    public void name(boolean shown) {
        naming = shown;
        differences = differences && !shown;
        refresh();
    }

    /** A new alternative on today, chosen and ready to be named. */
    public void add() {
        added(Optional.empty());
    }

    /** A new variant of the chosen alternative. */
    public void addVariant() {
        ifChosen(a -> added(Optional.of(a.id())));
    }

    private void added(Optional<String> parent) {
        String id = Ids.alternative(session.review().get());
        String words = Texts.get(parent.isPresent() ? "ui.alternatives.edit.addVariant"
                : "ui.alternatives.edit.addAlternative");
        session.edit(words, r -> TreeEdits.add(r, id, parent));
        chosen.set(id);
        name(true);
    }

    /** The three alternatives a review of several associations begins with, as one step. */
    public void addStandard() {
        session.edit(Texts.get("ui.alternatives.edit.addStandard"), TreeEdits::standard);
        chosen.set(session.review().get().alternatives().getLast().id());
    }

    /** A copy of the chosen alternative, chosen. */
    public void copy() {
        ifChosen(a -> {
            String id = Ids.alternative(session.review().get());
            session.edit(Texts.get("ui.alternatives.edit.copy", a.shortName()), r -> TreeEdits.copy(r, a.id(), id));
            chosen.set(id);
        });
    }

    /** Moves the chosen alternative among its siblings: −1 up, 1 down. */
    public void move(int by) {
        ifChosen(a -> session.edit(Texts.get("ui.alternatives.edit.move", a.shortName()),
                r -> TreeEdits.move(r, a.id(), by)));
    }

    /** Makes the chosen alternative the one others are compared with. */
    public void makeReference() {
        ifChosen(a -> session.edit(Texts.get("ui.alternatives.edit.reference", a.shortName()),
                r -> r.edit().reference(Optional.of(a.id())).done()));
    }

    /** Deletes the chosen alternative; asks first when others build on it or something is written about it. */
    public void delete() {
        ifChosen(a -> {
            String also = also(a);
            if (!also.isEmpty() && !dialogs.confirm(Texts.get("ui.alternatives.delete.title"), also,
                    Texts.get("ui.alternatives.delete.yes"))) {
                return;
            }
            Set<String> gone = TreeEdits.family(session.review().get(), a.id()).stream().map(Alternative::id)
                    .collect(Collectors.toSet());
            String next = neighbour(a, gone);
            session.edit(Texts.get("ui.alternatives.edit.delete", a.shortName()), r -> TreeEdits.delete(r, a.id()));
            chosen.set(next);
            dialogs.notify(Texts.get("ui.alternatives.delete.done", a.shortName()));
        });
    }

    private void ifChosen(Consumer<Alternative> then) {
        if (!session.review().get().alternatives().isEmpty()) {
            then.accept(alternative());
        }
    }

    /** What goes along when an alternative is deleted, as a question; "" when nothing does. */
    private String also(Alternative a) {
        Review review = session.review().get();
        List<Alternative> family = TreeEdits.family(review, a.id());
        Set<String> ids = family.stream().map(Alternative::id).collect(Collectors.toSet());
        List<String> below = family.stream().filter(b -> b != a).map(Alternative::shortName).toList();
        long arguments = review.arguments().stream().filter(x -> ids.contains(x.alternative())).count();
        long steps = review.steps().stream().filter(x -> ids.contains(x.alternative())).count();
        String variants = below.isEmpty() ? ""
                : Texts.get("ui.alternatives.delete.variants", Controls.list(below));
        String notes = arguments + steps == 0 ? ""
                : Texts.get("ui.alternatives.delete.notes", arguments, steps);
        return variants.isEmpty() && notes.isEmpty() ? ""
                : Texts.get("ui.alternatives.delete.question", a.shortName(), variants, notes).strip();
    }

    private String neighbour(Alternative a, Set<String> gone) {
        List<String> ids = page.get().tree().stream().map(TreeLine::id).toList();
        List<String> left = ids.stream().filter(id -> !gone.contains(id)).toList();
        int at = (int) ids.subList(0, ids.indexOf(a.id())).stream().filter(left::contains).count();
        return left.isEmpty() ? "" : left.get(Math.min(at, left.size() - 1));
    }

    private ChangeEdits edits() {
        return new ChangeEdits(session, alternative().id());
    }

    private Alternative alternative() {
        return alternative(session.review().get());
    }

    private Alternative alternative(Review review) {
        return review.alternative(chosen.get()).orElseGet(() -> review.alternatives().getFirst());
    }

    private void refresh() {
        Calculation now = calculation.getValue();
        if (now.review().alternatives().isEmpty()) {
            page.set(null);
            return;
        }
        Alternative shown = alternative(now.review());
        entries.begin(shown);
        page.set(new PageMaker(session, now, breakEvens, shown, entries).page(refused, naming, inheritedOpen, unfolded,
                differences));
    }
}
