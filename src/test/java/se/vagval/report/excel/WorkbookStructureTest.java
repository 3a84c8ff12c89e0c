package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.formula.Evaluation;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.Inputs;
import se.vagval.model.Review;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.ShownName;

/** What accessible workbooks have to hold, on the Jönköping review and on a made one with every kind of cell. */
class WorkbookStructureTest {
    private static final List<String> LAST = List.of("Indata", "Beräkning");

    private Calculation calculation;
    private WorkbookContent content;
    private XSSFWorkbook workbook;

    @BeforeEach
    void write() throws IOException {
        calculation = JonkopingWorkbook.calculation();
        content = JonkopingWorkbook.content(calculation, MoneyUnit.TKR);
        workbook = read(content);
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private static XSSFWorkbook read(WorkbookContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(content, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void hasAContentsSheetThenTheStatementsThenInputsAndCalculation() {
        assertEquals("Innehåll", workbook.getSheetName(0));
        assertEquals(content.sheets().size() + 3, workbook.getNumberOfSheets());
        assertEquals(LAST.getFirst(), workbook.getSheetName(workbook.getNumberOfSheets() - 2));
        assertEquals(LAST.getLast(), workbook.getSheetName(workbook.getNumberOfSheets() - 1));
    }

    @Test
    void anAlternativeThatMovesNothingHasNoSheetOfSteps() {
        assertEquals(List.of("Steg till Länsförbund", "Steg till Fullt utnyttjande"),
                sheets().stream().map(XSSFSheet::getSheetName).filter(n -> n.startsWith("Steg till")).toList());
    }

    /** A grant that is higher than what is possible would be a lack; here it is not, so nothing asks the reader to mend it. */
    @Test
    void inputsNameNoLackThatOnlyOtherFiguresWouldBringAbout() {
        for (Row row : workbook.getSheet("Indata")) {
            for (Cell cell : row) {
                assertFalse(cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains("rätta den"),
                        cell::toString);
            }
        }
    }

    @Test
    void everySheetSaysWhatItHoldsAndHasOneTable() {
        for (XSSFSheet sheet : sheets()) {
            String name = sheet.getSheetName();
            assertFalse(sheet.getRow(0).getCell(0).getStringCellValue().isBlank(), name);
            assertEquals(1, sheet.getTables().size(), name);
            assertEquals(List.of(), sheet.getMergedRegions(), name);
            assertEquals(sheet.getTables().getFirst().getStartRowIndex() + 1,
                    sheet.getPaneInformation().getHorizontalSplitPosition(), name);
            assertTrue(sheet.getPaneInformation().isFreezePane(), name);
            assertEquals(!name.equals("Beräkning"), sheet.getPrintSetup().getLandscape(), name);
            // Only what is nearly a number of pages is drawn closer, and never a chart.
            assertTrue(!sheet.getFitToPage() || sheet.getPrintSetup().getFitHeight() == 0
                    || !sheet.getCTWorksheet().isSetDrawing(), name);
            if (sheet.getRowBreaks().length == 0) { // a chart on the page after has no use for the heads
                assertEquals(sheet.getTables().getFirst().getStartRowIndex(), sheet.getRepeatingRows().getFirstRow(),
                        name);
            }
        }
    }

    /** Decision 7: names are shown by their ends, formulas hold none, and a source stands whole. */
    @Test
    void longNamesAreShortenedAlsoInExplanationsAndSourcesAreNot() throws IOException {
        String name = "Höglandets samordningsförbund " + "med gemensam förvaltning ".repeat(9).strip();
        String source = "Protokoll " + "med ett mycket långt namn ".repeat(9).strip();
        Review review = calculation.review();
        Association first = review.associations().getFirst();
        String equity = "associations." + first.id() + ".accounts." + first.accounts().getFirst().year() + ".equity";
        Review renamed = Inputs.with(review.edit().association(first.id(), a -> a.edit().shortName(name).done()).done(),
                equity, Optional.of(Figure.of(1_000, source)));
        try (XSSFWorkbook written = read(JonkopingWorkbook.content(Calculation.of(renamed), MoneyUnit.TKR))) {
            List<String> words = new ArrayList<>();
            written.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> words.add(
                    cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : cell.toString()))));
            assertTrue(words.stream().noneMatch(w -> w.contains(name)));
            assertTrue(words.contains(ShownName.of(name)));
            assertTrue(words.stream().anyMatch(w -> w.startsWith("samma som") && w.contains(ShownName.of(name))));
            assertTrue(words.contains(source));
        }
    }

    @Test
    void tablesHaveHeadsAndNoBlankRowsOrColumns() {
        Set<String> names = new HashSet<>();
        for (XSSFSheet sheet : sheets()) {
            XSSFTable table = sheet.getTables().getFirst();
            assertTrue(names.add(table.getName()), table.getName());
            assertTrue(table.getRowCount() > 1, table.getName());
            Set<String> heads = new HashSet<>();
            for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                String head = sheet.getRow(table.getStartRowIndex()).getCell(column).getStringCellValue();
                assertFalse(head.isBlank(), sheet.getSheetName());
                assertTrue(heads.add(head.toLowerCase(java.util.Locale.ROOT)), sheet.getSheetName() + ": " + head);
                assertEquals(head, table.getColumns().get(column).getName());
            }
            for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                assertFalse(sheet.getRow(row).getCell(0).getStringCellValue().isBlank(),
                        sheet.getSheetName() + " row " + row);
            }
        }
    }

    /** Years as heads of tables are words, and formulas are not alike in all years: neither is a fault to be pointed at. */
    @Test
    void excelPointsAtNoFaultsInItsTables() {
        for (XSSFSheet sheet : sheets()) {
            String area = sheet.getTables().getFirst().getArea().formatAsString();
            sheet.getIgnoredErrors().forEach((type, areas) -> assertEquals(Set.of(area),
                    areas.stream().map(CellRangeAddress::formatAsString).collect(Collectors.toSet()), type.name()));
            assertTrue(sheet.getIgnoredErrors().containsKey(IgnoredErrorType.NUMBER_STORED_AS_TEXT),
                    sheet.getSheetName());
        }
    }

    @Test
    void everyContentsLinkLeadsToItsSheet() {
        XSSFSheet first = workbook.getSheetAt(0);
        List<String> linked = new ArrayList<>();
        first.getHyperlinkList().forEach(link -> {
            String text = first.getRow(link.getFirstRow()).getCell(0).getStringCellValue();
            assertEquals("'" + text + "'!A1", link.getLocation());
            linked.add(text);
        });
        assertEquals(sheets().stream().skip(1).map(XSSFSheet::getSheetName).toList(), linked);
    }

    @Test
    void saysTitleAuthorAndLanguage() throws Exception {
        var core = workbook.getProperties().getCoreProperties();
        assertTrue(core.getTitle().endsWith(calculation.review().commission().title()));
        assertEquals("Utredaren", core.getCreator());
        assertEquals("sv-SE", core.getUnderlyingProperties().getLanguageProperty().orElseThrow());
    }

    @Test
    void everyFigureOfAStatementIsAFormulaThatPointsAtTheCalculation() {
        int figures = 0;
        for (int i = 0; i < content.sheets().size(); i++) {
            for (Row row : workbook.getSheetAt(i + 1)) {
                for (Cell cell : row) {
                    assertFalse(cell.getCellType() == CellType.NUMERIC, cell.getAddress().formatAsString());
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertTrue(cell.getCellFormula().matches("IFERROR\\(.*(Beräkning|Indata)![A-Z]+[0-9]+.*\\)"),
                                cell.getCellFormula());
                        figures++;
                    }
                }
            }
        }
        assertTrue(figures > 200, figures + " figures");
    }

    @Test
    void holdsTheEnginesValuesForViewersThatDoNotCalculate() {
        Evaluation evaluation = calculation.evaluation();
        Addresses addresses = WorkbookWriter.addresses(content);
        int compared = 0;
        for (int node = 0; node < calculation.graph().size(); node++) {
            if (addresses.has(node) && !evaluation.isMissing(node)) {
                assertEquals(evaluation.value(node),
                        Recalculation.at(workbook, addresses.fixed(node)).getNumericCellValue());
                compared++;
            }
        }
        assertTrue(compared > 3_000, compared + " cells");
    }

    @Test
    void sheetsHaveTellingNames() {
        SheetNames names = new SheetNames("Indata");
        assertEquals(List.of("Finansiering 2021", "Kommunernas bidrag per invånare", "Insatser … till Länsförbund",
                "Insatser … Fullt utnyttjande", "indata 2", "Tabell", "finansiering 2021 2"),
                names.of(List.of("Finansiering 2021", "Kommunernas bidrag per invånare i åldern 16–64",
                        "Insatser 2021: från Som idag till Länsförbund",
                        "Insatser 2021: från Som idag till Fullt utnyttjande", "indata", "[?]",
                        "finansiering 2021")));
        assertEquals(List.of("abcdefghijklmnopqrstuvwxyz1234"),
                new SheetNames().of(List.of("abcdefghijklmnopqrstuvwxyz1234😀 till")));
        for (XSSFSheet sheet : sheets()) {
            assertTrue(sheet.getSheetName().length() <= 31, sheet.getSheetName());
        }
    }

    @Test
    void aFigureThatIsAnotherHasARowOfItsOwnThatSaysSo() {
        List<String> said = new ArrayList<>();
        for (Row row : workbook.getSheet("Beräkning")) {
            if (text(row, 0).equals("Som idag") && text(row, 1).equals("Höglandet")
                    && text(row, 2).equals("Eget kapital vid årets början")) {
                said.add(row.getCell(row.getLastCellNum() - 1).getStringCellValue());
            }
        }
        assertEquals(List.of("samma som Eget kapital (Höglandet)"), said);
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue();
    }

    /** Ten alternatives and nine differences were printed in letters of five points where the names of the rows were short. */
    @Test
    void noTableIsPrintedInLettersThatAreTooSmall() throws IOException {
        try (XSSFWorkbook wide = read(JonkopingWorkbook.content(Calculation.of(Examples.open("ekero")),
                MoneyUnit.TKR))) {
            Set<Short> papers = new HashSet<>();
            for (Sheet sheet : wide) {
                double pixels = 0;
                if (sheet.getPrintSetup().getLandscape()) { // the calculation is not read on paper
                    for (var column : ((XSSFSheet) sheet).getCTWorksheet().getColsArray(0).getColList()) {
                        pixels += (column.getMax() - column.getMin() + 1) * (column.getWidth() * 7 + 5);
                    }
                }
                papers.add(sheet.getPrintSetup().getPaperSize());
                double room = (sheet.getPrintSetup().getPaperSize() == PrintSetup.A3_PAPERSIZE ? 400 : 277) / 25.4 * 96;
                assertTrue(10 * room / pixels >= 6, sheet.getSheetName());
            }
            assertEquals(Set.of(PrintSetup.A3_PAPERSIZE, PrintSetup.A4_PAPERSIZE), papers);
        }
    }

    /** "Från Utanför till Ansluta Sollentuna m.fl.." had two full stops, since the name ends with one. */
    @Test
    void theContentsEndEachTitleWithOneFullStop() throws IOException {
        try (XSSFWorkbook named = read(JonkopingWorkbook.content(Calculation.of(Examples.open("ekero")),
                MoneyUnit.TKR))) {
            List<String> shows = StreamSupport.stream(named.getSheetAt(0).spliterator(), false).map(r -> text(r, 1))
                    .toList();
            assertTrue(shows.stream().anyMatch(t -> t.contains("m.fl. Det som finns")), shows.toString());
            assertEquals(List.of(), shows.stream().filter(t -> t.contains("..")).toList());
        }
    }

    /** Equity that Ekerö's document does not tell, and that is assumed to be nothing, was said to be of the accounts. */
    @Test
    void accountsAreNoSourceOfWhatIsAssumed() throws IOException {
        try (XSSFWorkbook assumed = read(JonkopingWorkbook.content(Calculation.of(Examples.open("ekero")),
                MoneyUnit.TKR))) {
            List<String> sources = StreamSupport.stream(assumed.getSheet("Indata").spliterator(), false)
                    .filter(r -> text(r, 0).equals("Eget kapital") && text(r, 7).equals("antagande"))
                    .map(r -> text(r, 6)).distinct().toList();
            assertEquals(List.of("Uppgiften är inskriven i översynen"), sources);
        }
    }

    @Test
    void keyFiguresHaveNames() {
        var name = workbook.getName("contribution.parties_2019");
        int node = calculation.node(se.vagval.finance.Measure.CONTRIBUTION_PARTIES, "",
                se.vagval.finance.Subject.AREA, 2019).orElseThrow();
        assertEquals(calculation.evaluation().value(node),
                Recalculation.at(workbook, name.getRefersToFormula()).getNumericCellValue());
        assertEquals(17_622_000, calculation.evaluation().value(node), 1e-6);
        XSSFSheet contents = workbook.getSheetAt(0);
        assertTrue(StreamSupport.stream(contents.spliterator(), false).map(r -> r.getCell(0).getStringCellValue())
                .anyMatch(w -> w.contains("har namn")), "who does not know of the names does not use them");
        // The county's only association: the area's figure is its figure, and has the area's name.
        var only = workbook.getName("allocation.granted_alt3_2021");
        assertEquals(8_011_000, Recalculation.at(workbook, only.getRefersToFormula()).getNumericCellValue(), 1e-6);
    }

    @Test
    void saysThatAFigureIsMissingInWords() throws IOException {
        RandomGraph made = RandomGraph.of(7, 200);
        Statement shown = Shown.of(made);
        WorkbookContent small = new WorkbookContent("Prov", "", "", List.of(shown, shown), Evaluation.of(made.graph),
                List.of(), made, MoneyUnit.MNKR);
        try (XSSFWorkbook written = read(small)) {
            assertEquals("Allt som kan visas tabell 1", written.getSheetName(1));
            assertEquals("Allt som kan visas tabell 1 2", written.getSheetName(2));
            XSSFSheet sheet = written.getSheetAt(1);
            int last = sheet.getTables().getFirst().getEndRowIndex();
            assertEquals("uppgift saknas", sheet.getRow(last - 2).getCell(2).getStringCellValue());
            assertEquals("kan inte avgöras", sheet.getRow(last).getCell(2).getStringCellValue());
            assertEquals(Set.of("tabell_1_made", "tabell_2_made"), Set.of(sheet.getTables().getFirst().getName(),
                    written.getSheetAt(2).getTables().getFirst().getName()));
            assertEquals("Källa: påhittad.", sheet.getRow(last + 2).getCell(0).getStringCellValue());
        }
    }

    private List<XSSFSheet> sheets() {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }
}
