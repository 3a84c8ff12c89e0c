package se.vagval.ui.door;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs what takes time beside the window. */
public interface Tasks {
    /** Work that can tell how far it has come and be stopped. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** What running work says of itself. */
    interface Progress {
        /**
         * @param share
         *            done so far, 0–1; negative when unknown
         * @param words
         *            what is going on, in Swedish
         */
        void at(double share, String words);

        /** Whether the user has asked to stop; work looks now and then and returns early. */
        boolean cancelled();
    }

    /** A running piece of work. */
    interface Running {
        /** Asks the work to stop; then neither of its ends is told. */
        void cancel();
    }

    /**
     * Runs work with its progress shown in the window, and with a way to stop it.
     *
     * @param words
     *            what is done, in Swedish: "Skriver rapporten"
     * @param done
     *            told of the result, on the window's thread
     * @param failed
     *            told of what was thrown, on the window's thread
     */
    <T> Running run(String words, Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Runs something short without showing it. */
    <T> void quietly(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);
}
