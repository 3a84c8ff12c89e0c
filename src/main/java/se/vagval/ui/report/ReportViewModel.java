package se.vagval.ui.report;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.Edition;
import se.vagval.report.ReportException;
import se.vagval.report.set.WrittenFile;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.Texts;
import se.vagval.ui.door.ClipboardAccess;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FileViewer;
import se.vagval.ui.door.Problem;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.session.Session;

/** Which documents are wanted, where, and how the writing of them goes; one writing at a time. */
public final class ReportViewModel {
    /** How far the writing has come. */
    public sealed interface State {
        /** Nothing has been asked for. */
        record Idle() implements State {}

        /** It is going on. */
        record Writing() implements State {}

        /**
         * It is over.
         *
         * @param folder
         *            where it was written
         * @param stopped
         *            whether it was stopped before all was written
         * @param leftOut
         *            a sentence for each of what was chosen that there was nothing to put in
         */
        record Done(Path folder, List<Written> written, boolean stopped, List<String> leftOut) implements State {}

        /** It could not be done; what was there before remains. */
        record Failed(String sentence) implements State {}
    }

    private record Outcome(List<WrittenFile> files, boolean stopped) {}

    private final Session session;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final ClipboardAccess clipboard;
    private final FileViewer viewer;
    private final ReportExports exports;
    private final ReadOnlyObjectWrapper<Set<String>> wanted = new ReadOnlyObjectWrapper<>(Set.of());
    private final Set<String> members = new LinkedHashSet<>();
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private boolean inView;
    private Optional<Tasks.Running> running = Optional.empty();

    public ReportViewModel(Session session, Dialogs dialogs, Tasks tasks, ClipboardAccess clipboard,
            FileViewer viewer, ReportExports exports) {
        this.session = session;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.clipboard = clipboard;
        this.viewer = viewer;
        this.exports = exports;
        exports.all().stream().filter(ReportExport::isUsual).forEach(e -> want(e.id(), true));
        folder.set(session.file().toAbsolutePath().getParent());
    }

    /** The kinds of documents there are. */
    public List<ReportExport> exports() {
        return exports.all();
    }

    /** Where the documents are written; beside the review from the start. */
    public ReadOnlyObjectProperty<Path> folder() {
        return folder;
    }

    /** How it goes. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** How much is written while it goes on, 0–1; negative when unknown. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** What is being written while it goes on. */
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** Ids of the kinds that are to be made. */
    public ReadOnlyObjectProperty<Set<String>> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /** Whether a kind is to be made. */
    public boolean wants(String export) {
        return wanted.get().contains(export);
    }

    /** Chooses a kind, or not. */
    public void want(String export, boolean is) {
        Set<String> now = new HashSet<>(wanted.get());
        if (is) {
            now.add(export);
        } else {
            now.remove(export);
        }
        wanted.set(Set.copyOf(now));
    }

    /** The names of all members there are, in their order. */
    public List<String> allMembers() {
        Calculation calculation = session.calculation().getValue();
        return Statements.of(calculation, View.of(calculation, session.unit().get())).members().stream()
                .map(calculation::name).toList();
    }

    /** Whether a member gets a page. */
    public boolean wantsMember(String name) {
        return members.isEmpty() || members.contains(name);
    }

    /** Chooses the members that get a page; all of them when none is chosen. */
    public void wantMembers(Collection<String> names) {
        members.clear();
        if (!names.containsAll(allMembers())) {
            members.addAll(names);
        }
    }

    /** Who gets a page, in words. */
    public String memberWords() {
        return members.isEmpty() ? Texts.get("ui.report.allMembers")
                : Texts.get("ui.report.someMembers", members.size(), allMembers().size());
    }

    /** Asks for another folder. */
    public void chooseFolder() {
        dialogs.folder(Texts.get("ui.report.chooseFolder"), folder.get()).ifPresent(folder::set);
    }

    /** Writes what is wanted from the review as it now is. */
    public void write() {
        Set<String> chosen = wanted.get();
        if (chosen.isEmpty()) {
            state.set(new State.Failed(Texts.get("ui.report.noneChosen")));
            return;
        }
        Review review = session.review().get();
        Wanted of = new Wanted(review, session.unit().get(), Edition.named(review, session.versions()::review),
                members);
        List<String> leftOut = exports.leftOut(chosen, !allMembers().isEmpty());
        Path to = folder.get();
        state.set(new State.Writing());
        begin(tasks.run(Texts.get("ui.report.writing"), progress -> {
            List<WrittenFile> files = exports.write(chosen, of, to, progress);
            return new Outcome(files, progress.cancelled());
        }, outcome -> done(to, outcome, leftOut), this::failed));
    }

    /** Work that is over when the call returns has already told its end. */
    private void begin(Tasks.Running begun) {
        if (!(state.get() instanceof State.Writing)) {
            return;
        }
        running = Optional.of(begun);
        begun.onScreen(inView);
        share.bind(begun.share());
        words.bind(begun.words());
    }

    private void done(Path to, Outcome outcome, List<String> leftOut) {
        ended(new State.Done(to, Written.of(to, outcome.files()), outcome.stopped(), leftOut));
    }

    private void failed(Throwable problem) {
        String why = problem instanceof ReportException ? problem.getMessage() : Texts.get("ui.report.unexpected");
        ended(new State.Failed(why));
        dialogs.error(Problem.of(Texts.get("ui.report.failed"), why, "rapport-1", problem));
    }

    private void ended(State end) {
        running = Optional.empty();
        share.unbind();
        words.unbind();
        state.set(end);
    }

    /** Whether the screen is in view, and so shows how the writing goes; else the window does. */
    public void inView(boolean is) {
        inView = is;
        running.ifPresent(r -> r.onScreen(is));
    }

    /** Tells no more why the writing failed, since what it was to be written with has been changed. */
    void forget() {
        if (state.get() instanceof State.Failed) {
            state.set(new State.Idle());
        }
    }

    /** Asks the writing to stop; what is written by then remains, and is told. */
    public void cancel() {
        running.ifPresent(Tasks.Running::cancel);
    }

    /** Opens a document or a folder; where that is not possible its place is copied instead, and the user is told. */
    public void open(Path file) {
        tasks.quietly(() -> viewer.open(file), opened -> {
            if (!opened) {
                copyInstead(file);
            }
        }, _ -> copyInstead(file));
    }

    private void copyInstead(Path file) {
        clipboard.put(file.toString());
        dialogs.notify(Texts.get("ui.report.copiedInstead", file.toString()));
    }
}
