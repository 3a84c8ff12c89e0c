package se.vagval.ui.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.vagval.model.History;
import se.vagval.text.Texts;

/** Takes each edit to the file, in order and off the window's thread, and tells how it went. */
final class Saver {
    /** One attempt against the store. */
    private interface Write {
        void run() throws StoreFailure;
    }

    private final ReviewStore store;
    private final Executor background;
    private final Executor window;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<SaveState> state;
    private final ReadOnlyObjectWrapper<Optional<Path>> keptCopy = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int asked;
    /** What the latest finished attempt came to; attempts finish in order. */
    private SaveState settled;

    /**
     * @param background
     *            runs one thing at a time, in order
     * @param window
     *            runs on the thread that owns the properties
     */
    Saver(ReviewStore store, LocalDateTime saved, Executor background, Executor window, Clock clock) {
        this.store = store;
        this.background = background;
        this.window = window;
        this.clock = clock;
        state = new ReadOnlyObjectWrapper<>(store.readOnly() ? new SaveState.ReadOnly() : new SaveState.Saved(saved));
        settled = state.get();
    }

    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Path>> keptCopy() {
        return keptCopy.getReadOnlyProperty();
    }

    void save(History history) {
        if (state.get() instanceof SaveState.ReadOnly) {
            return;
        }
        int number = ++asked;
        state.set(new SaveState.Saving());
        background.execute(() -> {
            Optional<StoreFailure> failure = attempt(() -> store.save(history));
            Optional<Path> copy = store.keptCopy();
            window.execute(() -> {
                keptCopy.set(copy);
                tell(number, failure);
            });
        });
    }

    /** Only the latest attempt speaks: an earlier one that failed is made good by a later one, which writes all. */
    private void tell(int number, Optional<StoreFailure> failure) {
        settled = failure.<SaveState>map(f -> new SaveState.Failed(f.sentence(), f.code())).orElseGet(this::now);
        if (number == asked) {
            state.set(settled);
        }
    }

    void saveAs(Path target, History history, Consumer<Optional<StoreFailure>> then) {
        int number = ++asked;
        state.set(new SaveState.Saving());
        background.execute(() -> {
            Optional<StoreFailure> failure = attempt(() -> store.saveAs(target, history));
            window.execute(() -> {
                if (failure.isEmpty()) {
                    settled = now();
                }
                if (number == asked) {
                    state.set(settled);
                }
                then.accept(failure);
            });
        });
    }

    void close(Consumer<Optional<StoreFailure>> then) {
        background.execute(() -> {
            Optional<StoreFailure> failure = attempt(store::close);
            window.execute(() -> then.accept(failure));
        });
    }

    /** Runs after all that has been asked for so far. */
    void settle(Runnable then) {
        background.execute(() -> window.execute(then));
    }

    private SaveState now() {
        return new SaveState.Saved(LocalDateTime.now(clock));
    }

    private static Optional<StoreFailure> attempt(Write write) {
        try {
            write.run();
            return Optional.empty();
        } catch (StoreFailure e) {
            return Optional.of(e);
        } catch (RuntimeException e) {
            // A fault of ours in the store must not leave the header saying "Sparar…" for ever over unsaved work.
            return Optional.of(new StoreFailure("APP-02", Texts.get("ui.save.unexpected"), e));
        }
    }
}
