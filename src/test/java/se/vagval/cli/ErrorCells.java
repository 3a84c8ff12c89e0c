package se.vagval.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cells of a workbook that show a fault where none is meant. */
final class ErrorCells {
    /** Where a lack is written as a fault, so that what rests on it lacks too. */
    private static final Set<String> CALCULATED = Set.of("Indata", "Beräkning");
    private static final Set<Byte> LACKS = Set.of(FormulaError.NA.getCode(), FormulaError.VALUE.getCode(),
            FormulaError.DIV0.getCode());

    private ErrorCells() {}

    static List<String> in(XSSFWorkbook workbook) {
        List<String> found = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            XSSFCell c = (XSSFCell) cell;
            CellType type = c.getCellType() == CellType.FORMULA ? c.getCachedFormulaResultType() : c.getCellType();
            boolean meant = CALCULATED.contains(sheet.getSheetName()) && type == CellType.ERROR
                    && LACKS.contains(c.getErrorCellValue());
            if (type == CellType.ERROR && !meant) {
                found.add(sheet.getSheetName() + "!" + c.getAddress() + " " + c.getErrorCellString());
            }
        })));
        return found;
    }
}
