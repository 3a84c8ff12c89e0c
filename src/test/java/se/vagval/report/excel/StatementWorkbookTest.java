package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.finance.Calculation;
import se.vagval.model.Argument.Stance;
import se.vagval.report.ReportException;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.Said;
import se.vagval.text.MoneyUnit;

class StatementWorkbookTest {
    private static final StatementWorkbook WRITER = new StatementWorkbook("Översyn Jönköping", MoneyUnit.TKR,
            LocalDate.of(2026, 2, 24));
    private static final String LONG = "=HYPERLINK(\"x\") [a]/b:c* ".repeat(12).strip();

    @TempDir
    Path folder;
    private final Calculation calculation = JonkopingWorkbook.calculation();
    private final Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));

    @Test
    void holdsTheSameCellsAsTheWholeWorkbookButValues() throws IOException {
        WorkbookContent all = JonkopingWorkbook.content(calculation, MoneyUnit.TKR);
        Path whole = folder.resolve("alla.xlsx");
        WorkbookWriter.save(all, whole);
        try (XSSFWorkbook together = open(whole); XSSFWorkbook alone = written(statements.equity())) {
            XSSFSheet sheet = alone.getSheetAt(0);
            XSSFSheet same = together.getSheet(sheet.getSheetName());
            int figures = 0;
            for (int r = 0; r <= sheet.getTables().getFirst().getEndRowIndex(); r++) {
                for (int c = 0; sheet.getRow(r) != null && c < sheet.getRow(r).getLastCellNum(); c++) {
                    XSSFCell one = sheet.getRow(r).getCell(c);
                    XSSFCell other = same.getRow(r).getCell(c);
                    assertNotEquals(CellType.FORMULA, one.getCellType());
                    assertEquals(other.getCellStyle().getDataFormatString(), one.getCellStyle().getDataFormatString());
                    assertEquals(value(other), value(one), one.getAddress().toString());
                    figures += one.getCellType() == CellType.NUMERIC ? 1 : 0;
                }
            }
            assertTrue(figures > 15, figures + " figures");
        }
    }

    @Test
    void saysWhatCannotBeDecidedAndWhereFiguresComeFrom() throws IOException {
        try (XSSFWorkbook book = written(statements.equity())) {
            List<String> words = words(book.getSheetAt(0));
            assertTrue(words.contains("kan inte avgöras"));
            assertFalse(words.contains("uppgift saknas"));
            assertTrue(words.contains("Eget kapital (tkr)") && words.contains("Andel av intäkterna (procent)"));
            assertTrue(words.stream().anyMatch(w -> w.startsWith("Källa: 2020 års översyn")), words.toString());
            assertTrue(words.contains("Siffrorna är värden ur översynen ”Översyn Jönköping”, skrivna 2026-02-24 med "
                    + "Vägval."), words.toString());
        }
    }

    @Test
    void longNamesAndNamesLikeFormulasAreWords() throws IOException {
        Statement awkward = awkward();
        try (XSSFWorkbook book = written(awkward)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertTrue(sheet.getSheetName().length() <= 31 && !sheet.getSheetName().matches(".*[\\[\\]*:/?].*"));
            int head = sheet.getTables().getFirst().getStartRowIndex();
            XSSFCell label = sheet.getRow(head + 1).getCell(0);
            assertEquals(CellType.STRING, label.getCellType());
            assertEquals(LONG, label.getStringCellValue());
            assertTrue(label.getCellStyle().getQuotePrefixed() && label.getCellStyle().getWrapText());
            for (String name : List.of("+46", "-1", "@namn")) {
                assertTrue(row(sheet, name).getCellStyle().getQuotePrefixed(), name);
            }
            assertFalse(row(sheet, "Kommun").getCellStyle().getQuotePrefixed());
            sheet.getRow(head).forEach(c -> assertTrue(c.getStringCellValue().length() <= 255));
            sheet.forEach(r -> assertTrue(r.getHeightInPoints() <= 409));
            assertTrue(sheet.getRow(head + 1).getHeightInPoints() > 5 * 12, "the whole name is seen");
        }
    }

    @Test
    void aFigureThatRoundsToZeroHasNoSignButKeepsItsValue() throws IOException {
        try (XSSFWorkbook book = written(statements.municipalitiesPerCapita())) {
            XSSFSheet sheet = book.getSheetAt(0);
            var rules = sheet.getSheetConditionalFormatting();
            assertEquals(2, rules.getNumConditionalFormattings(), "values, and differences");
            var signed = rules.getConditionalFormattingAt(1);
            assertEquals(2, signed.getNumberOfRules(), "below zero and above");
            assertEquals("[$-41D]#,##0;[$-41D]#,##0", signed.getRule(0).getNumberFormat().getFormat());
            boolean small = false;
            for (var row : sheet) {
                for (var cell : row) {
                    small |= cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() != 0
                            && Math.abs(cell.getNumericCellValue()) < 0.5
                            && signed.getFormattingRanges()[0].isInRange(cell);
                }
            }
            assertTrue(small, "the example has such a figure");
        }
    }

    @Test
    void aMissingFolderIsSaidInASentence() {
        ReportException failure = assertThrows(ReportException.class,
                () -> WRITER.write(statements.financing(), folder.resolve("nej").resolve("a.xlsx")));
        assertTrue(failure.getMessage().endsWith("Skapa den eller välj en annan mapp."), failure.getMessage());
    }

    private Statement awkward() {
        Statement real = statements.financing();
        Cell figure = real.rows().getFirst().cells().getFirst();
        List<Row> rows = new ArrayList<>();
        for (String name : List.of(LONG, "+46", "-1", "@namn", "Kommun")) {
            rows.add(new Row(name, name, Row.Kind.DETAIL, List.of(figure, new Cell.Text(name))));
        }
        return new Statement("a".repeat(300), LONG, LONG, "", List.of(new Column(LONG + "\n", Column.Kind.VALUE, ""),
                new Column(LONG, Column.Kind.TEXT, "")), rows, List.of("x".repeat(400)), real.evaluation());
    }

    /** People are numbers that can be counted on; what is hidden is words, and nowhere in the file. */
    @Test
    void countedPeopleAreNumbersAndHiddenOnesWords() throws IOException {
        Calculation said = Calculation.of(Said.review(List.of(
                Said.of("a", "alt1", Stance.FOR, "Nära.", "handläggare", Optional.of(1234)),
                Said.of("b", "alt1", Stance.FOR, "Nära.", "förbundschef", Optional.of(2)))));
        try (XSSFWorkbook book = written(Statements.of(said, View.of(said, MoneyUnit.TKR)).argumentRoles())) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFCell told = row(sheet, "handläggare").getRow().getCell(2);
            assertEquals(1234, told.getNumericCellValue());
            assertEquals("färre än 3", row(sheet, "förbundschef").getRow().getCell(2).getStringCellValue());
            assertEquals("minst 1\u00a0234", row(sheet, "Alla roller").getRow().getCell(2).getStringCellValue());
            for (var line : sheet) {
                for (var cell : line) {
                    assertTrue(cell.getCellType() != CellType.NUMERIC || cell.getNumericCellValue() == 1234,
                            cell.getAddress().toString());
                }
            }
        }
    }

    private XSSFWorkbook written(Statement statement) throws IOException {
        Path file = folder.resolve("en.xlsx");
        WRITER.write(statement, file);
        return open(file);
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static XSSFCell row(XSSFSheet sheet, String label) {
        for (var row : sheet) {
            if (row.getCell(0).getCellType() == CellType.STRING && row.getCell(0).getStringCellValue().equals(label)) {
                return (XSSFCell) row.getCell(0);
            }
        }
        throw new AssertionError(label);
    }

    private static Object value(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? (Object) cell.getNumericCellValue() : cell.getStringCellValue();
    }

    private static List<String> words(XSSFSheet sheet) {
        List<String> words = new ArrayList<>();
        sheet.forEach(r -> r.forEach(c -> {
            if (c.getCellType() == CellType.STRING) {
                words.add(c.getStringCellValue());
            }
        }));
        return words;
    }
}
