package se.vagval.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.animation.AnimationTimer;

/**
 * Runs something when the next frame has been drawn: slow drawing then never delays what is already there to see. What runs
 * after frames, here and elsewhere, runs one in each, so that no key waits for more than one.
 */
public final class FirstFrame extends AnimationTimer {
    private static final int PULSES = 2;
    private static final List<FirstFrame> WAITING = new ArrayList<>();
    private static long taken = Long.MIN_VALUE;

    private final Runnable then;
    private int left;
    private long seen = Long.MIN_VALUE;

    private FirstFrame(Runnable then, int pulses) {
        this.then = then;
        this.left = pulses;
    }

    /** Runs after the next frame, on the window's thread. */
    public static void then(Runnable action) {
        in(PULSES, action);
    }

    /** Runs as the next frame begins: what takes a while to make is then shown in a frame of its own. */
    public static void next(Runnable action) {
        in(1, action);
    }

    private static void in(int pulses, Runnable action) {
        FirstFrame waiting = new FirstFrame(action, pulses);
        WAITING.add(waiting);
        waiting.start();
    }

    /** Whether nothing waits for a frame; on the window's thread. */
    public static boolean none() {
        return WAITING.isEmpty();
    }

    /**
     * Whether nothing else runs in a frame, which is then the caller's: for what can wait for what is to be seen first, such
     * as a page that has been gone to.
     *
     * @param frame
     *            as an AnimationTimer is told of it
     */
    public static boolean turn(long frame) {
        return WAITING.stream().noneMatch(other -> other.left <= 1 && other.seen != frame) && take(frame);
    }

    private static boolean take(long frame) {
        boolean free = frame != taken;
        taken = frame;
        return free;
    }

    /** The first pulse comes before the frame is drawn, the second after. */
    @Override
    public void handle(long now) {
        seen = now;
        if (--left <= 0 && take(now)) {
            stop();
            WAITING.remove(this);
            then.run();
        }
    }
}
