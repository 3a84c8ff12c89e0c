package se.vagval.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FileKind;
import se.vagval.ui.door.Problem;
import se.vagval.ui.session.SaveState;
import se.vagval.ui.session.Session;
import se.vagval.ui.session.StoreFailure;

/** The frame around the screens: what the header says and does, and which step is in view. */
public final class WorkspaceViewModel implements Navigation {
    private final Session session;
    private final Dialogs dialogs;
    private final FileKind kind;
    private final BiConsumer<Path, Review> written;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Step> current;
    private final ReadOnlyObjectWrapper<Optional<Watch>> watch = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<String> pointer = _ -> {};

    /**
     * @param written
     *            told of a file that the review has been saved as
     */
    public WorkspaceViewModel(Session session, Dialogs dialogs, FileKind kind, BiConsumer<Path, Review> written,
            Clock clock) {
        this.session = session;
        this.dialogs = dialogs;
        this.kind = kind;
        this.written = written;
        this.clock = clock;
        session.keptCopy().subscribe(copy -> copy.ifPresent(
                file -> dialogs.notify(Texts.get("ui.save.upgraded", file.getFileName().toString()))));
        Review opened = session.review().get();
        // A template has alternatives to compare but nothing yet to compute them from.
        boolean begun = !opened.associations().isEmpty() && !opened.alternatives().isEmpty();
        current = new ReadOnlyObjectWrapper<>(begun ? Step.CONSEQUENCES : Step.COMMISSION);
    }

    /** The session behind the frame. */
    public Session session() {
        return session;
    }

    @Override
    public ReadOnlyObjectProperty<Step> current() {
        return current.getReadOnlyProperty();
    }

    @Override
    public void go(Step step) {
        current.set(step);
    }

    @Override
    public void go(Step step, String address) {
        current.set(step);
        pointer.accept(address);
    }

    /** Tells the view of each address that is to be brought into view in the step it then shows. */
    void whenPointed(Consumer<String> view) {
        pointer = view;
    }

    @Override
    public void watch(Watch watcher) {
        watch.set(Optional.of(watcher));
    }

    /** What the side bar tells of. */
    public ReadOnlyObjectProperty<Optional<Watch>> watch() {
        return watch.getReadOnlyProperty();
    }

    /** Shows the list of what is to be looked over, if there is one. */
    public void openChecks() {
        watch.get().ifPresent(Watch::open);
    }

    /** Title of the review. */
    public ObservableValue<String> title() {
        return session.review().map(r -> r.commission().title());
    }

    /** Save state in a word or two, or that figures are on their way. */
    public ObservableValue<String> saveWords() {
        return Bindings.createStringBinding(() -> {
            SaveState state = session.saveState().get();
            boolean calm = !state.needsAttention() && session.calculating().get();
            return calm ? Texts.get("ui.save.calculating") : state.shortWords(LocalDate.now(clock));
        }, session.saveState(), session.calculating());
    }

    /** Why nothing is saved and what to do, or "" when all is well. */
    public ObservableValue<String> saveProblem() {
        return session.saveState().map(s -> s.needsAttention() ? s.words(LocalDate.now(clock)) : "");
    }

    /** Unit of the amounts. */
    public ObjectProperty<MoneyUnit> unit() {
        return session.unit();
    }

    /** Tries again to save. */
    public void saveNow() {
        session.saveNow();
    }

    /** What Ctrl+S does, for those who are used to it: nothing is waiting to be saved, and the user is told so.
     * A file that is only read is saved as another. */
    public void saveByHabit() {
        switch (session.saveState().get()) {
            case SaveState.Saved _ -> dialogs.notify(Texts.get("ui.save.always"));
            case SaveState.ReadOnly _ -> saveAs();
            default -> session.saveNow();
        }
    }

    /** Asks for a new file and goes on in that one. */
    public void saveAs() {
        saveAs(() -> dialogs.notify(Texts.get("ui.save.asDone", session.file().toString())));
    }

    private void saveAs(Runnable then) {
        dialogs.saveFile(Texts.get("ui.save.asTitle"), kind, session.file()).filter(f -> !f.equals(session.file()))
                .ifPresent(file -> session.saveAs(file, failure -> savedAs(failure, then)));
    }

    private void savedAs(Optional<StoreFailure> failure, Runnable then) {
        failure.ifPresentOrElse(
                f -> dialogs.error(Problem.of(Texts.get("ui.save.asFailed"), f.sentence(), f.code(), f)), () -> {
                    written.accept(session.file(), session.review().get());
                    then.run();
                });
    }

    /**
     * Leaves the review when what is on its way to the file has come there, and after asking when something typed would
     * be lost; runs {@code then} if it is left.
     */
    public void leave(Runnable then) {
        session.afterSaving(() -> {
            if (session.atRisk()) {
                askBeforeLeaving(then);
            } else {
                close(then);
            }
        });
    }

    private void askBeforeLeaving(Runnable then) {
        int answer = dialogs.choose(Texts.get("ui.leave.title"), Texts.get("ui.leave.question"),
                Texts.get("ui.leave.saveCopy"), Texts.get("ui.leave.discard"), Texts.get("ui.leave.stay"));
        switch (answer) {
            case 0 -> saveAs(() -> close(then));
            case 1 -> close(then);
            default -> {
                // stays where it is
            }
        }
    }

    private void close(Runnable then) {
        session.close(failure -> {
            failure.ifPresent(
                    f -> dialogs.error(Problem.of(Texts.get("ui.leave.closeFailed"), f.sentence(), f.code(), f)));
            then.run();
        });
    }
}
