package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.model.Register;
import se.vagval.report.excel.StatementWorkbook;
import se.vagval.report.excel.TextTable;
import se.vagval.support.OpenSession;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.grid.GridInExcel;
import se.vagval.ui.session.Session;

/** The tables of today, opened in a spreadsheet. */
class TodayInExcelTest {
    private final Session session = OpenSession.example();
    private final TodayViewModel model = new TodayViewModel(session, session.calculation(), Register.load(), _ -> {});

    private TextTable table(TodayTab tab, int at) {
        return GridInExcel.of(model.tables(tab).get(at).sheet().getValue());
    }

    @Test
    void figuresAreNumbersInTheUnitShownAndWordsAreWords(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("tabell.xlsx");
        TextTable accounts = table(TodayTab.ACCOUNTS, 0);
        new StatementWorkbook("Översyn", MoneyUnit.TKR, LocalDate.of(2026, 1, 2)).write(accounts, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(accounts.title(), sheet.getRow(0).getCell(0).getStringCellValue());
            Row equity = row(sheet, "Eget kapital");
            assertEquals(567, equity.getCell(1).getNumericCellValue(), 0.5);
            String last = sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue();
            assertTrue(last.contains("Översyn") && last.contains("2026"), last);
        }
    }

    private static Row row(XSSFSheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().startsWith(label)) {
                return row;
            }
        }
        throw new AssertionError(label);
    }

    /** A line that waits to be typed in says nothing in a spreadsheet. */
    @Test
    void everyTableCanBeOpenedAndHoldsNoRowsThatWait() {
        for (TodayTab tab : TodayTab.values()) {
            for (SheetModel sheet : model.tables(tab)) {
                TextTable table = GridInExcel.of(sheet.sheet().getValue());
                assertEquals(sheet.sheet().getValue().columns().size() + 1, table.heads().size());
                assertTrue(table.rows().stream().noneMatch(r -> r.getFirst() instanceof TextTable.Words(String text)
                        && text.endsWith("…")), table.title());
            }
        }
    }
}
