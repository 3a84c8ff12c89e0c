package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.text.MoneyUnit;

/** The workbook of the Jönköping review, calculated by LibreOffice from its formulas alone. */
@Tag("libreoffice")
class JonkopingWorkbookTest {
    @TempDir
    Path folder;
    private Graph graph;
    private WorkbookContent content;

    @BeforeEach
    void open() {
        Calculation calculation = JonkopingWorkbook.calculation();
        graph = calculation.graph();
        content = JonkopingWorkbook.content(calculation, MoneyUnit.TKR);
    }

    @Test
    void formulasFollowWhenInputsAreChanged() throws Exception {
        Map<Integer, Double> changed = new HashMap<>();
        changed.put(inputs(Measure.STATED_UTILISATION).getFirst(), 0.65);
        changed.put(inputs(Measure.WORKING_AGE).getFirst(), 5_000.0);
        changed.put(inputs(Measure.STATED_GRANTED).getLast(), 2_345_678.9);
        assertTrue(new Recalculation(content, folder).compare(changed) > graph.size());
    }

    private List<Integer> inputs(Measure measure) {
        return IntStream.range(0, graph.size())
                .filter(n -> graph.op(n) == Op.INPUT && graph.term(n).id().equals(measure.id())).boxed().toList();
    }
}
