package se.vagval.ui.door;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Work that is going on, as the window shows it. */
public final class ShownTask implements Tasks.Running, Tasks.Progress {
    private record Report(double share, String words) {}

    private final Executor window;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final AtomicReference<Report> latest = new AtomicReference<>();
    private final ReadOnlyBooleanWrapper onScreen = new ReadOnlyBooleanWrapper();
    private volatile boolean cancelled;

    ShownTask(String words, Executor window) {
        this.window = window;
        this.words.set(words);
    }

    @Override
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    @Override
    public void onScreen(boolean is) {
        onScreen.set(is);
    }

    /** Whether a screen in view shows it, so that nobody else has to. */
    public ReadOnlyBooleanProperty onScreen() {
        return onScreen.getReadOnlyProperty();
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    /** Work may report far more often than the window can show: only the latest report waits. */
    @Override
    public void at(double done, String what) {
        if (latest.getAndSet(new Report(done, what)) == null) {
            window.execute(() -> {
                Report report = latest.getAndSet(null);
                share.set(report.share());
                words.set(report.words());
            });
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
