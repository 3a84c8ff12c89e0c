package se.vagval.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import se.vagval.model.Commission;
import se.vagval.model.History;
import se.vagval.model.InvalidField;
import se.vagval.model.NamedVersion;
import se.vagval.model.Review;
import se.vagval.support.MemoryStore;

class SessionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 24);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-24T14:32:00Z"), ZoneOffset.UTC);
    private static final Review FIRST = Review.empty(Commission.titled("Första", 2025));

    private final MemoryStore store = new MemoryStore();
    private final Session session = session(store);

    private static Session session(MemoryStore store) {
        return new Session(FIRST, store, LocalDateTime.of(2026, 2, 20, 9, 5), Runnable::run, Runnable::run, CLOCK);
    }

    private static UnaryOperator<Review> titled(String title) {
        return r -> r.edit().commission(Commission.titled(title, r.commission().baseYear())).done();
    }

    private String title() {
        return session.review().get().commission().title();
    }

    @Test
    void beginsWithNothingToUndoAndSaysWhenItWasSaved() {
        assertFalse(session.canUndo().get());
        assertFalse(session.canRedo().get());
        assertEquals("Inget att ångra", session.undoText().get());
        assertEquals("Sparat 2026-02-20 kl.\u00a009.05", session.saveState().get().words(TODAY));
    }

    @Test
    void anEditReplacesTheReviewAndIsSavedAtOnce() {
        session.edit("ändrat titel", titled("Andra"));
        assertEquals("Andra", title());
        assertEquals(List.of(session.review().get()), store.saved);
        assertEquals("Sparat 14.32", session.saveState().get().words(TODAY));
        assertEquals("Ångra: ändrat titel", session.undoText().get());
    }

    @Test
    void undoAndRedoGoThroughTheListAndAreSavedToo() {
        session.edit("ett", titled("A"));
        session.edit("två", titled("B"));
        session.undo();
        assertEquals("A", title());
        assertEquals("Gör om: två", session.redoText().get());
        session.undo();
        assertEquals("Första", title());
        assertFalse(session.canUndo().get());
        session.redo();
        session.redo();
        assertEquals("B", title());
        assertFalse(session.canRedo().get());
        assertEquals(List.of("A", "B", "A", "Första", "A", "B"),
                store.saved.stream().map(r -> r.commission().title()).toList());
        assertEquals(List.of("två", "ett"), session.done().stream().map(Session.Done::words).toList());
    }

    @Test
    void anEditAfterUndoForgetsWhatCouldBeRedone() {
        session.edit("ett", titled("A"));
        session.undo();
        session.edit("två", titled("B"));
        assertFalse(session.canRedo().get());
        session.undo();
        assertEquals("Första", title());
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        session.edit("inget", r -> r);
        session.edit("inget", titled("Första"));
        assertFalse(session.canUndo().get());
        assertTrue(store.saved.isEmpty());
    }

    @Test
    void anEditThatIsRefusedLeavesAllAsItWas() {
        assertThrows(InvalidField.class, () -> session.edit("tom titel", titled("")));
        assertSame(FIRST, session.review().get());
        assertFalse(session.canUndo().get());
        assertTrue(store.saved.isEmpty());
    }

    @Test
    void aFailedSaveSaysWhyKeepsWhatWasTypedAndIsMadeGoodByTheNextEdit() {
        store.broken = true;
        session.edit("ett", titled("A"));
        assertEquals("A", title());
        assertEquals("Kan inte spara: Disken är full.", session.saveState().get().words(TODAY));
        assertTrue(session.atRisk());
        store.broken = false;
        session.edit("två", titled("B"));
        assertFalse(session.atRisk());
        assertEquals("B", store.saved.getLast().commission().title());
    }

    @Test
    void aFailedSaveCanBeTriedAgain() {
        store.broken = true;
        session.edit("ett", titled("A"));
        store.broken = false;
        session.saveNow();
        assertInstanceOf(SaveState.Saved.class, session.saveState().get());
        assertEquals("A", store.saved.getLast().commission().title());
    }

    @Test
    void aFaultInTheStoreIsNotLeftUnsaid() {
        Session faulty = new Session(FIRST, new MemoryStore() {
            @Override
            public void save(History history) {
                throw new IllegalStateException("fault");
            }
        }, LocalDateTime.now(CLOCK), Runnable::run, Runnable::run, CLOCK);
        faulty.edit("ett", titled("A"));
        assertInstanceOf(SaveState.Failed.class, faulty.saveState().get());
    }

    @Test
    void saysThatItIsSavingUntilTheLastEditIsInTheFile() {
        Deque<Runnable> background = new ArrayDeque<>();
        Session slow = new Session(FIRST, store, LocalDateTime.now(CLOCK), background::add, Runnable::run, CLOCK);
        slow.edit("ett", titled("A"));
        slow.edit("två", titled("B"));
        assertEquals("Sparar…", slow.saveState().get().words(TODAY));
        background.remove().run();
        assertEquals("Sparar…", slow.saveState().get().words(TODAY));
        background.remove().run();
        assertEquals("Sparat 14.32", slow.saveState().get().words(TODAY));
        assertEquals(List.of("A", "B"), store.saved.stream().map(r -> r.commission().title()).toList());
    }

    @Test
    void whatWaitsIsSavedBeforeTheFileIsLetGoOf() {
        Deque<Runnable> background = new ArrayDeque<>();
        Session slow = new Session(FIRST, store, LocalDateTime.now(CLOCK), background::add, Runnable::run, CLOCK);
        List<String> order = new ArrayList<>();
        slow.edit("ett", titled("A"));
        slow.afterSaving(() -> order.add("saved " + store.saved.size()));
        slow.close(failure -> order.add("closed " + store.closed + failure.isPresent()));
        while (!background.isEmpty()) {
            background.remove().run();
        }
        assertEquals(List.of("saved 1", "closed truefalse"), order);
    }

    @Test
    void saveAsGoesOnInTheNewFile() {
        List<Optional<StoreFailure>> told = new ArrayList<>();
        session.saveAs(Path.of("/mapp/kopia.vagval"), told::add);
        assertEquals("kopia.vagval", session.fileName());
        assertEquals(List.of(Optional.empty()), told);
    }

    @Test
    void saveAsThatFailsLeavesTheOldFileInUse() {
        List<Optional<StoreFailure>> told = new ArrayList<>();
        session.saveAs(Path.of("/saknas/kopia.vagval"), told::add);
        assertEquals("prov.vagval", session.fileName());
        assertEquals("Mappen finns inte.", told.getFirst().orElseThrow().sentence());
        assertFalse(session.atRisk());
    }

    @Test
    void whatWasDoneBeforeAReadOnlyFileWasOpenedIsNotAtRisk() {
        History history = History.of(FIRST).edited(titled("A").apply(FIRST), "ett", CLOCK.instant());
        Session reading = new Session(history, new MemoryStore(true), LocalDateTime.now(CLOCK), Runnable::run,
                Runnable::run, CLOCK);
        assertTrue(reading.canUndo().get());
        assertFalse(reading.atRisk());
        reading.undo();
        assertTrue(reading.atRisk());
        reading.redo();
        assertFalse(reading.atRisk());
    }

    @Test
    void goesToAnyStepOfTheHistory() {
        session.edit("ett", titled("A"));
        session.edit("två", titled("B"));
        session.edit("tre", titled("C"));
        session.goTo(1);
        assertEquals("A", title());
        assertEquals("Ångra: ett", session.undoText().get());
        assertEquals("Gör om: två", session.redoText().get());
        session.goTo(3);
        session.goTo(3);
        assertEquals(List.of("A", "B", "C", "A", "C"),
                store.saved.stream().map(r -> r.commission().title()).toList());
        assertEquals(3, session.history().get().position());
        assertEquals(List.of("ett", "två", "tre"),
                session.history().get().steps().stream().map(History.Step::words).toList());
    }

    @Test
    void aVersionIsKeptOpenedRestoredAsAStepAndDeleted() {
        session.edit("ett", titled("A"));
        NamedVersion sent = session.versions().create(" Utskickad 2026-02-24 ", "");
        NamedVersion same = session.versions().create("Utskickad igen", "");
        assertNotEquals(sent.id(), same.id());
        assertEquals("Utskickad 2026-02-24", sent.name());
        assertEquals(List.of("ett"), session.done().stream().map(Session.Done::words).toList());
        session.edit("två", titled("B"));
        assertEquals("A", session.versions().review(sent.id()).orElseThrow().commission().title());
        session.versions().restore(sent);
        assertEquals("A", title());
        assertEquals("Ångra: återställt versionen Utskickad 2026-02-24", session.undoText().get());
        assertEquals(List.of(sent, same), session.versions().all());
        session.undo();
        assertEquals("B", title());
        session.versions().delete(sent.id());
        assertEquals(List.of(same), store.saved.getLast().versions());
        session.undo();
        assertEquals(List.of(same), session.versions().all());
        assertThrows(InvalidField.class, () -> session.versions().create("  ", ""));
    }

    @Test
    void aReadOnlyFileIsNotWrittenAndEditsAreAtRisk() {
        MemoryStore readOnly = new MemoryStore(true);
        Session reading = session(readOnly);
        assertFalse(reading.atRisk());
        reading.edit("ett", titled("A"));
        assertTrue(reading.atRisk());
        assertTrue(readOnly.saved.isEmpty());
        reading.saveAs(Path.of("/mapp/egen.vagval"), _ -> {});
        assertFalse(reading.atRisk());
        reading.edit("två", titled("B"));
        assertEquals(List.of("A", "B"), readOnly.saved.stream().map(r -> r.commission().title()).toList());
    }

    @Test
    void theCalculationFollowsTheReviewAndIsMadeOnce() {
        var first = session.calculation().getValue();
        assertSame(first, session.calculation().getValue());
        session.edit("ett", titled("A"));
        assertNotSame(first, session.calculation().getValue());
        assertSame(session.review().get(), session.calculation().getValue().review());
    }

    @Test
    void anyRunOfEditsAndUndosLeavesTheFileAsTheScreen() {
        Random random = new Random(20_260_224);
        List<String> expected = new ArrayList<>(List.of("Första"));
        int at = 0;
        for (int i = 0; i < 500; i++) {
            switch (random.nextInt(3)) {
                case 0 -> {
                    expected.subList(at + 1, expected.size()).clear();
                    expected.add("T" + i);
                    session.edit("steg " + i, titled("T" + i));
                    at++;
                }
                case 1 -> {
                    session.undo();
                    at = Math.max(0, at - 1);
                }
                default -> {
                    session.redo();
                    at = Math.min(expected.size() - 1, at + 1);
                }
            }
            assertEquals(expected.get(at), title());
            assertEquals(at > 0, session.canUndo().get());
            assertEquals(at < expected.size() - 1, session.canRedo().get());
            if (!store.saved.isEmpty()) {
                assertSame(session.review().get(), store.saved.getLast());
            }
        }
    }

    @Test
    void saveAsThatFailsDuringASaveDoesNotSayItIsSavingForEver() {
        Deque<Runnable> background = new ArrayDeque<>();
        Session slow = new Session(FIRST, store, LocalDateTime.now(CLOCK), background::add, Runnable::run, CLOCK);
        slow.edit("ett", titled("A"));
        slow.saveAs(Path.of("/saknas/kopia.vagval"), _ -> {});
        background.remove().run();
        background.remove().run();
        assertEquals("Sparat 14.32", slow.saveState().get().words(TODAY));
    }
}
