package se.vagval.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that the user breaks off (Ctrl+C) put its things in order: the thread is interrupted, which ends what it
 * writes and removes the temporary file, and the program ends when it has.
 */
final class BreakOff implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread worker = Thread.currentThread();
    private final Thread hook = new Thread(this::breakOff, "break-off");
    private volatile boolean asked;

    /** Watches over the work of this thread until closed. */
    static BreakOff watch() {
        BreakOff watch = new BreakOff();
        Runtime.getRuntime().addShutdownHook(watch.hook);
        return watch;
    }

    private void breakOff() {
        asked = true;
        worker.interrupt();
        try {
            ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the machine is in more of a hurry than we are
        }
    }

    /** Whether the user has broken off. */
    boolean asked() {
        return asked;
    }

    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
