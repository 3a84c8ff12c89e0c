package se.vagval.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import se.vagval.formula.Graph;
import se.vagval.model.Review;
import se.vagval.model.SectionChoice;
import se.vagval.support.LackingSentence;
import se.vagval.support.MemoryClipboard;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.report.ReportTables.Tables;
import se.vagval.ui.session.Session;

/** How many times the tables of the step Rapport are worked out, and whose they are. */
class ReportTablesTest {
    private final Session session = OpenSession.of(LackingSentence.in("", ""));
    private final List<String> worked = new ArrayList<>();

    /** Work that ends when the test says so, as on a slow computer. */
    private static final class LaterTasks implements Tasks {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> Running run(String words, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            throw new UnsupportedOperationException("Nothing here is shown in the window");
        }

        @Override
        public <T> void quietly(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            waiting.add(() -> new SameThreadTasks().quietly(work, done, failed));
        }

        void endOne() {
            waiting.remove().run();
        }
    }

    private Tables counted(Review review, MoneyUnit unit) {
        worked.add(review.commission().title());
        return Tables.of(review, unit);
    }

    private ReportTables tables(Tasks tasks) {
        return new ReportTables(session, tasks, this::counted);
    }

    private void title(String title) {
        session.edit("titeln", r -> r.edit().commission(r.commission().edit().title(title).done()).done());
    }

    @Test
    void theTextsAndTheWordsThatAreAskedForShareOneCalculationOfAnEdit() {
        Tasks tasks = new SameThreadTasks();
        ReportTables tables = tables(tasks);
        OutlineViewModel outline = new OutlineViewModel(session, tables, new MemoryClipboard());
        WordsViewModel words = new WordsViewModel(session, tasks, tables,
                new PartExports(Clock.systemDefaultZone(), _ -> Optional.empty()).all(),
                new SimpleObjectProperty<>(Set.of("word")));
        assertEquals(List.of(), worked);
        tables.inView(true);
        words.inView(true);
        assertEquals(1, worked.size());
        title("Ny titel");
        assertEquals(List.of("Ny titel"), worked.subList(1, worked.size()));
        assertEquals(1, words.missing());
        assertFalse(outline.figures().get().all().isEmpty());
    }

    @Test
    void whatIsOnlyWrittenOrLeftOutNeedsNoCalculation() {
        Tasks tasks = new SameThreadTasks();
        ReportTables tables = tables(tasks);
        OutlineViewModel outline = new OutlineViewModel(session, tables, new MemoryClipboard());
        WordsViewModel words = new WordsViewModel(session, tasks, tables,
                new PartExports(Clock.systemDefaultZone(), _ -> Optional.empty()).all(),
                new SimpleObjectProperty<>(Set.of("word")));
        tables.inView(true);
        words.inView(true);
        outline.choose("6");
        outline.text().set("Ett förslag");
        outline.submit();
        assertEquals(1, words.missing());
        session.edit("uteslutit", r -> r.edit().report(r.report().withSections(
                List.of(new SectionChoice(words.rows().get().getFirst().section(), false)))).done());
        assertEquals(0, words.missing());
        assertEquals(1, worked.size());
    }

    @Test
    void ofSeveralEditsMeanwhileOnlyTheLatestIsWorkedOutAndShown() {
        LaterTasks tasks = new LaterTasks();
        ReportTables tables = tables(tasks);
        tables.inView(true);
        title("Ett");
        title("Två");
        title("Tre");
        assertEquals(1, tasks.waiting.size());
        tasks.endOne();
        assertEquals(Optional.empty(), tables.latest().get());
        assertEquals(Optional.empty(), tables.current());
        tasks.endOne();
        assertTrue(tables.current().isPresent());
        assertEquals(2, worked.size());
        assertEquals("Tre", worked.getLast());
        assertTrue(tasks.waiting.isEmpty());
    }

    @Test
    void anEditLeavesTheTablesOfBeforeUntilItsOwnHaveCome() {
        LaterTasks tasks = new LaterTasks();
        ReportTables tables = tables(tasks);
        tables.inView(true);
        tasks.endOne();
        Tables before = tables.current().orElseThrow();
        session.unit().set(MoneyUnit.MNKR);
        assertEquals(Optional.of(before), tables.latest().get());
        assertEquals(Optional.empty(), tables.current());
        tasks.endOne();
        assertEquals(MoneyUnit.MNKR, tables.current().orElseThrow().unit());
    }

    @Test
    void nothingIsWorkedOutWhileTheStepIsOutOfView() {
        LaterTasks tasks = new LaterTasks();
        ReportTables tables = tables(tasks);
        title("Ett");
        assertTrue(tasks.waiting.isEmpty());
        tables.inView(true);
        tables.inView(false);
        title("Två");
        tasks.endOne();
        assertTrue(tasks.waiting.isEmpty());
        assertEquals(List.of("Ett"), worked);
        tables.inView(true);
        tasks.endOne();
        assertEquals(List.of("Ett", "Två"), worked);
        tables.inView(false);
        tables.inView(true);
        assertTrue(tasks.waiting.isEmpty());
    }

    @Test
    void whatCannotBeWorkedOutIsTriedAgainAfterTheNextEdit() {
        ReportTables tables = new ReportTables(session, new SameThreadTasks(), (review, unit) -> {
            if (worked.isEmpty()) {
                worked.add("fel");
                throw new IllegalStateException("Inte nu");
            }
            return counted(review, unit);
        });
        tables.inView(true);
        assertEquals(Optional.empty(), tables.current());
        title("Igen");
        assertTrue(tables.current().isPresent());
        assertEquals(List.of("fel", "Igen"), worked);
    }

    @Test
    void theWindowAndWhatWorksBesideItMayReadThem() {
        ReportTables tables = tables(new SameThreadTasks());
        tables.inView(true);
        Graph graph = tables.current().orElseThrow().statements().getFirst().evaluation().graph();
        assertThrows(IllegalStateException.class, () -> graph.constant(graph.term(0), 0, 1));
    }
}
