package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.support.SampleLivelihood;
import se.vagval.text.MoneyUnit;

class LivelihoodStatementTest {
    private final Review review = SampleLivelihood.in(Examples.open("jonkoping"));

    private static Statements of(Review review) {
        Calculation calculation = Calculation.of(review);
        return Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
    }

    private static List<String> texts(Statement statement, String row) {
        return statement.row(row).orElseThrow().cells().stream().map(c -> statement.text(c, MoneyUnit.TKR)).toList();
    }

    @Test
    void everyAreaHasATableOfItsOwnAndTheCountyComesLast() {
        assertEquals(List.of("livelihood.sodra-vatterbygden.2019", "livelihood.finnveden.2019",
                "livelihood.hoglandet.2019", "livelihood.COUNTY.2019").stream().sorted().toList(),
                of(review).livelihood().stream().map(Statement::id).sorted().toList());
        assertEquals("livelihood.COUNTY.2019", of(review).livelihood().getLast().id());
    }

    @Test
    void womenAndMenStandBeforeAndAfterWithTheirSum() {
        Statement county = of(review).livelihood("COUNTY", 2019, ToldOutcomes.of(review));
        assertEquals(List.of("37", "22", "36", "22", "73", "44"), texts(county, "Försörjningsstöd"));
        assertEquals("Flest hade försörjningsstöd före insats (73 personer) och ingen offentlig försörjning efter "
                + "insats (72 personer).", county.finding());
    }

    /** Two women in Höglandet had sjukpenning: neither they nor a sum that could tell of them are counted out. */
    @Test
    void aSmallCountIsHiddenWithWhatItCouldBeWorkedOutFrom() {
        Statement hoglandet = of(review).livelihood("hoglandet", 2019, ToldOutcomes.of(review));
        List<String> sick = texts(hoglandet, "Sjukpenning");
        assertEquals("färre än 3", sick.get(0));
        assertTrue(sick.get(2).equals("visas inte") || sick.get(4).equals("visas inte"), sick.toString());
        assertTrue(hoglandet.notes().getFirst().startsWith("Färre än 3 personer räknas inte ut"));
    }

    @Test
    void aSumOfHiddenCountsHasNoFormulaThatWouldTellThem() {
        for (Statement statement : of(review).livelihood()) {
            Row sum = statement.row("sum").orElseThrow();
            for (int column = 0; column < sum.cells().size(); column++) {
                int at = column;
                boolean hides = statement.rows().stream().filter(r -> r.kind() == Row.Kind.DETAIL)
                        .anyMatch(r -> r.cells().get(at) instanceof Cell.Text);
                assertFalse(hides && sum.cells().get(column) instanceof Cell.Number, statement.id());
            }
        }
    }

    @Test
    void nothingSmallIsReachedFromAnyTableForOthers() {
        Statements statements = of(review);
        for (Statement statement : statements.all()) {
            for (Row row : statement.rows()) {
                row.cells().stream().filter(Cell.Number.class::isInstance).map(Cell.Number.class::cast)
                        .filter(n -> n.format() == Format.COUNT)
                        .forEach(n -> assertFalse(reachesTwo(statement, n.node()),
                                statement.id() + " " + row.key()));
            }
        }
    }

    private static boolean reachesTwo(Statement statement, int node) {
        var graph = statement.evaluation().graph();
        boolean here = graph.op(node).isLeaf() && graph.term(node).id().equals("outcome")
                && SmallCounts.isSmall((long) graph.leafValue(node));
        return here || IntStream.range(0, graph.operandCount(node))
                .anyMatch(i -> reachesTwo(statement, graph.operand(node, i)));
    }

    @Test
    void aReviewWithoutLivelihoodHasNoTableOfIt() {
        assertEquals(List.of(), of(Examples.open("jonkoping")).livelihood());
        assertTrue(of(Examples.open("jonkoping"))
                .livelihood("COUNTY", 2019, ToldOutcomes.of(Examples.open("jonkoping"))).rows().isEmpty());
    }

    /** Section 3.4: 170, 200 and 202 participants, of whom 55, 51 and 40 per cent are women. */
    @Test
    void participantsAreDividedByThePrintedShares() {
        Statement participants = of(Examples.open("jonkoping")).participants();
        assertEquals(List.of("94", "77", "170"), texts(participants, "sodra-vatterbygden"));
        assertEquals(List.of("102", "98", "200"), texts(participants, "finnveden"));
        assertEquals(List.of("81", "121", "202"), texts(participants, "hoglandet"));
        assertEquals("572", texts(participants, "sum").getLast());
        // 93.5 + 102 + 80.8 women of 572.
        assertEquals("År 2019 deltog 276 kvinnor och 296 män i individinriktade insatser.", participants.finding());
        assertInstanceOf(Cell.Number.class, participants.row("sum").orElseThrow().cells().getFirst());
    }

    @Test
    void fewParticipantsAreHidden() {
        Review few = Examples.open("jonkoping");
        few = few.edit().participants(few.participants().stream().map(p -> p.association().equals("finnveden")
                ? new se.vagval.model.Participants(p.id(), p.association(), p.year(), Figure.of(2), p.womenShare(),
                        p.menShare())
                : p).toList()).done();
        Statement participants = of(few).participants();
        assertEquals("färre än 3", texts(participants, "finnveden").getLast());
        assertEquals("visas inte", texts(participants, "sum").getLast());
        assertEquals("170", texts(participants, "sodra-vatterbygden").getLast());
    }

    /** Appendix 3: 201 against 199 in the county, 49 against 48 in Finnveden, 67 against 66 in Höglandet. */
    @Test
    void whyFewerAreUniqueIsSaidWithTheFigures() {
        String sentence = UniqueParticipants.sentence(Examples.open("jonkoping"), 2019);
        assertTrue(sentence.contains("Länet 201 mot 199"), sentence);
        assertTrue(sentence.contains("Finnveden 49 mot 48") && sentence.contains("Höglandet 67 mot 66"), sentence);
        assertFalse(sentence.contains("Södra Vätterbygden"), "85 of 85 are unique there");
        assertEquals("", UniqueParticipants.sentence(Examples.open("jonkoping"), 2018));
    }
}
