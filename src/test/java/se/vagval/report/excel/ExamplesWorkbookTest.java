package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.text.MoneyUnit;

/** Every formula and every figure of every example's workbook is calculated by LibreOffice as by the engine. */
@Tag("libreoffice")
class ExamplesWorkbookTest {
    /** Every so many inputs one is changed, so that all kinds of them are. */
    private static final int STEP = 7;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void everyCellIsWhatTheEngineGivesAsItIsAndWithOtherInputs(String example) throws Exception {
        Calculation calculation = Calculation.of(Examples.open(example));
        WorkbookContent content = JonkopingWorkbook.content(calculation, MoneyUnit.TKR);
        Graph graph = calculation.graph();
        Recalculation recalculation = new Recalculation(content, folder);
        Map<Integer, Double> changed = changed(graph);
        List<Path> saved = new LibreOffice(folder).recalculated(List.of(recalculation.written("a.xlsx", Map.of()),
                recalculation.written("b.xlsx", changed)));
        assertTrue(recalculation.compare(saved.getFirst(), Map.of()) > graph.size());
        assertTrue(recalculation.compare(saved.getLast(), changed) > graph.size());
    }

    /** No example is without its recalculation. */
    @Test
    void theseAreAllExamples() throws Exception {
        ValueSource named = ExamplesWorkbookTest.class
                .getDeclaredMethod("everyCellIsWhatTheEngineGivesAsItIsAndWithOtherInputs", String.class)
                .getAnnotation(ValueSource.class);
        assertEquals(Examples.all().stream().map(e -> e.id()).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(Set.of(named.strings())));
    }

    private static Map<Integer, Double> changed(Graph graph) {
        List<Integer> inputs = IntStream.range(0, graph.size()).filter(n -> graph.op(n) == Op.INPUT).boxed().toList();
        Map<Integer, Double> changed = new HashMap<>();
        for (int i = 0; i < inputs.size(); i += STEP) {
            changed.put(inputs.get(i), graph.leafValue(inputs.get(i)) * 0.97);
        }
        return changed;
    }
}
