package se.vagval.benchmark;

import java.util.concurrent.atomic.AtomicLong;

import javafx.application.Platform;

/** How long the window's thread has at most kept anybody waiting. */
final class Heartbeat {
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();

    Heartbeat() {
        Thread beat = new Thread(this::beat, "heartbeat");
        beat.setDaemon(true);
        beat.start();
    }

    private void beat() {
        try {
            while (true) {
                asked.set(System.nanoTime());
                Platform.runLater(this::answered);
                while (asked.get() != 0) {
                    Thread.sleep(1);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answered() {
        long waited = System.nanoTime() - asked.getAndSet(0);
        longest.accumulateAndGet(waited, Math::max);
    }

    /** The longest wait since this was last asked, ns. */
    long longest() {
        return longest.getAndSet(0);
    }
}
