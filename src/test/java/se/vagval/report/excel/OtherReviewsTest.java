package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.National;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.model.StateAllocation;
import se.vagval.model.Structure;
import se.vagval.model.YearFigure;
import se.vagval.statement.Cell;
import se.vagval.statement.Outcome;
import se.vagval.support.Jonkoping;
import se.vagval.support.PaidBack;
import se.vagval.text.MoneyUnit;

/** The Jönköping review with the state's grant worked out from a national frame, and with figures left out. */
@Tag("libreoffice")
class OtherReviewsTest {
    @TempDir
    Path folder;

    @Test
    void nationalModeIsCalculatedAsInTheEngine() throws Exception {
        Review review = Examples.open("jonkoping");
        National frame = new National(Figure.of(339_000_000), Figure.of(80), Figure.of(80_000), Figure.of(6_000_000));
        Review national = review.edit().allocation(new StateAllocation(AllocationMode.NATIONAL,
                AllocationWeight.WORKING_AGE, Optional.of(frame), true, Figure.of(0.25), Optional.empty(),
                Optional.empty())).done();
        Calculation calculation = Calculation.of(national);
        assertTrue(inputs(calculation.graph()).stream().anyMatch(n -> calculation.graph().leafValue(n) == 339_000_000));
        compare(calculation);
    }

    @Test
    void whatRestsOnAFigureThatIsLeftOutIsMissingInBoth() throws Exception {
        Review review = Examples.open("jonkoping");
        Municipality first = review.municipalities().getFirst();
        Municipality without = Municipality.named(first.code(), first.name(), first.regionId());
        Calculation calculation = Calculation.of(review.edit().municipalities(review.municipalities().stream()
                .map(m -> m.equals(first) ? without : m).toList()).done());
        assertTrue(IntStream.range(0, calculation.graph().size()).filter(calculation.evaluation()::isMissing)
                .filter(n -> !calculation.graph().op(n).isLeaf()).count() > 20);
        compare(calculation);
    }

    @Test
    void printedSumsThatAreNotThoseOfTheirLinesAreAsInTheEngine() throws Exception {
        compare(Calculation.of(Jonkoping.misprinted()));
    }

    /** Joined, left, formed and divided: every way a formula can come about when members move. */
    @Test
    void movingMembersAreCalculatedAsInTheEngine() throws Exception {
        Review example = Examples.open("jonkoping");
        List<Municipality> all = new ArrayList<>(example.municipalities());
        all.add(new Municipality("0760", "Uppvidinge", "rjl", Optional.empty(), Optional.of(Figure.of(20_000)),
                Optional.of(Figure.of(12_000)), Optional.empty(), Optional.of(Figure.of(600_000))));
        List<Change> changes = new ArrayList<>(List.of(
                new Change.Leave("ut", 2020, "0604", "hoglandet", Settlement.SHARE_OF_EQUITY, ""),
                new Change.Join("in", 2020, "0760", "finnveden", ""),
                new Change.Join("over", 2021, "0662", "sodra-vatterbygden", ""),
                new Change.Start("bilda", 2021,
                        new NewAssociation("ny", "Nya", "Nya", List.of("0604", "0687"), List.of("rjl")),
                        List.of(new YearFigure(2021, Figure.of(2_000_000))),
                        List.of(new YearFigure(2021, Figure.of(0.5)), new YearFigure(2022, Figure.of(0.2))),
                        Optional.empty(), ""),
                new Change.Split("dela", 2022, "sodra-vatterbygden",
                        List.of(new NewAssociation("stor", "Stor", "Stor", List.of("0680", "0662"), List.of("rjl")),
                                new NewAssociation("smaa", "Små", "Små", List.of("0643", "0642", "0665"),
                                        List.of("rjl"))),
                        "")));
        // In the last year everybody leaves, and there is nobody left to sum over.
        all.forEach(m -> Structure.of(example.edit().municipalities(all).done(), changes, 2023).bodies().stream()
                .filter(b -> b.municipalities().contains(m.code())).findFirst()
                .ifPresent(b -> changes.add(new Change.Leave("sist" + m.code(), 2024, m.code(), b.id(),
                        Settlement.NONE, ""))));
        Review review = example.edit().municipalities(all)
                .alternatives(List.of(example.alternatives().getFirst(),
                        new Alternative("flytt", Optional.empty(), "Flyttar", "Flyttar", "", changes)))
                .arguments(List.of()).steps(List.of()).done();
        Calculation calculation = Calculation.of(review);
        assertTrue(calculation.value(Measure.EQUITY, "flytt", Subject.AREA, 2023).isPresent());
        assertEquals(0, calculation.value(Measure.EQUITY, "flytt", Subject.AREA, 2024).orElseThrow(), 1e-6);
        compare(calculation);
    }

    /** The one-off of 2021 is repaid in 2023; larger it is not repaid in time, and smaller there is nothing to repay. */
    @Test
    void paybackIsCalculatedAsInTheEngineAlsoWhenTheOneOffIsChanged() throws Exception {
        Calculation calculation = Calculation.of(PaidBack.review(4_000_000, 0.9));
        WorkbookContent content = JonkopingWorkbook.content(calculation, MoneyUnit.TKR);
        Graph graph = calculation.graph();
        int oneOff = inputs(graph).stream().filter(n -> graph.term(n).id().equals(Measure.COST_ONEOFF.id())).findFirst()
                .orElseThrow();
        var cell = (Cell.Number) content.statements().stream().filter(s -> s.id().equals("horizon")).findFirst()
                .orElseThrow().row("payback").orElseThrow().cells().getFirst();
        Map<Double, String> printed = Map.of(4e6, "2023", 4e7, "inte inom perioden", 1e3, "inget att återbetala");
        for (double amount : printed.keySet()) {
            Evaluation expected = Evaluation.of(graph);
            expected.set(oneOff, amount);
            assertEquals(printed.get(amount), Outcome.of(expected, cell.node())
                    .orElseGet(() -> Long.toString(Math.round(expected.value(cell.node())))));
            Path own = Files.createDirectory(folder.resolve("engång " + amount));
            assertTrue(new Recalculation(content, own).compare(Map.of(oneOff, amount)) > graph.size());
        }
    }

    private void compare(Calculation calculation) throws Exception {
        WorkbookContent content = JonkopingWorkbook.content(calculation, MoneyUnit.MNKR);
        Path before = Files.createDirectory(folder.resolve("before"));
        assertTrue(new Recalculation(content, before).compare(Map.of()) > calculation.graph().size());
        List<Integer> inputs = inputs(calculation.graph());
        Map<Integer, Double> changed = new HashMap<>();
        for (Measure measure : List.of(Measure.WORKING_AGE, Measure.STATED_UTILISATION, Measure.EQUITY)) {
            int node = inputs.stream().filter(n -> calculation.graph().term(n).id().equals(measure.id())).findFirst()
                    .orElseThrow(() -> new AssertionError(measure.id()));
            changed.put(node, calculation.graph().leafValue(node) * 0.9);
        }
        Path after = Files.createDirectory(folder.resolve("after"));
        assertTrue(new Recalculation(content, after).compare(changed) > calculation.graph().size());
    }

    private static List<Integer> inputs(Graph graph) {
        return IntStream.range(0, graph.size()).filter(n -> graph.op(n) == Op.INPUT).boxed().toList();
    }
}
