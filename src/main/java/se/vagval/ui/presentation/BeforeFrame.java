package se.vagval.ui.presentation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

import javafx.animation.AnimationTimer;

/** Runs what it is given before the next frame is drawn, so that much that happens between two frames is done once. */
final class BeforeFrame extends AnimationTimer implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        if (waiting.isEmpty()) {
            start();
        }
        waiting.add(work);
    }

    @Override
    public void handle(long now) {
        stop();
        // What is asked for meanwhile belongs to the next frame.
        for (int left = waiting.size(); left > 0; left--) {
            waiting.poll().run();
        }
        if (!waiting.isEmpty()) {
            start();
        }
    }
}
