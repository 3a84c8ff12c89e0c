package se.vagval.support;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import se.vagval.ui.door.Tasks;

/** Tasks that are done when the call returns. */
public final class SameThreadTasks implements Tasks {
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
    public <T> Running run(String words, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        quietly(() -> work.run(SILENT), done, failed);
        return () -> {};
    }

    @Override
    public <T> void quietly(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }
}
