package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.vagval.analysis.Leaving;
import se.vagval.analysis.LeavingQuestion;
import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Municipality;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.text.MoneyUnit;

/** What documents tell of leaving. */
class LeavingReportTest {
    private static final Review REVIEW = Examples.open("jonkoping");
    private static final Calculation CALCULATION = Calculation.of(REVIEW);
    private static final View VIEW = View.of(CALCULATION, MoneyUnit.TKR);
    private final List<Statement> told = LeavingReport.of(REVIEW, VIEW);

    private Statement of(String id) {
        return told.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyAssociationIsToldOfOnceThoughTwoAlternativesHaveIt() {
        assertEquals(Stream.of("alt1.hoglandet", "alt1.sodra-vatterbygden", "alt1.finnveden", "alt3.lansforbund")
                .flatMap(a -> List.of("leaving.matrix." + a, "leaving.contributions." + a, "leaving.groups." + a)
                        .stream())
                .toList(), told.stream().map(Statement::id).toList());
        assertEquals(told.size(), told.stream().map(Statement::title).distinct().count());
    }

    /** Several are told of after each other, and the reader must see whose members are meant. */
    @Test
    void everyFindingNamesTheAssociationThatIsLeft() {
        for (String id : List.of("alt1.hoglandet", "alt1.finnveden", "alt3.lansforbund")) {
            String name = of("leaving.matrix." + id).title().split(" 2021")[0];
            for (String kind : List.of("matrix.", "contributions.", "groups.")) {
                Statement statement = of("leaving." + kind + id);
                assertTrue(statement.finding().contains(name), statement.finding());
            }
        }
    }

    /** As in every other table of municipalities; the review has them in the order of their codes. */
    @Test
    void municipalitiesStandByTheSwedishAlphabet() {
        Statement matrix = of("leaving.matrix.alt3.lansforbund");
        List<String> sorted = List.of("Aneby", "Eksjö", "Gislaved", "Gnosjö", "Habo", "Jönköping", "Mullsjö", "Nässjö",
                "Sävsjö", "Tranås", "Vaggeryd", "Vetlanda", "Värnamo");
        assertEquals(sorted, matrix.rows().stream().map(Row::label).toList());
        assertEquals(sorted, matrix.columns().stream().map(Column::label).skip(2).toList());
        assertTrue(of("leaving.groups.alt3.lansforbund").finding()
                .startsWith("Två kommuner räcker för att Länsförbundet ska kunna stå: Jönköping och Värnamo."));
    }

    @Test
    void theMatrixIsWhatAnAlternativeWithTheOneGoneShows() {
        Statement matrix = of("leaving.matrix.alt1.finnveden");
        Statement paid = of("leaving.contributions.alt1.finnveden");
        List<String> members = REVIEW.association("finnveden").orElseThrow().municipalities();
        for (String gone : members) {
            Calculation without = Calculation.of(leaving(gone));
            for (String left : members) {
                if (!left.equals(gone)) {
                    assertEquals(change(without, Measure.AREA_ACTIVITIES, left), value(matrix, gone, left), 1e-6);
                    assertEquals(change(without, Measure.CONTRIBUTION_MUNICIPALITY, left), value(paid, gone, left),
                            1e-6);
                }
            }
        }
    }

    private static Review leaving(String code) {
        Alternative keep = REVIEW.alternative("alt1").orElseThrow();
        List<Change> changes = new ArrayList<>(keep.changes());
        changes.add(new Change.Leave("gone", VIEW.year(), code, "finnveden", Settlement.NONE, ""));
        List<Alternative> all = new ArrayList<>(REVIEW.alternatives());
        all.add(new Alternative("gone", Optional.empty(), "Utan", "Utan", "", changes));
        return REVIEW.edit().alternatives(all).done();
    }

    private static double change(Calculation c, Measure measure, String left) {
        Subject subject = Subject.municipality(left);
        return c.value(measure, "gone", subject, VIEW.year()).orElseThrow()
                - c.value(measure, "alt1", subject, VIEW.year()).orElseThrow();
    }

    private static double value(Statement statement, String gone, String left) {
        Row row = statement.row("utan-k-" + gone).orElseThrow();
        int column = statement.columns().stream().map(Column::key).toList().indexOf(left);
        return statement.value(row.cells().get(column)).orElseThrow();
    }

    @Test
    void whoSaysNoBeforeItIsFormedMeansTheSameForTheOthers() {
        Statement matrix = of("leaving.matrix.alt3.lansforbund");
        assertTrue(matrix.notes().getLast().contains("säger nej"), matrix.notes().toString());
        Leaving refusing = Leaving.all(REVIEW, new LeavingQuestion("alt3", "lansforbund", VIEW.year(), true),
                new LeavingNames());
        Statement refused = new LeavingTables(REVIEW, MoneyUnit.TKR).matrix(refusing, LeavingMeasure.ACTIVITIES);
        assertEquals(values(refused), values(matrix));
        assertTrue(of("leaving.matrix.alt1.finnveden").notes().stream().noneMatch(n -> n.contains("säger nej")));
    }

    private static List<OptionalDouble> values(Statement statement) {
        return statement.rows().stream().flatMap(r -> r.cells().stream()).map(statement::value)
                .map(v -> v.isPresent() ? OptionalDouble.of(Math.rint(v.getAsDouble() * 1000) / 1000) : v).toList();
    }

    @Test
    void aNameAsLongAsMayBeIsCutInWhatTheAlternativeWithoutItIsCalled() {
        String name = "x".repeat(300);
        Review named = REVIEW.edit().municipalities(REVIEW.municipalities().stream().map(m -> new Municipality(m.code(),
                name, m.regionId(), m.partOf(), m.population(), m.workingAge(), m.supportMeasure(),
                m.variableAllocation())).toList()).done();
        Statement matrix = LeavingReport.of(named, VIEW).getFirst();
        assertEquals(name, matrix.rows().getFirst().label());
    }

    @Test
    void theyComeLastWithACalculationOfTheirOwn() {
        Statements statements = Statements.of(CALCULATION, VIEW);
        List<Statement> all = statements.all();
        List<Statement> calculated = statements.calculated();
        assertEquals(calculated.size() + told.size(), all.size());
        calculated.forEach(s -> assertSame(CALCULATION.graph(), s.evaluation().graph(), s.id()));
        all.subList(calculated.size(), all.size())
                .forEach(s -> assertNotSame(CALCULATION.graph(), s.evaluation().graph(), s.id()));
    }

    @Test
    void nothingIsToldWhereNobodyCanLeaveOrNothingIsKnown() {
        assertEquals(List.of(), LeavingReport.of(REVIEW, VIEW.withYear(REVIEW.commission().baseYear())));
        Review alone = Examples.open("trelleborg");
        assertEquals(List.of(), LeavingReport.of(alone, View.of(Calculation.of(alone), MoneyUnit.TKR)));
        Review stated = Examples.open("statskontoret");
        assertEquals(List.of(), LeavingReport.of(stated, View.of(Calculation.of(stated), MoneyUnit.TKR)),
                "budgets alone say nothing of who leaves");
    }

    @Test
    void anAssociationWithOthersInAnotherAlternativeIsToldOfAgainByTheAlternativesName() {
        List<Statement> some = of(without(1, REVIEW.alternatives().subList(0, 1)));
        assertEquals(some.size(), some.stream().map(Statement::title).distinct().count());
        assertTrue(some.stream().anyMatch(s -> s.title().contains("(Utan ")), some.toString());
        assertTrue(
                some.stream().filter(s -> s.title().contains("(Utan ")).allMatch(s -> s.finding().startsWith("Utan ")),
                some.toString());
    }

    @Test
    void noneIsToldOfWhereThereAreMoreThanAReportHolds() {
        assertEquals(List.of(), of(without(1, REVIEW.alternatives())), "four of five would not be alike");
        Review ekero = Examples.open("ekero");
        assertEquals(List.of(), of(ekero));
    }

    private static List<Statement> of(Review review) {
        return LeavingReport.of(review, View.of(Calculation.of(review), MoneyUnit.TKR));
    }

    /** With alternatives in each of which another municipality leaves Höglandet. */
    private static Review without(int count, List<Alternative> beside) {
        List<Alternative> all = new ArrayList<>(beside);
        List<String> members = REVIEW.association("hoglandet").orElseThrow().municipalities();
        for (String code : members.subList(0, count)) {
            all.add(new Alternative("utan-" + code, Optional.empty(), "Utan " + code, "Utan " + code, "", List
                    .of(new Change.Leave("l" + code, VIEW.year(), code, "hoglandet", Settlement.NONE, ""))));
        }
        return REVIEW.edit().arguments(beside.size() < REVIEW.alternatives().size() ? List.of() : REVIEW.arguments())
                .steps(beside.size() < REVIEW.alternatives().size() ? List.of() : REVIEW.steps()).alternatives(all)
                .done();
    }
}
