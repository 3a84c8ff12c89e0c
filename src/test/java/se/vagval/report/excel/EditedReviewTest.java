package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Figure;
import se.vagval.model.Input;
import se.vagval.model.Inputs;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;

/**
 * Whoever types the same figures in the workbook that was sent as the investigator types in the review gets the
 * investigator's figures: nothing is written anew, LibreOffice calculates, and all cells are compared.
 */
@Tag("libreoffice")
class EditedReviewTest {
    private static final String INPUTS = "Indata";
    /** What says which input a row is: measure, whom it is about, alternative and year. */
    private static final int WORDS = 4;
    private static final double TOLERANCE = 1e-9;
    /** What is left of millions when they cancel. */
    private static final double NOISE = 1e-5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"jonkoping, 4", "statskontoret, 3", "trelleborg, 4"})
    void figuresTypedInTheWorkbookGiveWhatTheEditedReviewGives(String example, int alternatives) throws Exception {
        Review review = Examples.open(example);
        assertEquals(alternatives, review.alternatives().size());
        Review edited = edited(review, List.of("workingAge", "equity", "utilisation", "amount", "totalRevenue"));
        try (XSSFWorkbook sent = workbook(review); XSSFWorkbook wanted = workbook(edited)) {
            int typed = type(sent.getSheet(INPUTS), wanted.getSheet(INPUTS));
            assertTrue(typed >= 3, "inputs typed: " + typed);
            int moved = moved(sent, wanted);
            assertTrue(moved > 100, "figures moved: " + moved);
            Path file = folder.resolve("utskick.xlsx");
            write(sent, file);
            try (InputStream in = Files.newInputStream(new LibreOffice(folder).recalculated(file));
                    XSSFWorkbook calculated = new XSSFWorkbook(in)) {
                assertTrue(compare(calculated, wanted) > 1_000);
            }
        }
    }

    /** The first figure of each of these fields, a thirtieth less, as it is typed over. */
    private static Review edited(Review review, List<String> fields) {
        Review edited = review;
        for (String field : fields) {
            Optional<Input> first = Inputs.of(edited).stream().filter(i -> i.address().endsWith("." + field)
                    && i.figure().map(Figure::value).filter(v -> v != 0).isPresent()).findFirst();
            if (first.isPresent()) {
                Figure figure = first.get().figure().orElseThrow();
                edited = Inputs.with(edited, first.get().address(),
                        Optional.of(figure.typedOver(figure.value() * 29 / 30, first.get().unit())));
            }
        }
        return edited;
    }

    private static XSSFWorkbook workbook(Review review) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(JonkopingWorkbook.content(Calculation.of(review), MoneyUnit.TKR), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** Types what differs in the cells of the same words, and says how many there were. */
    private static int type(XSSFSheet inputs, XSSFSheet wanted) {
        int typed = 0;
        assertEquals(wanted.getLastRowNum(), inputs.getLastRowNum());
        for (int i = InputSheet.FIRST_ROW; i <= inputs.getLastRowNum(); i++) {
            assertEquals(words(wanted.getRow(i)), words(inputs.getRow(i)));
            XSSFCell cell = inputs.getRow(i).getCell(InputSheet.VALUE_COLUMN);
            XSSFCell other = wanted.getRow(i).getCell(InputSheet.VALUE_COLUMN);
            assertEquals(other.getCellType(), cell.getCellType());
            if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() != other.getNumericCellValue()) {
                cell.setCellValue(other.getNumericCellValue());
                typed++;
            }
        }
        return typed;
    }

    private static List<String> words(XSSFRow row) {
        return IntStream.range(0, WORDS).mapToObj(row::getCell).map(XSSFCell::toString).toList();
    }

    /** How many figures of the tables and the calculation the edit has to move. */
    private static int moved(XSSFWorkbook sent, XSSFWorkbook wanted) {
        int moved = 0;
        for (int s = 1; s < wanted.getNumberOfSheets(); s++) {
            XSSFSheet before = sent.getSheetAt(s);
            int down = down(wanted.getSheetAt(s), before);
            for (var row : wanted.getSheetAt(s)) {
                for (var cell : row) {
                    moved += isFigure((XSSFCell) cell) && !isClose(cell.getNumericCellValue(),
                            before.getRow(row.getRowNum() + down).getCell(cell.getColumnIndex())
                                    .getNumericCellValue()) ? 1 : 0;
                }
            }
        }
        return moved;
    }

    /**
     * How much further down a sheet has its table than another: what the table shows is told above it, on as many rows as
     * the words need, and other figures are told in other words.
     */
    private static int down(XSSFSheet from, XSSFSheet to) {
        return head(to) - head(from);
    }

    /** The first row with more than a sentence. */
    private static int head(XSSFSheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .filter(r -> sheet.getRow(r) != null && sheet.getRow(r).getLastCellNum() > 1).findFirst().orElseThrow();
    }

    private static boolean isFigure(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
    }

    /** Without the values of the formulas, so that none can be the old one. */
    private static void write(XSSFWorkbook workbook, Path file) throws IOException {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                var inside = ((XSSFCell) cell).getCTCell();
                inside.unsetV();
                if (inside.isSetT()) {
                    inside.unsetT();
                }
            }
        })));
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    /** Every formula of every sheet against the value that the engine has stored in the cell; says how many. */
    private static int compare(XSSFWorkbook calculated, XSSFWorkbook wanted) {
        int compared = 0;
        for (int s = 1; s < wanted.getNumberOfSheets(); s++) {
            XSSFSheet sheet = calculated.getSheet(wanted.getSheetName(s));
            int down = down(wanted.getSheetAt(s), sheet);
            for (var row : wanted.getSheetAt(s)) {
                for (var engine : row) {
                    if (engine.getCellType() == CellType.FORMULA) {
                        assertSame((XSSFCell) engine,
                                sheet.getRow(row.getRowNum() + down).getCell(engine.getColumnIndex()));
                        compared++;
                    }
                }
            }
        }
        return compared;
    }

    private static void assertSame(XSSFCell engine, XSSFCell calculated) {
        String where = engine.getSheet().getSheetName() + "!" + engine.getAddress();
        CellType type = engine.getCachedFormulaResultType();
        assertEquals(type, calculated.getCachedFormulaResultType(), where);
        if (type == CellType.NUMERIC) {
            assertTrue(isClose(engine.getNumericCellValue(), calculated.getNumericCellValue()), () -> where
                    + ": engine " + engine.getNumericCellValue() + ", sheet " + calculated.getNumericCellValue());
        } else if (type == CellType.STRING) {
            assertEquals(engine.getStringCellValue(), calculated.getStringCellValue(), where);
        }
    }

    private static boolean isClose(double one, double other) {
        return Math.abs(one - other) <= Math.max(NOISE, TOLERANCE * Math.max(Math.abs(one), Math.abs(other)));
    }
}
