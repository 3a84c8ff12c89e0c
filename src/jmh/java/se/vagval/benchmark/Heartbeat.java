package se.vagval.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;

import javafx.application.Platform;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** How long the window's thread has at most kept anybody waiting, by the clock and in processor time of its own. */
final class Heartbeat {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong hold = new AtomicLong();
    private volatile long window = -1;
    private volatile long used;
    private volatile Hold now = new Hold();

    /** One hold, in a flight recording: which samples of the window's thread belong to it. */
    @Name("se.vagval.Hold")
    @Label("Hold of the window's thread")
    @Category("Vagval")
    static final class Hold extends Event {
        /** Processor time of the window's thread, ns. */
        @Label("Processor time")
        long processor;
    }

    Heartbeat() {
        Thread beat = new Thread(this::beat, "heartbeat");
        beat.setDaemon(true);
        beat.start();
    }

    private void beat() {
        try {
            while (true) {
                used = window < 0 ? Long.MAX_VALUE : THREADS.getThreadCpuTime(window);
                now = new Hold();
                now.begin();
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
        window = Thread.currentThread().threadId();
        long processor = THREADS.getCurrentThreadCpuTime() - used;
        hold.accumulateAndGet(processor, Math::max);
        tell(processor);
        long waited = System.nanoTime() - asked.getAndSet(0);
        longest.accumulateAndGet(waited, Math::max);
    }

    private void tell(long processor) {
        Hold held = now;
        held.end();
        if (processor > 0 && held.shouldCommit()) {
            held.processor = processor;
            held.commit();
        }
    }

    /** The longest wait since this was last asked, ns. */
    long longest() {
        return longest.getAndSet(0);
    }

    /**
     * The most processor time the window's thread took while anybody waited, since this was last asked, ns: what can be
     * trusted of a wait on a machine that is shared.
     */
    long hold() {
        return hold.getAndSet(0);
    }
}
