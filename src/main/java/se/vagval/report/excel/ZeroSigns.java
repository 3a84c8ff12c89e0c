package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STConditionalFormattingOperator;

/**
 * Shows a figure that rounds to zero without a sign, as everywhere else: a number format alone would print "+0" and "−0",
 * since it chooses the sign before it rounds. The cell keeps its value.
 */
final class ZeroSigns {
    /**
     * What a figure closer to zero than half a unit of the last decimal is shown with.
     *
     * @param plusToo
     *            whether it would otherwise have a plus sign above zero
     */
    record Zero(String format, double half, boolean plusToo) {}

    /** Just inside the half that is rounded away from zero, at the 15 digits a spreadsheet compares. */
    private static final double INSIDE = 1 - 1e-12;
    /** Zero itself is shown right by its number format. */
    private static final double LEAST = 1e-300;

    private final Map<Zero, List<CellRangeAddress>> areas = new LinkedHashMap<>();

    /** Cells are given from left to right and from the top down. */
    void add(XSSFCell cell, Zero zero) {
        List<CellRangeAddress> met = areas.computeIfAbsent(zero, k -> new ArrayList<>());
        CellRangeAddress last = met.isEmpty() ? null : met.getLast();
        if (last != null && last.getLastRow() == cell.getRowIndex() && last.getFirstRow() == last.getLastRow()
                && last.getLastColumn() == cell.getColumnIndex() - 1) {
            last.setLastColumn(cell.getColumnIndex());
        } else {
            joinRows(met);
            met.add(new CellRangeAddress(cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(),
                    cell.getColumnIndex()));
        }
    }

    /** The last row becomes part of the area that ends just above it and is as wide. */
    private static void joinRows(List<CellRangeAddress> met) {
        if (met.size() < 2) {
            return;
        }
        CellRangeAddress above = met.get(met.size() - 2);
        CellRangeAddress last = met.getLast();
        if (above.getLastRow() == last.getFirstRow() - 1 && above.getFirstColumn() == last.getFirstColumn()
                && above.getLastColumn() == last.getLastColumn()) {
            above.setLastRow(last.getLastRow());
            met.removeLast();
        }
    }

    void write(XSSFSheet sheet) {
        int priority = 1;
        for (Map.Entry<Zero, List<CellRangeAddress>> entry : areas.entrySet()) {
            joinRows(entry.getValue());
            CTConditionalFormatting rules = sheet.getCTWorksheet().addNewConditionalFormatting();
            rules.setSqref(entry.getValue().stream().map(CellRangeAddress::formatAsString).toList());
            long format = format(sheet.getWorkbook(), entry.getKey().format());
            double half = entry.getKey().half() * INSIDE;
            between(rules.addNewCfRule(), -half, -LEAST, format).setPriority(priority++);
            if (entry.getKey().plusToo()) {
                between(rules.addNewCfRule(), LEAST, half, format).setPriority(priority++);
            }
        }
    }

    private static CTCfRule between(CTCfRule rule, double low, double high, long format) {
        rule.setType(STCfType.CELL_IS);
        rule.setOperator(STConditionalFormattingOperator.BETWEEN);
        rule.setDxfId(format);
        rule.addFormula(Double.toString(low));
        rule.addFormula(Double.toString(high));
        return rule;
    }

    private static long format(XSSFWorkbook workbook, String code) {
        CTDxf look = CTDxf.Factory.newInstance();
        CTNumFmt format = look.addNewNumFmt();
        format.setNumFmtId(workbook.createDataFormat().getFormat(code));
        format.setFormatCode(code);
        return workbook.getStylesSource().putDxf(look) - 1L;
    }
}
