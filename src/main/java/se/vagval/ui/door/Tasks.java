package se.vagval.ui.door;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;

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
        /** Asks the work to stop; it then ends as always, with what it has come to. */
        void cancel();

        /** Told by a screen that shows the work and a way to stop it, while it does: then the window does not too. */
        void onScreen(boolean is);

        /** Done so far, 0–1; negative when unknown. Changes on the window's thread. */
        ReadOnlyDoubleProperty share();

        /** What is going on, in Swedish. Changes on the window's thread. */
        ReadOnlyStringProperty words();
    }

    /**
     * Runs work with its progress shown in the window, and with a way to stop it. Exactly one of its ends is told,
     * however it ends.
     *
     * @param words
     *            what is done, in Swedish: "Skriver rapporten"
     * @param done
     *            told of the result, on the window's thread
     * @param failed
     *            told of what was thrown, an Error too, on the window's thread
     */
    <T> Running run(String words, Work<T> work, Consumer<T> done, Consumer<Throwable> failed);

    /** Runs something short without showing it. */
    <T> void quietly(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed);
}
