package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.model.Register;
import se.vagval.ui.file.StoredReviewFiles;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.session.ReviewFiles;
import se.vagval.ui.session.Session;
import se.vagval.ui.session.StoreFailure;

/** What was typed wrong in a table is there, with its reason, when a real file is opened again. */
class KeptDraftsTest {
    private static final String EQUITY = "associations.hoglandet.accounts.2019.equity";
    private static final String CHIEF = "services.forbundschef-finnveden.amount";

    @TempDir
    Path folder;

    private final ReviewFiles files = new StoredReviewFiles(ZoneOffset.UTC);

    private Session session(ReviewFiles.Opened opened) {
        return new Session(opened.history(), opened.store(), opened.saved(), Runnable::run, Runnable::run,
                Clock.systemUTC());
    }

    private Session created() throws StoreFailure {
        return session(files.create(folder.resolve("a.vagval"), Examples.open("jonkoping")));
    }

    private Session reopened(Session before) throws StoreFailure {
        before.close(failure -> assertTrue(failure.isEmpty(), failure::toString));
        return session(files.open(folder.resolve("a.vagval")));
    }

    private static List<? extends GridModel> tables(Session session, TodayTab tab) {
        TodayViewModel model = new TodayViewModel(session, session.calculation(), Register.load(), _ -> {});
        model.tab().set(tab);
        return model.tables(tab);
    }

    private static GridCell equity(Session session) {
        return tables(session, TodayTab.ACCOUNTS).getFirst().sheet().getValue().cell(EQUITY).orElseThrow();
    }

    private static void type(Session session, String typed) {
        tables(session, TodayTab.ACCOUNTS).getFirst().put(List.of(new GridEntry(EQUITY, typed)), "");
    }

    @Test
    void aWrongCellIsThereMarkedWithItsReasonAndItsSuggestion() throws StoreFailure {
        Session session = created();
        type(session, "6 8O1");
        GridCell before = equity(session);
        assertTrue(before.wrong());
        session = reopened(session);
        assertEquals(before, equity(session));
        assertFalse(session.canUndo().get());
        type(session, "6 801");
        session = reopened(session);
        assertFalse(equity(session).wrong());
        assertEquals("Ångra: ändrat Eget kapital, Höglandet 2019: 567 → 6 801 tkr",
                session.undoText().get().replace('\u00a0', ' '));
        session.undo();
        assertEquals("567", equity(session).text());
        session.close(failure -> assertTrue(failure.isEmpty()));
    }

    @Test
    void undoLeavesItAndARowTakenAwayBringsItBack() throws StoreFailure {
        Session session = created();
        GridModel services = tables(session, TodayTab.ADMINISTRATION).getLast();
        services.put(List.of(new GridEntry(CHIEF, "441")), "");
        services.put(List.of(new GridEntry(CHIEF, "ca 441")), "");
        session.undo();
        assertEquals("ca 441", services.sheet().getValue().cell(CHIEF).orElseThrow().text());
        services.removeRows(List.of(CHIEF));
        session = reopened(session);
        services = tables(session, TodayTab.ADMINISTRATION).getLast();
        assertTrue(services.sheet().getValue().cell(CHIEF).isEmpty());
        session.undo();
        assertEquals("ca 441", services.sheet().getValue().cell(CHIEF).orElseThrow().text());
        services.restore(List.of(CHIEF));
        session = reopened(session);
        assertTrue(session.drafts().all().isEmpty());
        session.close(failure -> assertTrue(failure.isEmpty()));
    }

    @Test
    void aReviewThatIsOnlyReadKeepsItWhileOpenAndTakesItAlongToACopy() throws StoreFailure {
        created().close(failure -> assertTrue(failure.isEmpty()));
        Session reading = session(files.openReadOnly(folder.resolve("a.vagval")));
        assertFalse(reading.atRisk());
        type(reading, "många");
        assertEquals("många", equity(reading).text());
        assertTrue(reading.atRisk());
        reading.saveAs(folder.resolve("b.vagval"), failure -> assertTrue(failure.isEmpty(), failure::toString));
        assertFalse(reading.atRisk());
        reading.close(failure -> assertTrue(failure.isEmpty()));
        assertEquals("många", equity(session(files.openReadOnly(folder.resolve("b.vagval")))).text());
        assertTrue(session(files.openReadOnly(folder.resolve("a.vagval"))).drafts().all().isEmpty());
    }
}
