package se.vagval.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;

import javafx.animation.AnimationTimer;

import se.vagval.ui.shell.FirstFrame;

/** Draws what can wait, one thing a frame, when what is seen has been shown: no key waits for more than one. */
public final class AfterFrame extends AnimationTimer {
    private static final AfterFrame INSTANCE = new AfterFrame();

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean awake;

    private AfterFrame() {}

    /** Draws after the next frame; on the window's thread. */
    public static void draw(Runnable drawing) {
        INSTANCE.waiting.add(drawing);
        if (!INSTANCE.awake) {
            INSTANCE.awake = true;
            FirstFrame.then(INSTANCE::begin);
        }
    }

    /** Whether all that waited for a frame has been drawn, so that the window is as it will stay; on its thread. */
    public static boolean settled() {
        return !INSTANCE.awake && FirstFrame.none();
    }

    private void begin() {
        start();
        next();
    }

    private void next() {
        Runnable drawing = waiting.poll();
        if (drawing == null) {
            awake = false;
            stop();
        } else {
            drawing.run();
        }
    }

    @Override
    public void handle(long now) {
        if (FirstFrame.turn(now)) {
            next();
        }
    }
}
