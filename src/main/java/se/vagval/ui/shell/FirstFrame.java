package se.vagval.ui.shell;

import javafx.animation.AnimationTimer;

/** Runs something when the next frame has been drawn: slow drawing then never delays what is already there to see. */
public final class FirstFrame extends AnimationTimer {
    private static final int PULSES = 2;
    private static int waiting;

    private final Runnable then;
    private int pulses;

    private FirstFrame(Runnable then) {
        this.then = then;
    }

    /** Runs after the next frame, on the window's thread. */
    public static void then(Runnable action) {
        waiting++;
        new FirstFrame(action).start();
    }

    /** Whether nothing waits for a frame; on the window's thread. */
    public static boolean none() {
        return waiting == 0;
    }

    /** The first pulse comes before the frame is drawn, the second after. */
    @Override
    public void handle(long now) {
        if (++pulses == PULSES) {
            stop();
            waiting--;
            then.run();
        }
    }
}
