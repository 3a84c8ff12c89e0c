package se.vagval.support;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import se.vagval.ui.door.Tasks;

/** Tasks that are done when the call returns. */
public final class SameThreadTasks implements Tasks {
    private record Over(ReadOnlyDoubleProperty share, ReadOnlyStringProperty words) implements Running {
        @Override
        public void onScreen(boolean is) {
            // it is over
        }

        @Override
        public void cancel() {
            // it is over
        }
    }

    private static final Progress SILENT = new Progress() {
        @Override
        public void at(double share, String words) {
            // nobody is watching
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @Override
    public <T> Running run(String words, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        quietly(() -> work.run(SILENT), done, failed);
        return new Over(new ReadOnlyDoubleWrapper(1), new ReadOnlyStringWrapper(words));
    }

    @Override
    public <T> void quietly(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        T result;
        try {
            result = work.call();
        } catch (Throwable e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }
}
