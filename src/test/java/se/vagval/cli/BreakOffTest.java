package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

/** Ctrl+C in the middle of a document that takes longer than the program waits ended it without a word. */
class BreakOffTest {
    @Test
    void whatDoesNotEndInTimeIsToldOf() {
        AtomicInteger told = new AtomicInteger();
        BreakOff watch = new BreakOff(told::incrementAndGet, Duration.ofMillis(5));
        watch.breakOff();
        assertTrue(watch.asked());
        assertEquals(1, told.get());
    }

    @Test
    void aCommandThatEndsInTimeTellsItself() {
        AtomicInteger told = new AtomicInteger();
        BreakOff watch = new BreakOff(told::incrementAndGet, Duration.ofMillis(5));
        watch.close();
        watch.breakOff();
        assertEquals(0, told.get());
    }
}
