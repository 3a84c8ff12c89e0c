package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.formula.Missing;
import se.vagval.statement.Cell;
import se.vagval.statement.Outcome;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;

/**
 * Has LibreOffice calculate a workbook from its formulas alone, and compares every cell with the engine.
 *
 * <p>A value may differ by 1e-9 of itself. Where terms cancel, both may be rounding noise instead: at most 1e-12 of what
 * was added and subtracted on the way there, which a spreadsheet rounds to zero and the engine does not.
 */
final class Recalculation {
    private static final double TOLERANCE = 1e-9;
    private static final double NOISE = 1e-12;

    private final WorkbookContent content;
    private final Graph graph;
    private final Addresses addresses;
    private final Incalculable incalculable;
    private final Path folder;
    private int compared;

    Recalculation(WorkbookContent content, Path folder) {
        this.content = content;
        this.graph = content.graph();
        this.folder = folder;
        int[] reachable = content.reachable();
        this.addresses = WorkbookWriter.addresses(content);
        this.incalculable = new Incalculable(graph);
        assertTrue(reachable.length > 0);
    }

    /** Compares the workbook with these inputs changed in it to the engine with the same inputs set, and says how many cells were compared. */
    int compare(Map<Integer, Double> changed) throws IOException, InterruptedException {
        return compare(new LibreOffice(folder).recalculated(written("bok.xlsx", changed)), changed);
    }

    /** Writes the workbook with these inputs changed in it, and without the engine's values. */
    Path written(String name, Map<Integer, Double> changed) throws IOException {
        return Files.write(folder.resolve(name), withoutValues(changed));
    }

    /** Compares what LibreOffice made of it to the engine with the same inputs set. */
    int compare(Path saved, Map<Integer, Double> changed) throws IOException {
        Evaluation expected = Evaluation.of(graph);
        changed.forEach(expected::set);
        compared = 0;
        try (InputStream in = Files.newInputStream(saved); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            compareNodes(workbook, expected);
            compareStatements(workbook, expected);
            assertEquals(formulaCells(workbook), compared - inputsWithValues(), "every formula cell is compared");
        }
        return compared;
    }

    private static int formulaCells(XSSFWorkbook workbook) {
        int cells = 0;
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    cells += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                }
            }
        }
        return cells;
    }

    /** Inputs are compared too, and are the only compared cells that hold a value and not a formula. */
    private int inputsWithValues() {
        return (int) IntStream.range(0, graph.size())
                .filter(n -> addresses.has(n) && graph.op(n) == se.vagval.formula.Op.INPUT).count();
    }

    private byte[] withoutValues(Map<Integer, Double> changed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WorkbookWriter.write(content, bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes.toByteArray()));
                OutputStream out = new ByteArrayOutputStream()) {
            changed.forEach((node, value) -> at(workbook, addresses.fixed(node)).setCellValue(value));
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> strip((XSSFCell) cell))));
            workbook.write(out);
            return ((ByteArrayOutputStream) out).toByteArray();
        }
    }

    private static void strip(XSSFCell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            CTCell inside = cell.getCTCell();
            inside.unsetV();
            if (inside.isSetT()) {
                inside.unsetT();
            }
        }
    }

    private void compareNodes(XSSFWorkbook workbook, Evaluation expected) {
        double[] scales = scales(expected);
        for (int node = 0; node < graph.size(); node++) {
            if (addresses.has(node)) {
                compare(at(workbook, addresses.fixed(node)), node, expected, scales[node]);
                compared++;
            }
        }
    }

    private void compare(XSSFCell cell, int node, Evaluation expected, double scale) {
        String where = cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + graph.op(node) + " node " + node
                + (cell.getCellType() == CellType.FORMULA ? " =" + cell.getCellFormula() : "");
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (expected.isMissing(node)) {
            // Of who does not exist no figure can be missed: a sign, and no error that asks the reader to mend something.
            if (incalculable.has(node) && expected.whyMissing(node).kind() == Missing.Kind.DIVISION_BY_ZERO) {
                assertEquals("–", cell.getStringCellValue(), where);
            } else {
                assertEquals(CellType.ERROR, type, where);
            }
            return;
        }
        assertEquals(CellType.NUMERIC, type, where);
        assertClose(expected.value(node), cell.getNumericCellValue(), scale, where);
    }

    private static void assertClose(double engine, double sheet, double scale, String where) {
        double error = Math.abs(engine - sheet);
        boolean close = error <= TOLERANCE * Math.max(Math.abs(engine), Math.abs(sheet));
        boolean noise = Math.max(Math.abs(engine), Math.abs(sheet)) <= NOISE * scale;
        assertTrue(close || noise, () -> where + ": engine " + engine + ", LibreOffice " + sheet);
    }

    private void compareStatements(XSSFWorkbook workbook, Evaluation expected) {
        double[] scales = scales(expected);
        int sheetIndex = 1;
        for (Statement statement : content.sheets()) {
            XSSFSheet sheet = workbook.getSheetAt(sheetIndex++);
            int head = headRow(sheet, statement);
            int rowIndex = head + 1;
            for (Row row : statement.rows()) {
                int offset = sheet.getRow(head).getLastCellNum() - row.cells().size();
                for (int i = 0; i < row.cells().size(); i++) {
                    if (row.cells().get(i) instanceof Cell.Number number) {
                        compareShown(sheet.getRow(rowIndex).getCell(offset + i), after(statement, expected), number,
                                scales);
                    }
                }
                rowIndex++;
            }
        }
    }

    private void compareShown(XSSFCell cell, Statement statement, Cell.Number number, double[] scales) {
        Evaluation expected = statement.evaluation();
        String where = cell.getSheet().getSheetName() + "!" + cell.getAddress();
        compared++;
        if (expected.isMissing(number.node())) {
            assertEquals(Outcome.of(expected, number.node())
                    .orElseGet(() -> statement.isUndecided(number) ? "kan inte avgöras" : "uppgift saknas"),
                    cell.getStringCellValue(), where);
            return;
        }
        double shown = NumberFormats.shown(number, expected.value(number.node()), content.unit());
        double sheet = cell.getNumericCellValue();
        double lastDecimal = Math.pow(10, -NumberFormats.decimalsKept(number.format(), content.unit()));
        if (!NumberFormats.isRounded(number) || Math.abs(shown - sheet) > 1.001 * lastDecimal) {
            assertClose(shown, sheet, scales[number.node()], where);
        }
    }

    /** The statement as it would be with other inputs. */
    private static Statement after(Statement s, Evaluation expected) {
        return new Statement(s.id(), s.title(), s.finding(), s.rowHeader(), s.columns(), s.rows(), s.notes(), expected);
    }

    private static int headRow(XSSFSheet sheet, Statement statement) {
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            XSSFCell first = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(0);
            if (first != null && statement.rowHeader().equals(first.getStringCellValue())) {
                return row;
            }
        }
        throw new AssertionError("No table of " + statement.id() + " on " + sheet.getSheetName());
    }

    static XSSFCell at(XSSFWorkbook workbook, String address) {
        CellReference reference = new CellReference(address);
        return workbook.getSheet(reference.getSheetName()).getRow(reference.getRow()).getCell(reference.getCol());
    }

    /** How large the numbers were that went into each node, so that what is left when they cancel can be told from a figure. */
    private double[] scales(Evaluation values) {
        double[] scales = new double[graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            // What is missing was not added: it can stand in the branch that a choice does not take.
            scales[node] = values.isMissing(node) ? 0
                    : Math.max(Math.abs(values.value(node)), scale(node, scales, values));
        }
        return scales;
    }

    private double scale(int node, double[] scales, Evaluation values) {
        double scale = graph.op(node) == se.vagval.formula.Op.PRODUCT ? 1 : 0;
        for (int i = 0; i < graph.operandCount(node); i++) {
            double one = scales[graph.operand(node, i)];
            scale = switch (graph.op(node)) {
                case PRODUCT -> scale * one;
                case RATIO -> i == 0 ? one : scale / Math.abs(values.value(graph.operand(node, 1)));
                default -> Math.max(scale, one);
            };
        }
        return scale;
    }
}
