package se.vagval.ui.door;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Runs work on threads of its own; what is shown of it is a list that the window follows. */
public final class FxTasks implements Tasks {
    private final Executor window;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "work");
        thread.setDaemon(true);
        return thread;
    });
    private final ObservableList<ShownTask> shown = FXCollections.observableArrayList();
    // Kept, since it follows the list only as long as somebody holds it.
    private final ObservableList<ShownTask> readOnly = FXCollections.unmodifiableObservableList(shown);

    /**
     * @param window
     *            runs on the window's thread
     */
    public FxTasks(Executor window) {
        this.window = window;
    }

    /** Work that is going on and shown, latest last. */
    public ObservableList<ShownTask> shown() {
        return readOnly;
    }

    @Override
    public <T> Running run(String words, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        ShownTask task = new ShownTask(words, window);
        shown.add(task);
        Runnable gone = () -> shown.remove(task);
        threads.execute(() -> attempt(() -> work.run(task), gone, done, failed));
        return task;
    }

    @Override
    public <T> void quietly(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        threads.execute(() -> attempt(work, () -> {}, done, failed));
    }

    private <T> void attempt(Callable<T> work, Runnable gone, Consumer<T> done, Consumer<Throwable> failed) {
        Runnable end;
        try {
            T result = work.call();
            end = () -> done.accept(result);
        } catch (Throwable e) {
            // Whatever the work throws is for the one who asked for it, want of memory too: else it would seem to go on.
            end = () -> failed.accept(e);
        }
        Runnable told = end;
        window.execute(() -> {
            gone.run();
            told.run();
        });
    }
}
