package se.vagval.ui.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.model.History;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;

/**
 * The one open review, on the window's thread: an edit replaces it, is remembered so that it can be undone, and is on
 * its way to the file when {@link #edit} returns.
 */
public final class Session {
    /** Something that was done, for the list under Ångra. */
    public record Done(String words, LocalDateTime at) {}

    private final ReviewStore store;
    private final Saver saver;
    private final Clock clock;
    private final History opened;
    private final ReadOnlyObjectWrapper<History> history;
    private final ReadOnlyObjectWrapper<Review> review;
    private final UndoWords undoWords = new UndoWords();
    private final Calculating calculation;
    private final Drafts drafts;
    private int together;
    private boolean unsaved;
    private final ObjectProperty<MoneyUnit> unit = new SimpleObjectProperty<>(MoneyUnit.TKR);

    /** A session of a review to which nothing has been done. */
    public Session(Review opened, ReviewStore store, LocalDateTime saved, Executor background, Executor window,
            Clock clock) {
        this(History.of(opened), store, saved, background, window, clock);
    }

    /** A session of a review as the store holds it, whose figures are worked out when first asked for. */
    public Session(History opened, ReviewStore store, LocalDateTime saved, Executor background, Executor window,
            Clock clock) {
        this(opened, store, saved, Optional.empty(), background, window, clock);
    }

    /**
     * A session of a file that has been opened, with the figures that were worked out there.
     *
     * @param background
     *            runs writes one at a time, in order
     * @param window
     *            runs on the thread that calls this session
     */
    public Session(ReviewFiles.Opened opened, Executor background, Executor window, Clock clock) {
        this(opened.history(), opened.store(), opened.saved(), Optional.of(opened.figures()), background, window,
                clock);
    }

    private Session(History opened, ReviewStore store, LocalDateTime saved, Optional<Calculation> figures,
            Executor background, Executor window, Clock clock) {
        this.store = store;
        this.clock = clock;
        saver = new Saver(store, saved, background, window, clock);
        this.opened = opened;
        history = new ReadOnlyObjectWrapper<>(opened);
        review = new ReadOnlyObjectWrapper<>(opened.now());
        calculation = new Calculating(review, figures, Calculation::of, Calculating.LARGE,
                work -> Thread.ofPlatform().daemon().name("calculating").start(work), window);
        drafts = new Drafts(history::get, this::become, clock);
        undoWords.tell(history.get());
    }

    /** The review as it now is. */
    public ReadOnlyObjectProperty<Review> review() {
        return review.getReadOnlyProperty();
    }

    /**
     * Replaces the review, as one step that can be undone. An edit that changes nothing is no step.
     *
     * @param words
     *            what is done, in Swedish, as it follows "Ångra": "ändrat utnyttjande"
     * @throws se.vagval.model.InvalidField
     *             when the new review does not hold together; nothing has then changed
     */
    public void edit(String words, UnaryOperator<Review> change) {
        Review changed = change.apply(review.get());
        if (changed.equals(review.get())) {
            return;
        }
        become(history.get().edited(changed, words, clock.instant()));
    }

    /** Goes back one step, if there is one. */
    public void undo() {
        if (canUndo().get()) {
            goTo(history.get().position() - 1);
        }
    }

    /** Does again what was last undone, if anything. */
    public void redo() {
        if (canRedo().get()) {
            goTo(history.get().position() + 1);
        }
    }

    /**
     * Undoes or does again as many steps as it takes for the first {@code done} of the history to be done.
     *
     * @param done
     *            from 0 to the number of steps in {@link #history()}
     */
    public void goTo(int done) {
        if (done != history.get().position()) {
            become(history.get().movedTo(done));
        }
    }

    /**
     * Does several things, such as an edit and what it leaves as drafts, that come to the file in one piece.
     *
     * @param several
     *            calls this session; what it has done when it throws stays done
     */
    public void together(Runnable several) {
        together++;
        try {
            several.run();
        } finally {
            together--;
            if (unsaved) {
                save();
            }
        }
    }

    private void become(History next) {
        history.set(next);
        undoWords.tell(history.get());
        boolean otherDrafts = drafts.follow();
        review.set(next.now());
        if (otherDrafts) {
            drafts.tell();
        }
        save();
    }

    private void save() {
        unsaved = together > 0;
        if (!unsaved) {
            saver.save(history.get());
        }
    }

    /** Whether there is a step to go back. */
    public ReadOnlyBooleanProperty canUndo() {
        return undoWords.canUndo();
    }

    /** Whether there is a step to do again. */
    public ReadOnlyBooleanProperty canRedo() {
        return undoWords.canRedo();
    }

    /** What undo would do, in Swedish. */
    public ReadOnlyStringProperty undoText() {
        return undoWords.undoText();
    }

    /** What redo would do, in Swedish. */
    public ReadOnlyStringProperty redoText() {
        return undoWords.redoText();
    }

    /** What has been done and can be undone, latest first. */
    public List<Done> done() {
        return history.get().steps().subList(0, history.get().position()).reversed().stream()
                .map(step -> new Done(step.words(), LocalDateTime.ofInstant(step.at(), clock.getZone()))).toList();
    }

    /** The steps that can be undone and done again, with how many of them are done, as they now are. */
    public ReadOnlyObjectProperty<History> history() {
        return history.getReadOnlyProperty();
    }

    /** The named versions of the review. */
    public Versions versions() {
        return new Versions(history::get, this::become, this::edit, clock);
    }

    /** How far the latest edit has come toward the file. */
    public ReadOnlyObjectProperty<SaveState> saveState() {
        return saver.state();
    }

    /** The copy kept of the file as it was, once a save has made it one of this version of the program. */
    public ReadOnlyObjectProperty<Optional<Path>> keptCopy() {
        return saver.keptCopy();
    }

    /** Tries again to save what is on screen. */
    public void saveNow() {
        saver.save(history.get());
    }

    /**
     * Writes the review to a new file, which is the session's from then on.
     *
     * @param then
     *            told on the window's thread, with what went wrong if something did
     */
    public void saveAs(Path target, Consumer<Optional<StoreFailure>> then) {
        saver.saveAs(target, history.get(), then);
    }

    /** Runs, on the window's thread, when what is on its way to the file has come there or failed. */
    public void afterSaving(Runnable then) {
        saver.settle(then);
    }

    /** Whether closing now would lose something typed. */
    public boolean atRisk() {
        SaveState state = saver.state().get();
        return state.atRisk() || state instanceof SaveState.ReadOnly && differs();
    }

    private boolean differs() {
        History now = history.get();
        return !now.now().equals(opened.now()) || !now.steps().equals(opened.steps())
                || !now.keptDrafts().equals(opened.keptDrafts());
    }

    /** Lets go of the file after what is already on its way there; told on the window's thread. */
    public void close(Consumer<Optional<StoreFailure>> then) {
        saver.close(then);
    }

    /** What was typed and could not be taken; it is on its way to the file when a call that changes it returns. */
    public Drafts drafts() {
        return drafts;
    }

    /** Unit that amounts are shown and typed in. */
    public ObjectProperty<MoneyUnit> unit() {
        return unit;
    }

    /** Name of the file, for titles. */
    public String fileName() {
        return store.name();
    }

    /** The file itself. */
    public Path file() {
        return store.file();
    }

    /**
     * What follows from the review as it now is; computed when first asked for after an edit. Of a large review it has the
     * figures of before while {@link #calculating()}.
     */
    public ObservableValue<Calculation> calculation() {
        return calculation;
    }

    /** Whether the figures of the latest edit are on their way. */
    public ReadOnlyBooleanProperty calculating() {
        return calculation.behind();
    }

    /** Whether the review is so large that it is calculated beside the window. */
    public boolean large() {
        return calculation.large();
    }

    /** A value made from the review: computed when first asked for after an edit, then kept until the next. */
    public <T> ObservableValue<T> derived(Function<Review, T> from) {
        return Bindings.createObjectBinding(() -> from.apply(review.get()), review);
    }
}
