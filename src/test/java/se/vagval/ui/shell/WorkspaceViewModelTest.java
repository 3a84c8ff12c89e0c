package se.vagval.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.support.MemoryStore;
import se.vagval.support.TestDialogs;
import se.vagval.ui.door.FileKind;
import se.vagval.ui.session.Session;

class WorkspaceViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-24T14:32:00Z"), ZoneOffset.UTC);

    private final MemoryStore store = new MemoryStore();
    private final TestDialogs dialogs = new TestDialogs();
    private final List<String> written = new ArrayList<>();
    private final WorkspaceViewModel model = model(Review.empty(Commission.titled("Översyn", 2025)), store);

    private WorkspaceViewModel model(Review review, MemoryStore kept) {
        Session session = new Session(review, kept, LocalDateTime.now(CLOCK), Runnable::run, Runnable::run, CLOCK);
        return new WorkspaceViewModel(session, dialogs, new FileKind("Översyn", ".vagval"),
                (file, saved) -> written.add(file + " " + saved.commission().title()), CLOCK);
    }

    private void rename(String title) {
        model.session().edit("ändrat titel", r -> r.edit().commission(Commission.titled(title, 2025)).done());
    }

    @Test
    void anEmptyReviewBeginsWithTheCommissionAndOneWithAlternativesWithTheirConsequences() {
        assertEquals(Step.COMMISSION, model.current().get());
        assertEquals(Step.CONSEQUENCES, model(Examples.open("jonkoping"), new MemoryStore()).current().get());
    }

    @Test
    void theHeaderFollowsTheReviewAndItsSaving() {
        rename("Ny titel");
        assertEquals("Ny titel", model.title().getValue());
        assertEquals("Sparat 14.32", model.saveWords().getValue());
        assertEquals("", model.saveProblem().getValue());
        store.broken = true;
        rename("Nyare");
        assertEquals("Kan inte spara", model.saveWords().getValue());
        assertEquals("Kan inte spara: Disken är full.", model.saveProblem().getValue());
    }

    @Test
    void savingByHabitIsAnsweredInWords() {
        model.saveByHabit();
        assertEquals("Allt sparas medan du arbetar.", dialogs.notices.getFirst());
        store.broken = true;
        rename("A");
        store.broken = false;
        model.saveByHabit();
        assertEquals("A", store.saved.getLast().commission().title());
    }

    @Test
    void leavingASavedReviewAsksNothing() {
        AtomicBoolean left = new AtomicBoolean();
        rename("A");
        model.leave(() -> left.set(true));
        assertTrue(left.get());
        assertTrue(store.closed);
        assertTrue(dialogs.questions.isEmpty());
    }

    @Test
    void leavingWhatIsNotSavedAsksFirst() {
        AtomicBoolean left = new AtomicBoolean();
        store.broken = true;
        rename("A");
        dialogs.answer(2);
        model.leave(() -> left.set(true));
        assertFalse(left.get());
        assertFalse(store.closed);
        dialogs.answer(0).answer(Path.of("/mapp/kopia.vagval"));
        model.leave(() -> left.set(true));
        assertTrue(left.get());
        assertEquals("A", store.saved.getLast().commission().title());
    }

    @Test
    void leavingCanThrowAwayWhatIsNotSaved() {
        AtomicBoolean left = new AtomicBoolean();
        store.broken = true;
        rename("A");
        dialogs.answer(1);
        model.leave(() -> left.set(true));
        assertTrue(left.get());
    }

    @Test
    void aFileSavedAsIsAmongTheRecentFromThenOn() {
        rename("A");
        dialogs.answer(Path.of("/mapp/kopia.vagval"));
        model.saveAs();
        assertEquals(List.of("/mapp/kopia.vagval A"), written);
        dialogs.answer(Path.of("/saknas/kopia.vagval"));
        model.saveAs();
        assertEquals(1, written.size());
    }

    @Test
    void whatIsReadOnlyIsSavedAsAnotherFileAndNothingTypedIsLost() {
        MemoryStore readOnly = new MemoryStore(true);
        WorkspaceViewModel reading = model(Review.empty(Commission.titled("Översyn", 2025)), readOnly);
        assertEquals("Skrivskyddad – spara som för att ändra", reading.saveWords().getValue());
        assertTrue(reading.saveProblem().getValue().startsWith("Översynen är öppnad skrivskyddat"));
        reading.session().edit("ändrat titel", r -> r.edit().commission(Commission.titled("Min", 2025)).done());
        dialogs.answer(Path.of("/mapp/min.vagval"));
        reading.saveByHabit();
        assertEquals("Min", readOnly.saved.getLast().commission().title());
        assertEquals("Sparat 14.32", reading.saveWords().getValue());
        assertEquals("", reading.saveProblem().getValue());
        assertEquals(List.of("/mapp/min.vagval Min"), written);
    }

    @Test
    void theCopyKeptBeforeAnUpgradeIsToldOnce() {
        store.keptCopy = Optional.of(Path.of("/mapp/prov (kopia).vagval"));
        rename("A");
        rename("B");
        assertEquals(List.of("Filen är omgjord till den här versionen av Vägval. Den gamla finns kvar i samma mapp som "
                + "prov (kopia).vagval"), dialogs.notices);
    }

    @Test
    void saveAsThatFailsIsExplained() {
        dialogs.answer(Path.of("/saknas/kopia.vagval"));
        model.saveAs();
        assertEquals("Mappen finns inte.", dialogs.problems.getFirst().sentence());
        assertEquals("FIL-02", dialogs.problems.getFirst().code());
    }
}
