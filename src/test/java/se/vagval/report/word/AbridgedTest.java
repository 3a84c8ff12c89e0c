package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.report.Waterfalls;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;

/** Ekerö asks whether one municipality should join one of seven associations; Statskontoret prints no administration. */
class AbridgedTest {
    private static final ReportInput EKERO = WordSample.of(Examples.open("ekero"));
    private static final ReportInput STATSKONTORET = WordSample.of(Examples.open("statskontoret"));
    private static final ReportInput STOCKHOLM = WordSample.of(Examples.open("stockholm"));
    private static final ReportInput JONKOPING = WordSample.jonkoping();
    private static final String OTHERS = "Ansluta HBS och 5 till";

    private static Statement printed(ReportInput input, String id) {
        return Abridged.of(input).input().statement(id).orElseThrow();
    }

    private static List<String> heads(Statement statement) {
        return statement.columns().stream().map(Column::label).toList();
    }

    private static List<Block> blocks(ReportInput input) {
        return new Consequences(input).blocks();
    }

    private static List<String> tables(ReportInput input) {
        return blocks(input).stream().filter(Block.Table.class::isInstance).map(b -> ((Block.Table) b).id()).toList();
    }

    @Test
    void alternativesWithTheSameFiguresShareAColumnThatANoteExplains() {
        Statement comparison = printed(EKERO, "comparison");
        assertEquals(List.of("Utanför", "Ansluta Stockholm", OTHERS, "Med Sundbyberg", "Eget förbund",
                "Skillnad Ansluta Stockholm", "Skillnad " + OTHERS, "Skillnad Med Sundbyberg", "Skillnad Eget förbund"),
                heads(comparison));
        assertEquals(1, comparison.notes().stream().filter((OTHERS + " är Ansluta HBS, Södertälje, Södra Roslagen, "
                + "VärNa, Östra Södertörn och Sollentuna m.fl.")::equals).count(), comparison.notes().toString());
        assertEquals(List.of("Ansluta Stockholm", OTHERS, "Med Sundbyberg", "Eget förbund"),
                heads(printed(EKERO, "horizon")));
        assertEquals(heads(JONKOPING.statement("comparison").orElseThrow()), heads(printed(JONKOPING, "comparison")),
                "few alternatives have a column each");
    }

    @Test
    void theOnlyMunicipalityHasNoSumUnderIt() {
        assertEquals(List.of("Trelleborg"), printed(WordSample.of(Examples.open("trelleborg")), "municipalities")
                .rows().stream().map(Row::label).toList());
        assertEquals("Kommunerna", printed(JONKOPING, "municipalities").rows().getLast().label());
    }

    @Test
    void theyShareARowAndAreDrawnOnce() {
        Abridged abridged = Abridged.of(EKERO);
        Statement rows = abridged.input().statement("activities").orElseThrow();
        assertEquals("Ansluta HBS, Södertälje, Södra Roslagen, VärNa, Östra Södertörn och Sollentuna m.fl.",
                rows.rows().get(2).label());
        assertEquals(5, rows.rows().size());
        assertEquals(List.of("Utanför", "Ansluta Stockholm", OTHERS, "Med Sundbyberg", "Eget förbund"),
                abridged.drawnOf(rows).rows().stream().map(Row::label).toList());
        Statement financing = abridged.input().statement("financing").orElseThrow();
        assertEquals(EKERO.statement("financing").orElseThrow(), abridged.drawnOf(financing),
                "bars are drawn of every alternative");
    }

    /** Pages are turned for tables that need it and back where several follow that do not. */
    @Test
    void onlyWideTablesStandOnPagesOnTheirSide() {
        Consequences ekero = new Consequences(EKERO);
        assertTrue(ekero.beginsWide(), "the comparison has nine columns");
        boolean sideways = true;
        for (Block block : ekero.blocks()) {
            switch (block) {
                case Block.Turn t -> sideways = t.landscape();
                case Block.Table t when t.id().contains("waterfall") || t.id().contains("horizon") ->
                    assertFalse(sideways, t.id());
                case Block.Table t when t.id().contains("municipalities") || t.id().contains("comparison") ->
                    assertTrue(sideways, t.id());
                default -> { /* Words and charts stand with their tables. */ }
            }
        }
        assertEquals(List.of(false, true), blocks(EKERO).stream().filter(Block.Turn.class::isInstance)
                .map(b -> ((Block.Turn) b).landscape()).toList());
        assertFalse(new Consequences(JONKOPING).beginsWide());
        assertTrue(blocks(JONKOPING).stream().noneMatch(Block.Turn.class::isInstance));
    }

    @Test
    void stepsThatAreTheSameAreShownOnceAndItIsSaidOfWhich() {
        List<Statement> steps = Abridged.of(EKERO).input().statements().stream().filter(Waterfalls::is).toList();
        assertEquals(4, steps.size());
        assertTrue(steps.get(1).finding().endsWith(
                "Stegen är desamma i Ansluta Södertälje, Södra Roslagen, VärNa, Östra Södertörn och Sollentuna m.fl."),
                steps.get(1).finding());
        assertFalse(steps.getFirst().finding().contains("Stegen är desamma"));
    }

    @Test
    void rowsOfZerosGiveWayToANote() {
        Statement comparison = printed(STATSKONTORET, "comparison");
        assertTrue(comparison.row("cost.administration").isEmpty(), "nobody has said that it costs nothing");
        assertTrue(comparison.notes().stream().anyMatch(n -> n.startsWith("Rader som är 0 i alla alternativ")
                && n.contains("Administration; ")), comparison.notes().toString());
        assertTrue(printed(JONKOPING, "comparison").row("cost.administration").isPresent());
        assertTrue(printed(JONKOPING, "comparison").row("result").isPresent(), "a result of 0 is a result");
        assertTrue(printed(JONKOPING, "horizon").rows().stream().anyMatch(r -> r.label().equals("Administration")),
                "that nothing is saved is what the reader asks");
        assertTrue(printed(STATSKONTORET, "horizon").rows().stream()
                .noneMatch(r -> r.label().equals("Administration")));
    }

    @Test
    void noEquityHasNoShareOfTheRevenueEither() {
        Statement comparison = printed(STOCKHOLM, "comparison");
        assertTrue(comparison.row("equity.share").isEmpty(), "0 or, without revenue, not to be worked out");
        assertTrue(comparison.row("share.administration").isPresent());
        assertTrue(printed(JONKOPING, "comparison").row("equity.share").isPresent());
    }

    @Test
    void aTableLongerThanAPageLeavesOutAssociationsThatAnAlternativeDoesNotChange() {
        Statement budget = printed(EKERO, "budgetPerCapita.years");
        List<String> first = budget.rows().stream().skip(1).limit(8).map(Row::label).toList();
        assertEquals(List.of("Stockholms stad", "HBS", "Södertälje", "Södra Roslagen", "VärNa", "Östra Södertörn",
                "Sollentuna m.fl.", "Genomsnitt"), first);
        assertEquals(10, budget.rows().stream().filter(r -> r.label().equals("Genomsnitt")).count());
        assertEquals(List.of("Ansluta Södertälje", "Södertälje", "Genomsnitt"), budget.rows().stream()
                .map(Row::label).dropWhile(l -> !l.equals("Ansluta Södertälje")).limit(3).toList());
        Statement shorter = STATSKONTORET.statement("budgetPerCapita.years").orElseThrow();
        assertSame(shorter, new LikeRows(shorter, STATSKONTORET.unit()).withoutUnchanged(), "a page holds all");
    }

    @Test
    void whatASentenceSaysHasNoTableAndNoReferenceToOne() {
        assertFalse(tables(EKERO).contains("statement.equity"));
        assertTrue(tables(JONKOPING).contains("statement.equity"));
        assertFalse(tables(STATSKONTORET).contains("statement.administration"));
        List<String> references = new Consequences(STATSKONTORET).findings(true).stream()
                .flatMap(b -> ((Block.Paragraph) b).parts().stream()).filter(Inline.Reference.class::isInstance)
                .map(r -> ((Inline.Reference) r).block()).toList();
        assertTrue(tables(STATSKONTORET).containsAll(references), references.toString());
        assertFalse(new ArgumentBlocks(new Consequences(STATSKONTORET).printed(), true).blocks().toString()
                .contains("statement.administration"));
    }

    @Test
    void differencesBeginAPartOfTheirOwnWhereNotAllColumnsFit() {
        List<Block.Table> parts = blocks(EKERO).stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).filter(t -> t.id().startsWith("statement.municipalities.")
                        || t.id().equals("statement.municipalities"))
                .toList();
        assertEquals(11, parts.getFirst().heads().size(), "the municipality and every alternative");
        assertTrue(parts.get(1).heads().stream().skip(1).allMatch(h -> h.text().startsWith("Skillnad ")));
    }

    /** Fourteen of sixteen years stood in the first part, and two, as wide as the page, in the second. */
    @Test
    void theYearsOfATableInPartsAreSharedBetweenThem() {
        Review review = Examples.open("jonkoping");
        Review longest = review.edit().commission(review.commission().edit().horizon(15).done()).done();
        List<Integer> heads = blocks(WordSample.of(longest)).stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).filter(t -> t.id().startsWith("statement.activities"))
                .map(t -> t.heads().size()).toList();
        assertEquals(List.of(1 + 8, 1 + 8), heads);
    }

    @Test
    void aChartTooSmallToReadIsLeftOut() {
        assertEquals(List.of(), blocks(EKERO).stream().filter(Block.Figure.class::isInstance)
                .map(b -> ((Block.Figure) b).id()).filter(id -> id.startsWith("chart.municipalities")).toList());
        assertEquals(2, blocks(JONKOPING).stream().filter(Block.Figure.class::isInstance)
                .map(b -> ((Block.Figure) b).id()).filter(id -> id.startsWith("chart.municipalities")).count());
    }

    @Test
    void whatNobodyKnowsOfAnyAssociationIsANoteAndNotARow() {
        Statement cooperation = printed(EKERO, "cooperation");
        assertEquals(2, cooperation.rows().size());
        assertTrue(cooperation.notes().getLast().endsWith("Ekerö, Arbetsförmedlingen."),
                cooperation.notes().toString());
    }

    @Test
    void argumentsSharedByManyAlternativesAreSaidOnce() {
        List<Block> blocks = new ArgumentBlocks(EKERO, false).blocks();
        assertEquals(1, blocks.stream().filter(b -> b.toString().contains("Argumenten gäller också Ansluta HBS, "))
                .count());
        assertTrue(blocks.stream().noneMatch(b -> b.toString().contains("Samma argument som")));
    }
}
