package se.vagval.ui.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import se.vagval.analysis.AdministrationBound;
import se.vagval.chart.ChartKind;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.statement.Cell;
import se.vagval.statement.LeavingMeasure;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.Small;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.control.DrawnChart;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.session.Session;

class GroupingViewModelTest {
    private final Session session = OpenSession.example();
    private final GroupingViewModel model = model(session);

    private static GroupingViewModel model(Session session) {
        return new GroupingViewModel(session, session.derived(Calculation::of), new SameThreadTasks());
    }

    private Statement table(int index) {
        return model.shown().get().blocks().get(index).statement();
    }

    private static String figure(Statement table, String row, int column) {
        return table.text(table.row(row).orElseThrow().cells().get(column), MoneyUnit.TKR);
    }

    private void choose(String alternative, String association, String leaver) {
        model.choose(c -> c.ofAlternative(alternative).ofAssociation(association));
        String key = model.shown().get().leavers().stream().filter(l -> l.name().equals(leaver)).findFirst()
                .orElseThrow().id();
        model.choose(c -> c.leaving(key));
    }

    @Test
    void theFirstAssociationOfTheReferenceIsShownFirst() {
        assertEquals(List.of("Aneby", "Nässjö", "Sävsjö", "Vetlanda", "Eksjö", "Tranås", "Region Jönköpings län"),
                model.shown().get().leavers().stream().map(Shown.Choice::name).toList());
        assertEquals("Höglandet: med och utan Aneby 2021", table(0).title());
        assertEquals("6\u00a0410", figure(table(0), "contribution.parties", 0));
        assertEquals("0", figure(table(0), "cost.administration", 2));
        assertTrue(model.shown().get().told().getFirst().startsWith("Förbundet kan stå utan Aneby: 5 kommuner"),
                model.shown().get().told().toString());
    }

    @Test
    void everybodysSharesAreAllThereIsBeforeAndAfter() {
        model.choose(c -> c.telling(LeavingMeasure.SHARE));
        Statement shares = table(1);
        assertEquals("50,0\u00a0%", figure(shares, "state", 0));
        assertEquals("25,0\u00a0%", figure(shares, shares.rows().get(1).key(), 1));
        for (int column : new int[]{0, 1}) {
            double sum = shares.rows().stream().map(r -> r.cells().get(column)).filter(c -> c != Cell.EMPTY)
                    .mapToDouble(c -> shares.value(c).orElse(0)).sum();
            assertEquals(1, sum, 1e-9, "column " + column);
        }
    }

    @Test
    void whoLeavesPaysNothingAndHasNoLeverage() {
        assertEquals("0", figure(table(1), "0604", 1));
        model.choose(c -> c.telling(LeavingMeasure.LEVERAGE));
        assertEquals("", figure(table(1), "0604", 1));
        model.choose(c -> c.telling(LeavingMeasure.ACTIVITIES));
        assertEquals("", figure(table(1), "0604", 1));
        assertFalse(figure(table(1), "0682", 1).isEmpty());
    }

    @Test
    void theOnlyRegionsLeavingDissolvesTheAssociation() {
        choose(model.asked().alternative(), "hoglandet", "Region Jönköpings län");
        assertTrue(model.shown().get().told().getLast().contains("upplöses"), model.shown().get().told().toString());
        assertEquals("", figure(table(0), "cost.activities", 1));
    }

    @Test
    void aMergerCanBeRefusedAndIsThenShownBesideTheReference() {
        assertFalse(model.asked().canRefuse());
        choose("alt3", "lansforbund", "Jönköping");
        assertTrue(model.asked().canRefuse());
        model.choose(c -> c.refusing(true));
        assertEquals(5, table(0).columns().size());
        assertEquals(model.asked().review().reference(), Optional.of(table(0).columns().get(3).key()));
        assertEquals("", figure(table(0), "cost.activities", 3));
        assertEquals("17\u00a0622", figure(table(0), "area.contribution.parties", 3));
        assertTrue(table(0).notes().stream().noneMatch(n -> n.contains("15 §")), table(0).notes().toString());
        assertTrue(model.shown().get().told().getFirst().contains("står Jönköping utanför från 2021"),
                model.shown().get().told().toString());
    }

    @Test
    void aRefusalThatIsNoLongerPossibleIsALeaving() {
        choose("alt3", "lansforbund", "Jönköping");
        model.choose(c -> c.refusing(true));
        model.choose(c -> c.ofAlternative(model.asked().alternatives().getFirst().id()));
        assertEquals(3, table(0).columns().size());
    }

    @Test
    void theMatrixHasARowForEachWhoLeavesAndASumOfThoseLeft() {
        choose("alt3", "lansforbund", "Aneby");
        model.choose(c -> c.at(GroupingTab.MATRIX));
        Statement matrix = table(0);
        assertEquals(13, matrix.rows().size());
        assertEquals(15, matrix.columns().size());
        for (Row row : matrix.rows()) {
            List<Cell> left = row.cells().subList(2, 15).stream().filter(c -> c != Cell.EMPTY).toList();
            assertEquals(12, left.size(), row.key());
            assertEquals(matrix.value(row.cells().getFirst()).orElseThrow(),
                    left.stream().mapToDouble(c -> matrix.value(c).orElseThrow()).sum(), 1, row.key());
        }
        DrawnChart chart = model.shown().get().blocks().getFirst().chart().orElseThrow();
        assertEquals(ChartKind.LEAVING_MATRIX, chart.kind());
        assertTrue(matrix.finding().startsWith("De som är kvar i Länsförbundet förlorar sammanlagt mest om "),
                matrix.finding());
        model.choose(c -> c.tellingInMatrix(LeavingMeasure.CONTRIBUTION));
        assertTrue(model.shown().get().blocks().getFirst().chart().isEmpty());
        assertEquals(14, table(0).columns().size());
    }

    @Test
    void theSmallestGroupFollowsTheBound() {
        model.choose(c -> c.at(GroupingTab.GROUPS));
        assertEquals("50", model.bound());
        assertEquals("grupp-1", table(0).rows().stream().filter(r -> r.kind() == Row.Kind.SUM).findFirst()
                .orElseThrow().key());
        assertEquals(Optional.empty(), model.bound("20 %"));
        assertEquals("20", model.bound());
        assertEquals("grupp-4", table(0).rows().stream().filter(r -> r.kind() == Row.Kind.SUM).findFirst()
                .orElseThrow().key());
        assertEquals("Ångra: ändrat gränsen för administrationen", session.undoText().get());
        assertEquals(0.2, AdministrationBound.share(session.review().get()), 1e-12);
        session.undo();
        assertEquals("50", model.bound());
    }

    @Test
    void aBoundThatIsNoneIsRefusedInWords() {
        for (String typed : List.of("0", "101", "\u22125", "hälften", "")) {
            assertTrue(model.bound(typed).isPresent(), typed);
        }
        assertFalse(session.canUndo().get());
        assertEquals(Optional.empty(), model.bound("33,5"));
        assertEquals("33,5", model.bound());
    }

    /** What is saved twice is two alternatives, which every table has to tell apart. */
    @Test
    void savingAgainMakesOneOfAnotherName() {
        choose("alt3", "lansforbund", "Nässjö");
        model.save();
        model.save();
        assertEquals(List.of("Utan Nässjö", "Utan Nässjö (2)"), session.review().get().alternatives().stream()
                .map(Alternative::shortName).filter(n -> n.startsWith("Utan")).toList());
    }

    @Test
    void savingMakesAVariantThatHasTheSameFiguresInOneStep() {
        choose("alt3", "lansforbund", "Nässjö");
        Statement before = table(0);
        int alternatives = session.review().get().alternatives().size();
        assertEquals(Optional.of("Utan Nässjö"), model.save());
        Alternative made = session.review().get().alternatives().getLast();
        assertEquals(alternatives + 1, session.review().get().alternatives().size());
        assertEquals(Optional.of("alt3"), made.parent());
        Change.Leave leave = (Change.Leave) made.changes().getFirst();
        assertEquals("0682", leave.municipality());
        assertEquals(2021, leave.year());
        Calculation whole = Calculation.of(session.review().get());
        assertEquals(before.value(before.row("cost.activities").orElseThrow().cells().get(1)), whole.value(
                Measure.COST_ACTIVITIES, made.id(), Subject.association("lansforbund"), 2021));
        session.undo();
        assertEquals(alternatives, session.review().get().alternatives().size());
        assertFalse(session.canUndo().get());
    }

    @Test
    void anEditIsSeenAndWhatNobodySeesWaits() {
        model.inView(false);
        Shown before = model.shown().get();
        session.edit("bytt år", r -> r.edit().commission(r.commission().edit().horizon(2).done()).done());
        assertSame(before, model.shown().get());
        model.inView(true);
        assertNotSame(before, model.shown().get());
        assertEquals(2, model.asked().years().size());
    }

    /** Förklara follows to the next who leaves: the alternative without somebody has one id. */
    @Test
    void theExplainedCalculationHasWithAndWithoutOnly() {
        Calculation pair = model.calculation(GroupingTab.LEAVER).get();
        assertEquals(List.of("alt1", "utan"), pair.review().alternatives().stream().map(Alternative::id).toList());
        choose("alt3", "lansforbund", "Eksjö");
        assertEquals(List.of("alt3", "utan", "alt1"), model.calculation(GroupingTab.LEAVER).get().review()
                .alternatives().stream().map(Alternative::id).toList());
    }

    @Test
    void anotherThreadGetsTheSameTable() throws Exception {
        for (GroupingTab tab : GroupingTab.values()) {
            model.choose(c -> c.at(tab));
            for (GroupingBlock block : model.shown().get().blocks()) {
                Statement anew = model.anew(block).call();
                assertTrue(block.statement().says(anew), block.statement().id());
                assertNotSame(block.statement().evaluation(), anew.evaluation());
            }
        }
    }

    @Test
    void withoutAssociationsItSaysWhatToDo() {
        Session empty = OpenSession.of(Review.empty(Commission.titled("Tom", 2025)));
        Shown shown = model(empty).shown().get();
        assertTrue(shown.empty().contains("Nuläge"), shown.empty());
        assertEquals(List.of(), shown.blocks());
    }

    @Test
    void withoutAlternativesTodayIsAsked() {
        Session today = OpenSession.of(Small.with().edit().alternatives(List.of()).reference(Optional.empty()).done());
        GroupingViewModel of = model(today);
        of.choose(c -> c.leaving("k-k2"));
        assertEquals("2\u00a0600",
                figure(of.shown().get().blocks().getFirst().statement(), "contribution.parties", 1));
        assertEquals(Optional.of("Utan Kommun k2"), of.save());
        assertEquals(Optional.empty(), today.review().get().alternatives().getFirst().parent());
    }

    /** Work that is done when the test says so. */
    private static final class LaterTasks implements Tasks {
        private final List<Runnable> waiting = new ArrayList<>();
        private final SameThreadTasks tasks = new SameThreadTasks();

        @Override
        public <T> Running run(String words, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            return tasks.run(words, work, done, failed);
        }

        @Override
        public <T> void quietly(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            waiting.add(() -> tasks.quietly(work, done, failed));
        }

        void next() {
            waiting.removeFirst().run();
        }
    }

    @Test
    void aLargeOneIsWorkedOutBesideTheWindowAndOnlyTheLatestIsTaken() {
        LaterTasks later = new LaterTasks();
        GroupingViewModel large = new GroupingViewModel(session, session.derived(Calculation::of), later, 1);
        assertTrue(large.behind().get());
        assertEquals(List.of(), large.shown().get().blocks());
        large.choose(c -> c.leaving("k-0682"));
        large.choose(c -> c.leaving("k-0687"));
        assertEquals(1, later.waiting.size());
        later.next();
        assertEquals(1, later.waiting.size());
        assertTrue(large.behind().get());
        later.next();
        assertFalse(large.behind().get());
        assertEquals("Höglandet: med och utan Tranås 2021",
                large.shown().get().blocks().getFirst().statement().title());
        assertEquals(0, later.waiting.size());
    }
}
