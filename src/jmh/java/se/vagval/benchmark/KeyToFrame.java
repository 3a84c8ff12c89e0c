package se.vagval.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;

import javafx.application.Platform;

/**
 * Follows one pressed key to the frame that shows what it changed: handled, laid out, handed over to the renderer, painted.
 * A timer keeps pulses coming, so that the key meets the clock of the screen at any moment.
 */
final class KeyToFrame extends AnimationTimer {
    /**
     * Moments of one key, System.nanoTime.
     *
     * @param processor
     *            processor time of the window's thread and the painter's, ns: what can be trusted on a machine that is shared
     */
    record Moments(long pressed, long handled, long pulse, long laidOut, long painted, long processor) {
        /** Work from the key to the frame, without waiting for the clock of the screen. */
        long work() {
            return handled - pressed + painted - pulse;
        }

        long handling() {
            return handled - pressed;
        }

        long layout() {
            return laidOut - pulse;
        }

        long painting() {
            return painted - laidOut;
        }

        /** What passes on the clock on the wall. */
        long wall() {
            return painted - pressed;
        }
    }

    private final Scene scene;
    private final Robot robot = new Robot();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CompletableFuture<Moments> waiting;
    private long used;
    private volatile long painter = -1;
    private Runnable atFrame = () -> {};
    private long pressed;
    private long handled;
    private long pulse;

    KeyToFrame(Scene scene) {
        this.scene = scene;
        scene.addPostLayoutPulseListener(this::laidOut);
        start();
        Toolkit.getToolkit().addRenderJob(new RenderJob(() -> painter = Thread.currentThread().threadId()));
    }

    private long processor() {
        return THREADS.getCurrentThreadCpuTime() + (painter < 0 ? 0 : THREADS.getThreadCpuTime(painter));
    }

    /** Run once, when the next frame has been laid out. */
    void atFrame(Runnable action) {
        atFrame = action;
    }

    /** Presses a key with others held; on the toolkit's thread. */
    CompletableFuture<Moments> press(KeyCode key, KeyCode... held) {
        for (KeyCode each : held) {
            robot.keyPress(each);
        }
        CompletableFuture<Moments> moments = new CompletableFuture<>();
        used = processor();
        pressed = System.nanoTime();
        robot.keyPress(key);
        handled = System.nanoTime();
        waiting = moments;
        pulse = 0;
        robot.keyRelease(key);
        for (KeyCode each : held) {
            robot.keyRelease(each);
        }
        return moments;
    }

    /** As pressing, but without a key: what a frame costs in which nothing has changed. */
    CompletableFuture<Moments> nothing() {
        CompletableFuture<Moments> moments = new CompletableFuture<>();
        used = processor();
        pressed = System.nanoTime();
        handled = pressed;
        waiting = moments;
        pulse = 0;
        return moments;
    }

    @Override
    public void handle(long now) {
        pulse = System.nanoTime();
    }

    private void laidOut() {
        if (waiting == null || pulse == 0) {
            return;
        }
        CompletableFuture<Moments> moments = waiting;
        waiting = null;
        long from = pressed;
        long done = handled;
        long began = pulse;
        long laid = System.nanoTime();
        atFrame.run();
        atFrame = () -> {};
        long before = used;
        Platform.runLater(() -> {
            long window = THREADS.getCurrentThreadCpuTime();
            Toolkit.getToolkit().addRenderJob(new RenderJob(() -> moments.complete(new Moments(from, done, began, laid,
                    System.nanoTime(), window + THREADS.getCurrentThreadCpuTime() - before))));
        });
    }
}
