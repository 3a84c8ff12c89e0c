package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.formula.Op;
import se.vagval.statement.CalculationNaming;
import se.vagval.text.MoneyUnit;

@Tag("libreoffice")
class JonkopingWorkbookTest {
    @TempDir
    Path folder;

    @Test
    void recalculates() throws Exception {
        Calculation c = Calculation.of(Examples.open("jonkoping"));
        long inputs = IntStream.range(0, c.graph().size()).filter(n -> c.graph().op(n) == Op.INPUT).count();
        long consts = IntStream.range(0, c.graph().size()).filter(n -> c.graph().op(n) == Op.CONSTANT).count();
        System.out.println(c.graph().size() + " nodes " + inputs + " inputs " + consts + " constants");
        WorkbookContent content = new WorkbookContent(c.review().commission().title(), "Utredaren", "",
                new JonkopingTables(c).all(),
                c.evaluation(), IntStream.range(0, c.graph().size()).boxed().toList(), new CalculationNaming(c),
                MoneyUnit.TKR);
        for (int i = 0; i < 5; i++) {
            long t = System.nanoTime();
            WorkbookWriter.save(content, Path.of("target/jonkoping.xlsx"));
            System.out.println((System.nanoTime() - t) / 1e6 + " ms");
        }
        System.out.println(new Recalculation(content, folder).compare(Map.of()) + " cells");
    }
}
