package se.vagval.report.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** What whoever sends a workbook would otherwise have to mend by hand, looked for in those of all examples. */
class WorkbooksOfTheExamplesTest {
    private static final Pattern HEIGHT = Pattern.compile("<xdr:ext cx=\"\\d+\" cy=\"(\\d+)\"");
    private static final double EMU_PER_CM = 360_000;
    /** Of A4 on its side without its margins. */
    private static final double PAGE_CM = 18.4;
    /** Seven pixels for a digit, 96 to an inch. */
    private static final double MM_PER_CHARACTER = 7 * 25.4 / 96;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void nothingNeedsToBeMended(String example) throws IOException {
        Path file = written(example);
        noDrawingIsHigherThanAPage(file);
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            everyLinkLeadsToACell(workbook);
            noTwoRowsSayTheSame(workbook.getSheet("Indata"), List.of(0, 1, 2, 3));
            noTwoRowsSayTheSame(workbook.getSheet("Beräkning"),
                    List.of(0, 1, 2, workbook.getSheet("Beräkning").getTables().getFirst().getEndColIndex()));
            everyDivisionIsInWords(workbook.getSheet("Beräkning"));
            workbook.forEach(s -> {
                XSSFSheet sheet = (XSSFSheet) s;
                nameIsWhole(sheet.getSheetName());
                headsSayTheirUnitOnce(sheet);
                onlyFormulasAreSaidToBeRecalculated(sheet);
                noColumnSaysNothing(sheet);
                printIsRead(sheet);
                wordsBesideWordsBeginWithinTheirCell(sheet);
                everyBarHasANameOfItsOwn(sheet);
                everySignIsExplained(sheet);
                assertTrue(sheet.getFooter().getCenter().contains("Utskick 1 && 2"), sheet.getFooter().getCenter());
            });
        }
    }

    private Path written(String example) {
        Calculation calculation = Calculation.of(Examples.open(example));
        ReportInput input = new ReportInput(calculation.review(),
                Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all(), MoneyUnit.TKR,
                LocalDate.of(2020, 9, 1), List.of(), List.of(), Optional.empty(), "Utskick 1 & 2");
        return ReportSet.write(input, new CalculationNaming(calculation), folder, EnumSet.of(ReportSet.Part.EXCEL),
                false, Progress.NONE, () -> false).getFirst().file();
    }

    /** It would be parted in print, the heads of the table laid over it. */
    private static void noDrawingIsHigherThanAPage(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> drawings = zip.stream()
                    .filter(e -> e.getName().matches("xl/drawings/drawing\\d+\\.xml")).toList();
            assertFalse(drawings.isEmpty());
            for (ZipEntry drawing : drawings) {
                Matcher height = HEIGHT.matcher(
                        new String(zip.getInputStream(drawing).readAllBytes(), StandardCharsets.UTF_8));
                assertTrue(height.find(), drawing.getName());
                assertTrue(Long.parseLong(height.group(1)) / EMU_PER_CM < PAGE_CM, drawing.getName());
            }
        }
    }

    private static void everyLinkLeadsToACell(XSSFWorkbook workbook) {
        List<XSSFHyperlink> links = workbook.getSheetAt(0).getHyperlinkList();
        assertEquals(workbook.getNumberOfSheets() - 1, links.size());
        for (XSSFHyperlink link : links) {
            CellReference to = new CellReference(link.getLocation());
            XSSFSheet sheet = workbook.getSheet(to.getSheetName());
            assertNotNull(sheet, link.getLocation());
            assertNotNull(sheet.getRow(to.getRow()).getCell(to.getCol()), link.getLocation());
        }
    }

    /** Whoever changes an input has to know which, and whoever follows a formula, what it adds. */
    private static void noTwoRowsSayTheSame(XSSFSheet sheet, List<Integer> columns) {
        DataFormatter shown = new DataFormatter();
        Set<List<String>> met = new HashSet<>();
        XSSFTable table = sheet.getTables().getFirst();
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            XSSFRow cells = sheet.getRow(row);
            List<String> words = columns.stream().map(c -> shown.formatCellValue(cells.getCell(c))).toList();
            assertTrue(met.add(words), words::toString);
        }
    }

    private static void everyDivisionIsInWords(XSSFSheet sheet) {
        cells(sheet).filter(c -> c.getCellType() == CellType.STRING).map(Cell::getStringCellValue)
                .forEach(words -> assertFalse(words.contains("0 ÷ 0"), words));
    }

    /** Words that fill their cell would run into those of the next. */
    private static void wordsBesideWordsBeginWithinTheirCell(XSSFSheet sheet) {
        XSSFTable table = sheet.getTables().getFirst();
        if (!table.getName().endsWith("_uppgifter") && !table.getName().equals("tabell_indata")) {
            return;
        }
        for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
            for (Cell cell : sheet.getRow(row)) {
                CellStyle style = cell.getCellStyle();
                boolean words = cell.getColumnIndex() > 0 && cell.getCellType() == CellType.STRING
                        && style.getAlignment() == HorizontalAlignment.LEFT
                        && !cell.getStringCellValue().equals("År");
                assertTrue(!words || style.getIndention() > 0, () -> sheet.getSheetName() + ": " + cell);
            }
        }
    }

    /** Two bars of one association, of which nothing said which alternative they were of. */
    private static void everyBarHasANameOfItsOwn(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        for (XSSFChart chart : drawing == null ? List.<XSSFChart>of() : drawing.getCharts()) {
            for (CTBarChart bars : chart.getCTChart().getPlotArea().getBarChartList()) {
                Set<String> met = new HashSet<>();
                String cells = bars.getSerArray(0).getCat().getStrRef().getF().replaceAll("^\\(|\\)$", "");
                for (AreaReference area : AreaReference.generateContiguous(SpreadsheetVersion.EXCEL2007, cells)) {
                    for (CellReference at : area.getAllReferencedCells()) {
                        String name = sheet.getRow(at.getRow()).getCell(at.getCol()).getStringCellValue();
                        assertTrue(met.add(name), sheet.getSheetName() + ": " + name);
                    }
                }
            }
        }
    }

    private static void nameIsWhole(String name) {
        assertEquals(name.chars().filter(c -> c == '(').count(), name.chars().filter(c -> c == ')').count(), name);
        assertFalse(name.contains("…"), name);
        assertFalse(name.matches(".*(i de andras|de andra|minsta|egna|har framfört|16–64)$"), name);
    }

    /** Twenty columns on A4 were letters of three points. */
    private static void printIsRead(XSSFSheet sheet) {
        double characters = sheet.getCTWorksheet().getColsArray(0).getColList().stream()
                .mapToDouble(c -> (c.getMax() - c.getMin() + 1) * c.getWidth()).sum();
        boolean large = sheet.getPrintSetup().getPaperSizeEnum() == PaperSize.A3_PAPER;
        double millimetres = large && sheet.getPrintSetup().getLandscape() ? 400 : 277;
        double ofTheirSize = millimetres / (characters * MM_PER_CHARACTER);
        assertTrue(ofTheirSize > 0.5, sheet.getSheetName() + " is printed at " + ofTheirSize);
        assertEquals(sheet.getSheetName().equals("Beräkning"), large && !sheet.getPrintSetup().getLandscape(),
                "twice as many rows to a page of what nobody needs on paper");
    }

    private static void everySignIsExplained(XSSFSheet sheet) {
        List<String> words = cells(sheet).filter(c -> c.getColumnIndex() == 0 && c.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue).toList();
        assertTrue(words.stream().noneMatch(w -> w.endsWith("*")) || words.stream().anyMatch(w -> w.startsWith("*")),
                sheet.getSheetName());
    }

    private static void headsSayTheirUnitOnce(XSSFSheet sheet) {
        heads(sheet).forEach(h -> assertFalse(h.matches("(?i).*per invånare.*per invånare.*"), h));
    }

    private static void onlyFormulasAreSaidToBeRecalculated(XSSFSheet sheet) {
        boolean formulas = cells(sheet).anyMatch(c -> c.getCellType() == CellType.FORMULA);
        boolean said = cells(sheet).filter(c -> c.getCellType() == CellType.STRING)
                .anyMatch(c -> c.getStringCellValue().startsWith("Siffrorna räknas om när"));
        assertTrue(formulas || !said, sheet.getSheetName());
    }

    private static void noColumnSaysNothing(XSSFSheet sheet) {
        XSSFTable table = sheet.getTables().getFirst();
        if (!table.getName().endsWith("_uppgifter")) {
            return; // a table of figures has all years and alternatives
        }
        for (int column = 1; column <= table.getEndColIndex(); column++) {
            int at = column;
            assertTrue(IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
                    .mapToObj(row -> sheet.getRow(row).getCell(at))
                    .anyMatch(c -> c.getCellType() != CellType.STRING || !c.getStringCellValue().equals("–")),
                    sheet.getSheetName() + " " + column);
        }
    }

    private static Stream<String> heads(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.getRow(sheet.getTables().getFirst().getStartRowIndex()).spliterator(), false)
                .map(Cell::getStringCellValue);
    }

    private static Stream<Cell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(r -> StreamSupport.stream(r.spliterator(), false));
    }
}
