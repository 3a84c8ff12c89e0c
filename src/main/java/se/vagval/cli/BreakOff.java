package se.vagval.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that the user breaks off (Ctrl+C) finish the file it is at and no more, if that is done soon. It is not
 * interrupted: libraries do not expect that. What is not done in time is removed as the program ends, and that is said then,
 * since the command itself has no time to.
 */
final class BreakOff implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::breakOff, "break-off");
    private final Runnable late;
    private final Duration patience;
    private volatile boolean asked;

    /** Watches over nothing: what runs in another program is broken off by that. */
    BreakOff() {
        this(() -> {}, PATIENCE);
    }

    /**
     * @param late
     *            what is done when the command has not ended in time
     */
    BreakOff(Runnable late, Duration patience) {
        this.late = late;
        this.patience = patience;
    }

    /** Watches over a command until closed. */
    static BreakOff watch(Runnable late) {
        BreakOff watch = new BreakOff(late, PATIENCE);
        Runtime.getRuntime().addShutdownHook(watch.hook);
        return watch;
    }

    /** What the program does as it ends. */
    void breakOff() {
        asked = true;
        try {
            if (!ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                late.run();
            }
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
            unhook();
        }
    }

    private void unhook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            asked = true; // it began this very moment, and finds the latch open
        }
    }
}
