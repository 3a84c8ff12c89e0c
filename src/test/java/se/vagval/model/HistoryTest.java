package se.vagval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Instant AT = Instant.parse("2026-02-24T14:32:00Z");
    private static final NamedVersion SENT = new NamedVersion("v1", "Utskickad 2026-02-24", AT, "");

    private final Review first = titled("0");

    private static Review titled(String title) {
        return Review.empty(Commission.titled(title, 2025));
    }

    private static String title(History history) {
        return history.now().commission().title();
    }

    private static History edits(History from, int first, int last) {
        History history = from;
        for (int i = first; i <= last; i++) {
            history = history.edited(titled(Integer.toString(i)), "steg " + i, AT);
        }
        return history;
    }

    @Test
    void keepsTheLatestHundredSteps() {
        History history = edits(History.of(first), 1, History.MOST + 7);
        assertEquals(History.MOST, history.steps().size());
        assertEquals("steg 8", history.steps().getFirst().words());
        assertEquals("7", title(history.movedTo(0)));
        assertEquals(Integer.toString(History.MOST + 7), title(history.movedTo(0).movedTo(History.MOST)));
    }

    @Test
    void anEditAfterUndoForgetsWhatCouldBeDoneAgainAndTakesANumberOfItsOwn() {
        History undone = edits(History.of(first), 1, 3).movedTo(1);
        assertEquals("steg 1", undone.undoable().orElseThrow().words());
        assertEquals("steg 2", undone.redoable().orElseThrow().words());
        History history = undone.edited(titled("annat"), "annat", AT);
        assertTrue(history.redoable().isEmpty());
        assertEquals(List.of(1, 4), history.steps().stream().map(History.Step::number).toList());
        assertEquals("1", history.at(1).commission().title());
    }

    @Test
    void aNamedVersionIsTheReviewAsItWasAndIsNotUndone() {
        History history = edits(edits(History.of(first), 1, 1).named(SENT), 2, 2);
        assertEquals("1", history.version("v1").orElseThrow().commission().title());
        for (int done = 0; done <= 2; done++) {
            History moved = history.movedTo(done);
            assertEquals(List.of(SENT), moved.now().versions());
            assertSame(moved.now(), moved.now());
        }
        assertEquals(Set.of("v1"), history.movedTo(0).keptVersions());
    }

    @Test
    void anEditCannotTakeAwayANamedVersion() {
        History history = History.of(first).named(SENT).edited(titled("utan"), "ett", AT);
        assertEquals(List.of(SENT), history.now().versions());
    }

    @Test
    void aDeletedVersionIsGoneWhateverIsUndone() {
        History history = edits(History.of(first).named(SENT), 1, 2).withoutVersion("v1");
        assertTrue(history.movedTo(0).now().versions().isEmpty());
        assertTrue(history.version("v1").isEmpty());
    }

    @Test
    void aVersionThatCameWithoutItsReviewIsOnlyListed() {
        History history = History.of(first.edit().versions(List.of(SENT)).done());
        assertTrue(history.version("v1").isEmpty());
        assertTrue(history.keptVersions().isEmpty());
    }

    @Test
    void aPositionOutsideTheStepsIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> History.kept(List.of(), List.of(() -> first), 1, Map.of()));
    }
}
