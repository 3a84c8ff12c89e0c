package se.vagval.ui.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** The window's thread is here the test's own: it does what has been put in line for it. */
class FxTasksTest {
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final FxTasks tasks = new FxTasks(window::add);
    private String result;
    private Throwable problem;

    private void next() throws InterruptedException {
        Runnable action = window.poll(20, TimeUnit.SECONDS);
        assertTrue(action != null, "Nothing was told");
        action.run();
    }

    @Test
    void aResultIsToldAndTheTaskIsGone() throws InterruptedException {
        tasks.run("Skriver", _ -> "klart", r -> result = r, p -> problem = p);
        assertEquals(1, tasks.shown().size());
        next();
        assertEquals("klart", result);
        assertNull(problem);
        assertEquals(List.of(), tasks.shown());
    }

    @Test
    void anErrorIsToldTooAndTheTaskIsGone() throws InterruptedException {
        tasks.run("Skriver", _ -> {
            throw new OutOfMemoryError("full");
        }, _ -> result = "klart", p -> problem = p);
        next();
        assertInstanceOf(OutOfMemoryError.class, problem);
        assertNull(result);
        assertEquals(List.of(), tasks.shown());
    }

    @Test
    void anErrorInQuietWorkIsToldToo() throws InterruptedException {
        tasks.quietly(() -> {
            throw new StackOverflowError();
        }, _ -> result = "klart", p -> problem = p);
        next();
        assertInstanceOf(StackOverflowError.class, problem);
    }

    @Test
    void stoppedWorkTellsWhatItHasComeTo() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Tasks.Running running = tasks.run("Skriver", progress -> {
            stopped.await();
            return progress.cancelled() ? "hälften" : "allt";
        }, r -> result = r, p -> problem = p);
        running.cancel();
        stopped.countDown();
        next();
        assertEquals("hälften", result);
        assertEquals(List.of(), tasks.shown());
    }

    @Test
    void progressIsSeenByTheOneWhoAsked() throws InterruptedException {
        Tasks.Running running = tasks.run("Skriver", progress -> {
            progress.at(0.4, "Ritar");
            return "klart";
        }, r -> result = r, p -> problem = p);
        assertEquals("Skriver", running.words().get());
        assertEquals(-1, running.share().get());
        next();
        assertEquals("Ritar", running.words().get());
        assertEquals(0.4, running.share().get());
        next();
        assertEquals("klart", result);
    }

    /** A view of the list that nobody holds would stop following it. */
    @Test
    void theListShownIsTheSameEachTime() {
        assertSame(tasks.shown(), tasks.shown());
    }
}
