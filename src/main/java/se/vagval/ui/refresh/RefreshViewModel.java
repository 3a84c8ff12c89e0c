package se.vagval.ui.refresh;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.Edition;
import se.vagval.report.ReportException;
import se.vagval.report.ReportInput;
import se.vagval.report.control.WrittenDocument;
import se.vagval.report.refresh.Refresh;
import se.vagval.report.refresh.RefreshReport;
import se.vagval.report.refresh.RefreshSource;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.Texts;
import se.vagval.ui.door.ClipboardAccess;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FileKind;
import se.vagval.ui.door.FileViewer;
import se.vagval.ui.door.Problem;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.session.Session;

/** Which document is refreshed, how far it has come, and what came of it; one at a time. */
public final class RefreshViewModel {
    /** How far it has come. */
    public sealed interface State {
        /** No document has been chosen. */
        record Idle() implements State {}

        /** A document is being refreshed. */
        record Running(String file) implements State {}

        /** The document is of another review, and has not been refreshed. */
        record Other(Path document, String title) implements State {}

        /** It is over. */
        record Done(RefreshReport report) implements State {}

        /** It was stopped, and nothing was written. */
        record Stopped() implements State {}

        /** It could not be done; the sentence says why and what to do. */
        record Refused(String sentence) implements State {}
    }

    private final Session session;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final ClipboardAccess clipboard;
    private final FileViewer viewer;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private Optional<Tasks.Running> running = Optional.empty();

    public RefreshViewModel(Session session, Dialogs dialogs, Tasks tasks, ClipboardAccess clipboard,
            FileViewer viewer, Clock clock) {
        this.session = session;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.clipboard = clipboard;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** How far it has come. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Asks for a document and refreshes it; nothing while one is being refreshed. */
    public void choose() {
        if (isRunning()) {
            return;
        }
        FileKind kind = new FileKind(Texts.get("ui.refresh.kind"), ".docx");
        dialogs.openFile(Texts.get("ui.refresh.choose"), kind).ifPresent(this::refresh);
    }

    /** Refreshes a document, unless it is of another review: then the user is asked first. */
    public void refresh(Path document) {
        run(document, false);
    }

    /** Refreshes a document of another review all the same. */
    public void refreshAnyway() {
        if (state.get() instanceof State.Other(Path document, String _)) {
            run(document, true);
        }
    }

    private boolean isRunning() {
        return state.get() instanceof State.Running;
    }

    private void run(Path document, boolean anyway) {
        if (isRunning()) {
            return;
        }
        String name = String.valueOf(document.getFileName());
        Review review = session.review().get();
        Optional<String> named = Edition.named(review, session.versions()::review);
        LocalDateTime now = LocalDateTime.now(clock);
        state.set(new State.Running(name));
        Tasks.Running begun = tasks.run(Texts.get("ui.refresh.running", name),
                progress -> work(document, anyway, new Version(review, named, now), progress), this::end, this::failed);
        if (isRunning()) { // work that is over when the call returns has already told its end
            running = Optional.of(begun);
        }
    }

    private static State work(Path document, boolean anyway, Version version, Tasks.Progress progress) {
        Optional<String> other = Refresh.otherReview(document, version.review().commission());
        if (other.isPresent() && !anyway) {
            return new State.Other(document, other.get());
        }
        return Refresh.write(document, Refresh.beside(document, version.at().toLocalDate()), source(version),
                (done, of, doing) -> progress.at((double) done / of, doing), progress::cancelled)
                .<State>map(State.Done::new).orElseGet(State.Stopped::new);
    }

    /** The review as it is, with the name of the version it is, if it has one. */
    private record Version(Review review, Optional<String> named, LocalDateTime at) {}

    /** Counts the review anew, beside the window's own figures. */
    private static RefreshSource source(Version version) {
        Review review = version.review();
        LocalDate today = version.at().toLocalDate();
        return (kind, unit) -> {
            Calculation calculation = Calculation.of(review);
            Statements statements = Statements.of(calculation, View.of(calculation, unit));
            ReportInput input = kind == WrittenDocument.Kind.MEMBERS
                    ? ReportInput.ofPages(review, statements.memberPages(), unit, today)
                    : new ReportInput(review, statements.all(), unit, today, List.of());
            return input.withEdition(Edition.words(version.named(), version.at()));
        };
    }

    private void end(State end) {
        running = Optional.empty();
        state.set(end);
    }

    private void failed(Throwable problem) {
        if (problem instanceof ReportException refused) {
            end(new State.Refused(refused.getMessage()));
            return;
        }
        String sentence = Texts.get("ui.refresh.unexpected");
        end(new State.Refused(sentence));
        dialogs.error(Problem.of(Texts.get("ui.refresh.title"), sentence, "uppdatering-1", problem));
    }

    /** Asks the work to stop; nothing is then written. */
    public void cancel() {
        running.ifPresent(Tasks.Running::cancel);
    }

    /** Opens the refreshed document; where that is not possible its place is copied instead, and the user is told. */
    public void open() {
        if (state.get() instanceof State.Done(RefreshReport report)) {
            report.written().ifPresent(file -> tasks.quietly(() -> viewer.open(file), opened -> {
                if (!opened) {
                    copyPlace(file);
                }
            }, _ -> copyPlace(file)));
        }
    }

    private void copyPlace(Path file) {
        clipboard.put(file.toString());
        dialogs.notify(Texts.get("ui.report.copiedInstead", file.toString()));
    }

    /** Copies the list of changes as text. */
    public void copy() {
        if (state.get() instanceof State.Done(RefreshReport report)) {
            clipboard.put(String.join("\n", report.lines()));
            dialogs.notify(Texts.get("ui.refresh.copied"));
        }
    }
}
