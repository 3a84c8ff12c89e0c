package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.model.History;
import se.vagval.model.NamedVersion;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.support.TestDialogs;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.alternatives.AlternativesViewModel;
import se.vagval.ui.file.StoredReviewFiles;
import se.vagval.ui.grid.ClipboardTable;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.grid.PastePlan;
import se.vagval.ui.session.ReviewFiles;
import se.vagval.ui.session.Session;
import se.vagval.ui.session.StoreFailure;

/** Undo to the beginning and redo to the end give the same reviews, over a real file, also when it has been closed. */
class UndoStoryTest {
    private static final String EQUITY = "associations.hoglandet.accounts.2019.equity";

    @TempDir
    Path folder;

    private final ReviewFiles files = new StoredReviewFiles(ZoneOffset.UTC);
    private final List<Review> seen = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private Session session;

    /** Brought in from JSON, as a file of its own. */
    @BeforeEach
    void importAReview() throws StoreFailure {
        session = session(files.create(folder.resolve("a.vagval"), Examples.open("jonkoping")));
        seen.add(now());
    }

    private Session session(ReviewFiles.Opened opened) {
        return new Session(opened.history(), opened.store(), opened.saved(), Runnable::run, Runnable::run,
                Clock.systemUTC());
    }

    private void reopen() throws StoreFailure {
        session.close(failure -> assertTrue(failure.isEmpty(), failure::toString));
        session = session(files.open(folder.resolve("a.vagval")));
    }

    /** The review but for its list of named versions, which is no part of what is undone. */
    private Review now() {
        return session.review().get().edit().versions(List.of()).done();
    }

    private void did() {
        assertEquals(seen.size(), session.history().get().position(), "one step each");
        assertFalse(now().equals(seen.getLast()));
        seen.add(now());
        words.add(session.history().get().undoable().orElseThrow().words());
    }

    private GridModel table(TodayTab tab, int number) {
        return new TodayViewModel(session, session.calculation(), Register.load(), _ -> {}).tables(tab).get(number);
    }

    private void put(TodayTab tab, int number, String address, String typed) {
        table(tab, number).put(List.of(new GridEntry(address, typed)), "");
    }

    private void paste(GridModel model, int row, int column, String text) {
        PastePlan plan = PastePlan.of(ClipboardTable.parse(text), model.sheet().getValue(), row, column, MoneyUnit.TKR,
                model);
        model.put(plan.entries(), plan.words());
    }

    private void work() {
        paste(table(TodayTab.ACCOUNTS, 0), 0, 0, "\tHöglandet\tFinnveden\nEget kapital\t600\t1 700\n");
        did();
        put(TodayTab.MEMBERS, 1, "municipalities.0680.home", "Höglandet");
        did();
        paste(table(TodayTab.MEMBERS, 1), 0, 0,
                "\t" + Texts.get("ui.today.column.population") + "\nHabo\t13 000\nSkövde\t57 000\n");
        did();
        table(TodayTab.ADMINISTRATION, 2).removeRows(List.of("services.forbundschef-finnveden.amount"));
        did();
        table(TodayTab.ACCOUNTS, 0).describe(List.of(EQUITY), "Årsredovisning", "antagande", "Stäms av");
        did();
        put(TodayTab.ACCOUNTS, 0, EQUITY, "ungefär 700");
        AlternativesViewModel alternatives = new AlternativesViewModel(session, session.calculation(),
                new TestDialogs().answer(true));
        alternatives.chosen().set("alt3b");
        alternatives.submit("change-fullt-utnyttjande-utilisation", "90 %");
        did();
        alternatives.addVariant();
        did();
        alternatives.addStandard();
        did();
        alternatives.chosen().set("alt2");
        alternatives.delete();
        did();
        NamedVersion sent = session.versions().create("Utskickad", "");
        session.edit("tömt",
                r -> r.edit().arguments(List.of()).steps(List.of()).texts(List.of()).reference(Optional.empty())
                        .alternatives(List.of()).done());
        did();
        session.versions().restore(sent);
        did();
    }

    private void walk() {
        History history = session.history().get();
        int end = history.steps().size();
        assertEquals(words.subList(words.size() - end, words.size()),
                history.steps().stream().map(History.Step::words).toList());
        int first = seen.size() - 1 - end;
        session.goTo(end);
        for (int at = end; at >= 0; at--) {
            assertEquals(seen.get(first + at), now(), "after " + at + " steps");
            session.undo();
        }
        assertFalse(session.canUndo().get());
        for (int at = 0; at <= end; at++) {
            assertEquals(seen.get(first + at), now(), "again after " + at + " steps");
            session.redo();
        }
        assertFalse(session.canRedo().get());
    }

    @Test
    void toTheBeginningAndToTheEndAlsoAfterTheFileIsClosed() throws StoreFailure {
        work();
        walk();
        assertEquals("ungefär 700", session.drafts().at(EQUITY).orElseThrow().typed());
        reopen();
        walk();
        session.goTo(4);
        reopen();
        assertEquals(4, session.history().get().position());
        walk();
        assertEquals("ungefär 700", session.drafts().at(EQUITY).orElseThrow().typed());
        session.close(failure -> assertTrue(failure.isEmpty()));
    }

    @Test
    void ofMoreThanAHundredStepsTheLatestHundredAreThere() throws StoreFailure {
        work();
        for (int i = 0; i < History.MOST; i++) {
            put(TodayTab.ACCOUNTS, 0, EQUITY, Integer.toString(1000 + i));
            seen.add(now());
            words.add(session.history().get().undoable().orElseThrow().words());
        }
        walk();
        assertEquals(History.MOST, session.history().get().steps().size());
        reopen();
        walk();
        session.close(failure -> assertTrue(failure.isEmpty()));
    }
}
