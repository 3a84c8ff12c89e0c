package se.vagval.report.accessibility.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.vagval.report.accessibility.AccessibilityCheck;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;

/** Each rule for workbooks finds what it is there to find, and nothing else is found there. */
class WorkbookRulesTest {
    private static final int HEAD = 2;
    private static final int ROWS = 20;

    @TempDir
    Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(bad("TitleGiven", w -> w.getProperties().getCoreProperties().setTitle("")),
                bad("LanguageGiven", w -> w.getProperties().getCoreProperties().getUnderlyingProperties()
                        .setLanguageProperty("en-US")),
                bad("Unprotected", w -> w.getSheetAt(0).protectSheet("hemligt")),
                bad("Unprotected", XSSFWorkbook::lockStructure), bad("SheetNamed", w -> w.setSheetName(0, "Blad1")),
                bad("SheetFilled", w -> w.createSheet("Anteckningar")),
                bad("FirstCell", w -> w.getSheetAt(0).getRow(0).getCell(0).setCellValue("")),
                bad("TableObject", w -> w.getSheetAt(0).removeTable(w.getSheetAt(0).getTables().getFirst())),
                bad("TableObject", w -> w.getSheetAt(0).getTables().getFirst().getCTTable().setHeaderRowCount(0)),
                bad("FrozenHeads", w -> w.getSheetAt(0).createFreezePane(0, 1)),
                bad("UnmergedCells", w -> w.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A5:A6"))),
                bad("UnbrokenTable", w -> w.getSheetAt(0).removeRow(w.getSheetAt(0).getRow(6))),
                bad("UnbrokenTable", w -> w.getSheetAt(0)
                        .forEach(r -> r.forEach(c -> c.setCellValue(c.getRowIndex() > HEAD && c.getColumnIndex() == 2
                                ? "" : c.toString())))),
                bad("MissingInWords", w -> w.getSheetAt(0).getRow(7).getCell(1).setCellValue("")),
                bad("MissingInWords", w -> w.getSheetAt(0).getRow(7).getCell(1)
                        .setCellErrorValue(FormulaError.NA.getCode())),
                bad("NothingHidden", w -> w.setSheetHidden(w.getSheetIndex(sheet(w, "Gömt")), true)),
                bad("NothingHidden", w -> w.getSheetAt(0).setColumnHidden(1, true)),
                bad("DrawingAlternative", w -> w.getSheetAt(0).createDrawingPatriarch()
                        .createChart(w.getSheetAt(0).createDrawingPatriarch().createAnchor(0, 0, 0, 0, 5, 2, 9, 9))),
                bad("CellContrast", WorkbookRulesTest::pale),
                bad("SpelledOut", w -> w.getSheetAt(0).getRow(0).getCell(0).setCellValue("Bidrag i tkr")));
    }

    private static Arguments bad(String rule, Consumer<XSSFWorkbook> change) {
        return Arguments.of(rule, change);
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.createRow(0).createCell(0).setCellValue("Kommunernas bidrag 2021");
        return sheet;
    }

    private static void pale(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(new byte[]{0x22, 0x33, 0x44}));
        workbook.getSheetAt(0).getRow(HEAD).getCell(0).setCellStyle(style);
    }

    /** A workbook that breaks no rule. */
    private static XSSFWorkbook good() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getProperties().getCoreProperties().setTitle("Tabeller till översynen");
        workbook.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty("sv-SE");
        XSSFSheet sheet = sheet(workbook, "Bidrag");
        List<String> heads = List.of("Kommun", "Bidrag, kronor", "Platser");
        for (int row = HEAD; row <= HEAD + ROWS; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row == HEAD ? heads.getFirst() : "Kommun " + row);
            for (int column = 1; column < heads.size(); column++) {
                if (row == HEAD) {
                    sheet.getRow(row).createCell(column).setCellValue(heads.get(column));
                } else {
                    sheet.getRow(row).createCell(column).setCellValue(row * column);
                }
            }
        }
        XSSFTable table = sheet
                .createTable(new AreaReference("A3:C" + (HEAD + ROWS + 1), SpreadsheetVersion.EXCEL2007));
        table.setName("bidrag");
        table.setDisplayName("bidrag");
        sheet.createFreezePane(1, HEAD + 1);
        return workbook;
    }

    @Test
    void aGoodWorkbookHasNoFindings() throws IOException {
        assertEquals(List.of(), check(w -> {}));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void theRuleFindsIt(String rule, Consumer<XSSFWorkbook> change) throws IOException {
        List<Finding> findings = check(change);
        assertEquals(Set.of(rule), findings.stream().map(Finding::rule).collect(Collectors.toSet()),
                findings::toString);
        assertTrue(findings.getFirst().text().endsWith("."), findings.getFirst()::text);
    }

    @Test
    void noRuleIsUntried() {
        assertEquals(WorkbookText.rules().stream().map(r -> r.getClass().getSimpleName()).collect(Collectors.toSet()),
                broken().map(a -> (String) a.get()[0]).collect(Collectors.toSet()));
        assertFalse(WorkbookText.rules().stream().map(Rule::source).anyMatch(String::isBlank));
    }

    @Test
    void aTitleMayBeMergedAndARowMayNameTheRowsBelowIt() throws IOException {
        assertEquals(List.of(), check(w -> {
            w.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            w.getSheetAt(0).getRow(9).getCell(1).setCellValue("");
            w.getSheetAt(0).getRow(9).getCell(2).setCellValue("");
        }));
    }

    @Test
    void errorsMayStandWhereTheSheetSaysWhatTheyMean() throws IOException {
        assertEquals(List.of(), check(w -> {
            w.getSheetAt(0).createRow(1).createCell(0).setCellValue("Där uppgift saknas visas #SAKNAS!.");
            w.getSheetAt(0).getRow(7).getCell(1).setCellErrorValue(FormulaError.NA.getCode());
        }));
    }

    private List<Finding> check(Consumer<XSSFWorkbook> change) throws IOException {
        Path file = folder.resolve("tabeller.xlsx");
        try (XSSFWorkbook workbook = good(); OutputStream out = Files.newOutputStream(file)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return AccessibilityCheck.of(file);
    }
}
