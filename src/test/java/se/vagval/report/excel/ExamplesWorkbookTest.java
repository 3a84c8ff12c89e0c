package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.support.BadReviews;
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
        assertNoErrors(saved.getFirst());
        assertTrue(recalculation.compare(saved.getFirst(), Map.of()) > graph.size());
        assertTrue(recalculation.compare(saved.getLast(), changed) > graph.size());
    }

    /** Where there is little or nothing to calculate, every share would be a division of nothing by nothing. */
    @ParameterizedTest
    @EnumSource(names = {"NOTHING", "NO_ASSOCIATION", "NO_ALTERNATIVE", "NO_ACCOUNTS", "NO_POPULATION"})
    void aReviewThatLacksMuchShowsNoErrors(BadReviews bad) throws Exception {
        WorkbookContent content = JonkopingWorkbook.content(Calculation.of(bad.review()), MoneyUnit.TKR);
        Recalculation recalculation = new Recalculation(content, folder);
        Path saved = new LibreOffice(folder).recalculated(List.of(recalculation.written("a.xlsx", Map.of())))
                .getFirst();
        assertNoErrors(saved);
    }

    /**
     * No table shows an error, and no sheet one that no input could mend. On the last two sheets the others stand for a figure
     * that is lacking, and say so at their heads.
     */
    private static void assertNoErrors(Path saved) throws IOException {
        try (InputStream in = Files.newInputStream(saved); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Set<String> mended = Set.of(FormulaError.NA.getString(), FormulaError.VALUE.getString());
            for (Sheet sheet : workbook) {
                boolean table = workbook.getSheetIndex(sheet) < workbook.getNumberOfSheets() - 2;
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (type(cell) == CellType.ERROR) {
                            String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
                            assertTrue(!table && mended.contains(error),
                                    sheet.getSheetName() + "!" + cell.getAddress() + " " + error);
                        }
                    }
                }
            }
        }
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
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
