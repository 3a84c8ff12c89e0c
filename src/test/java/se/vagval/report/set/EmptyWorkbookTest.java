package se.vagval.report.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.finance.Calculation;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.BadReviews;
import se.vagval.text.MoneyUnit;

/** The workbook of a review that nothing is typed in yet: sentences, and no rows of divisions by nothing. */
class EmptyWorkbookTest {
    @TempDir
    private Path folder;

    @Test
    void saysThatThereIsNothingToChangeOrToCalculate() throws IOException {
        Calculation calculation = Calculation.of(BadReviews.NOTHING.review());
        ReportInput input = new ReportInput(calculation.review(),
                Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all(), MoneyUnit.TKR,
                LocalDate.of(2026, 11, 23), List.of());
        Path file = ReportSet.write(input, new CalculationNaming(calculation), folder,
                EnumSet.of(ReportSet.Part.EXCEL), false, Progress.NONE, () -> false).getFirst().file();
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertEquals(3, workbook.getNumberOfSheets());
            for (String name : List.of("Indata", "Beräkning")) {
                String sentence = workbook.getSheet(name).getRow(1).getCell(0).getStringCellValue();
                assertTrue(sentence.startsWith("Inga uppgifter är inskrivna än"), sentence);
            }
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> assertFalse(
                    cell.getStringCellValue().contains("har namn"), "there are no key figures to have any")));
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertNotEquals(CellType.FORMULA, cell.getCellType(), cell::toString);
                    }
                }
            }
        }
    }
}
