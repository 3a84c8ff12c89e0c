package se.vagval.report.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.excel.TextTable;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** The workbook of the Jönköping review: its charts, and its sheets of what is not calculated. */
class WorkbookOfTheReviewTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        Calculation calculation = Calculation.of(Examples.open("jonkoping"));
        ReportInput input = new ReportInput(calculation.review(),
                Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all(), MoneyUnit.TKR,
                LocalDate.of(2020, 9, 1), List.of());
        file = ReportSet.write(input, new CalculationNaming(calculation), folder, EnumSet.of(ReportSet.Part.EXCEL),
                false, Progress.NONE, () -> false).getFirst().file();
    }

    private XSSFWorkbook workbook() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void withoutAnEditionItsFootSaysTheDay() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            assertEquals("2020-09-01", workbook.getSheetAt(1).getFooter().getCenter().strip());
        }
    }

    @Test
    void aChartPointsAtTheCellsOfItsOwnSheet() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("Finansiering per part 2021");
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
            assertEquals(1, charts.size());
            String xml = charts.getFirst().getCTChart().xmlText();
            assertTrue(xml.contains("'Finansiering per part 2021'!$C$"), xml);
            assertTrue(sheet.getDrawingPatriarch().getCTDrawing().xmlText()
                    .contains("Liggande staplar, en per alternativ"));
        }
    }

    @Test
    void whatIsMissingOrHasNoSuchChartIsAPicture() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            List<XSSFShape> shapes = workbook.getSheet("Eget kapital och trappan 2021").getDrawingPatriarch()
                    .getShapes();
            assertEquals(1, shapes.size());
            assertTrue(shapes.getFirst() instanceof XSSFPicture);
        }
    }

    @Test
    void everyChartAndPictureHasItsPartsAndRelations() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = zip.stream().map(e -> e.getName()).toList();
            long drawings = names.stream().filter(n -> n.matches("xl/drawings/drawing\\d+\\.xml")).count();
            long shown = names.stream().filter(n -> n.matches("xl/(charts/chart|media/image)\\d+\\.(xml|png)"))
                    .count();
            assertEquals(12, drawings);
            assertEquals(drawings, shown);
            for (int i = 1; i <= drawings; i++) {
                String relations = new String(zip.getInputStream(
                        zip.getEntry("xl/drawings/_rels/drawing" + i + ".xml.rels")).readAllBytes(),
                        StandardCharsets.UTF_8);
                assertTrue(relations.contains("rIdShown"), relations);
            }
        }
    }

    @Test
    void whoLosesByWhoseLeavingIsValuesAndSaysSo() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("Finnveden insatser");
            Row head = sheet.getRow(sheet.getTables().getFirst().getStartRowIndex());
            List<String> heads = StreamSupport.stream(head.spliterator(), false).map(Cell::getStringCellValue).toList();
            assertEquals("Gislaved", sheet.getRow(head.getRowNum() + 1).getCell(0).getStringCellValue());
            Row loser = sheet.getRow(head.getRowNum() + 2);
            Cell left = loser.getCell(heads.indexOf("Värnamo (tkr)"));
            assertEquals("Gnosjö", loser.getCell(0).getStringCellValue());
            assertEquals(CellType.NUMERIC, left.getCellType(),
                    "another calculation's figure is no formula of this one");
            assertEquals(-11, left.getNumericCellValue(), 0.5);
            assertTrue(StreamSupport.stream(sheet.spliterator(), false).map(r -> r.getCell(0))
                    .filter(c -> c != null && c.getCellType() == CellType.STRING)
                    .anyMatch(c -> c.getStringCellValue().startsWith("Här står värden och inte formler")));
        }
    }

    @Test
    void outcomesHaveARowForEachFigureAndArea() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("Utfall 2019");
            Row head = sheet.getRow(sheet.getTables().getFirst().getStartRowIndex());
            assertEquals(List.of("Uppgift", "Område", "Totalt", "Kvinnor", "Män", "Anmärkning"),
                    StreamSupport.stream(head.spliterator(), false).map(Cell::getStringCellValue).toList());
            Row first = sheet.getRow(head.getRowNum() + 1);
            assertEquals("Höglandet", first.getCell(1).getStringCellValue());
            assertEquals(67, first.getCell(2).getNumericCellValue());
            assertEquals(32, first.getCell(3).getNumericCellValue());
            assertEquals(35, first.getCell(4).getNumericCellValue());
        }
    }

    @Test
    void countsOfFewAreNotToldInTheWorkbookEither() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("Utfall 2019");
            List<String> words = IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(sheet::getRow)
                    .filter(r -> r != null && r.getCell(2) != null
                            && r.getCell(2).getCellType() == org.apache.poi.ss.usermodel.CellType.STRING)
                    .map(r -> r.getCell(2).getStringCellValue()).toList();
            assertTrue(words.contains("färre än 3"), words::toString);
        }
    }

    @Test
    void argumentsStandByAlternativeAndStance() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("Argument");
            int head = sheet.getTables().getFirst().getStartRowIndex();
            assertEquals("Som idag", sheet.getRow(head + 1).getCell(0).getStringCellValue());
            assertEquals("För", sheet.getRow(head + 1).getCell(1).getStringCellValue());
            int last = sheet.getTables().getFirst().getEndRowIndex();
            assertEquals(Examples.open("jonkoping").arguments().size() + 1, last - head);
            assertEquals("Fullt utnyttjande", sheet.getRow(last).getCell(0).getStringCellValue());
            assertEquals("Samma argument som för Länsförbund.", sheet.getRow(last).getCell(2).getStringCellValue());
        }
    }

    /** An alternative without arguments, or with none for it, had no row, though the sheet says that all are told alike. */
    @Test
    void thatThereIsNoArgumentIsSaid() {
        String sheets = ReviewSheets.of(Examples.open("stockholm")).toString();
        assertTrue(sheets.contains("Inget argument för alternativet har antecknats"), sheets);
        assertTrue(sheets.contains("Samma argument som för Bilda"), sheets);
    }

    @Test
    void aDateThatTheDaysDoNotAllowIsToldAsInTheReport() {
        String sheets = ReviewSheets.of(Examples.open("stockholm")).toString();
        assertTrue(sheets.contains("Angivet datum är senare: 2015-10-20"), sheets);
    }

    /** Each step of a plan without days had the first of January, by counting backwards by nothing. */
    @Test
    void stepsWithoutDaysHaveNoneThatAreCounted() {
        TextTable steps = ReviewSheets.of(Examples.open("ekero")).stream()
                .filter(t -> t.title().equals("Steg för att genomföra alternativen")).findFirst().orElseThrow();
        assertFalse(steps.toString().contains("2018-01-01"), steps::toString);
        assertFalse(steps.toString().contains("räknat baklänges"), steps::toString);
    }

    @Test
    void stepsHaveTheirDays() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("Steg i genomförandet");
            int head = sheet.getTables().getFirst().getStartRowIndex();
            assertEquals("Länsförbund", sheet.getRow(head + 1).getCell(0).getStringCellValue());
            assertEquals(1, sheet.getRow(head + 1).getCell(1).getNumericCellValue());
            assertEquals(30, sheet.getRow(head + 1).getCell(5).getNumericCellValue());
            assertEquals("2020-05-06", sheet.getRow(head + 1).getCell(6).getStringCellValue());
        }
    }
}
