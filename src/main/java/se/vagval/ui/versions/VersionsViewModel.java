package se.vagval.ui.versions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.model.History;
import se.vagval.model.NamedVersion;
import se.vagval.model.Review;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.session.Session;

/** Makes, lists, compares, restores and deletes the named versions of the open review. */
public final class VersionsViewModel {
    /** A version being compared, with what followed from it. */
    private record Kept(VersionRow row, Review review, Calculation calculation) {}

    private final Session session;
    private final Dialogs dialogs;
    private final Clock clock;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Kept>> compared = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Optional<Comparison>> comparison;

    public VersionsViewModel(Session session, Dialogs dialogs, Clock clock) {
        this.session = session;
        this.dialogs = dialogs;
        this.clock = clock;
        comparison = Bindings.createObjectBinding(this::compare, compared, session.review(), session.unit());
        suggest();
        name.subscribe(_ -> problem.set(""));
    }

    private void suggest() {
        name.set(Texts.get("ui.versions.suggestion", SwedishDates.date(LocalDate.now(clock))));
        note.set("");
    }

    /** Name of the version to make; today's date is suggested. */
    public StringProperty name() {
        return name;
    }

    /** What is to be remembered about it. */
    public StringProperty note() {
        return note;
    }

    /** Why no version can be made by that name, or "". */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The versions, the latest first. */
    public ObservableValue<List<VersionRow>> rows() {
        return session.history().map(this::rows);
    }

    private List<VersionRow> rows(History history) {
        return history.now().versions().reversed().stream().map(version -> new VersionRow(version, when(version),
                history.keptVersions().contains(version.id()))).toList();
    }

    private String when(NamedVersion version) {
        LocalDateTime at = LocalDateTime.ofInstant(version.created(), clock.getZone());
        return Texts.get("ui.versions.when", SwedishDates.date(at.toLocalDate()), SwedishDates.time(at.toLocalTime()));
    }

    /** Keeps the review as it is now under the name. */
    public void create() {
        String wanted = name.get().strip();
        if (wanted.isEmpty()) {
            problem.set(Texts.get("ui.versions.nameMissing"));
        } else if (session.versions().all().stream().anyMatch(v -> v.name().equals(wanted))) {
            problem.set(Texts.get("ui.versions.nameTaken"));
        } else {
            session.versions().create(wanted, note.get());
            suggest();
            dialogs.notify(Texts.get("ui.versions.created", wanted));
        }
    }

    /**
     * What differs between the version being compared and the review as it is; nothing while none is. Made when it is asked
     * for after an edit, so that it costs nothing while it is not in view.
     */
    public ObservableValue<Optional<Comparison>> comparison() {
        return comparison;
    }

    /** Compares a version with the review, until {@link #back()}. */
    public void compare(VersionRow row) {
        compared.set(session.versions().review(row.id()).map(kept -> new Kept(row, kept, Calculation.of(kept))));
    }

    /** Goes back to the list. */
    public void back() {
        compared.set(Optional.empty());
    }

    private Optional<Comparison> compare() {
        List<String> there = session.review().get().versions().stream().map(NamedVersion::id).toList();
        return compared.get().filter(kept -> there.contains(kept.row().id())).map(this::comparison);
    }

    private Comparison comparison(Kept kept) {
        Review now = session.review().get();
        PartDifferences parts = new PartDifferences(kept.review(), now);
        FigureDifferences figures = new FigureDifferences(kept.review(), now, parts::isInBoth);
        Grouping inputs = new Grouping();
        figures.tell(inputs, session.unit().get());
        parts.tell(inputs);
        return new Comparison(kept.row().name(), kept.row().when(), inputs.done(), new ResultDifferences(
                kept.calculation(), session.calculation().getValue(), session.unit().get()).groups());
    }

    /** Makes the review what a version is, as a step that can be undone. */
    public void restore(VersionRow row) {
        session.versions().restore(row.version());
        dialogs.notify(Texts.get("ui.versions.restored", row.name()));
    }

    /** Deletes a version for good, after asking. */
    public void delete(VersionRow row) {
        if (dialogs.confirm(Texts.get("ui.versions.deleteTitle"), Texts.get("ui.versions.deleteQuestion", row.name()),
                Texts.get("ui.versions.delete"))) {
            session.versions().delete(row.id());
            dialogs.notify(Texts.get("ui.versions.deleted", row.name()));
        }
    }
}
