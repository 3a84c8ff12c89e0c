package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.formula.Evaluation;
import se.vagval.text.MoneyUnit;

/** The formulas of the workbook give what the engine gives, for graphs of every operation. */
@Tag("libreoffice")
class RecalculationTest {
    private static final int GRAPHS = 4;

    @TempDir
    Path folder;

    @Test
    void formulasGiveWhatTheEngineGives() throws Exception {
        for (long seed = 1; seed <= GRAPHS; seed++) {
            RandomGraph made = RandomGraph.of(seed, 400);
            WorkbookContent content = new WorkbookContent("Slump " + seed, "", "", List.of(Shown.of(made)),
                    Evaluation.of(made.graph), made.all(), made, MoneyUnit.TKR);
            Path own = Files.createDirectory(folder.resolve("graf " + seed));
            assertTrue(new Recalculation(content, own).compare(Map.of()) > 400);
            assertTrue(new Recalculation(content, own).compare(threeInputs(made, seed)) > 400);
        }
    }

    private static Map<Integer, Double> threeInputs(RandomGraph made, long seed) {
        Random random = new Random(seed);
        Map<Integer, Double> changed = new HashMap<>();
        while (changed.size() < 3) {
            int node = made.inputs().get(random.nextInt(made.inputs().size()));
            changed.put(node, made.graph.leafValue(node) * (0.5 + random.nextDouble()) + 0.1);
        }
        return changed;
    }
}
