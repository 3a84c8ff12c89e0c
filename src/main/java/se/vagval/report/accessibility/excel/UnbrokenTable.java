package se.vagval.report.accessibility.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellReference;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** A table has no blank row or column in it, where a reader would believe that it ends. */
final class UnbrokenTable implements Rule<WorkbookText> {
    @Override
    public String source() {
        return "WCAG 1.3.2; EN 301 549 10.1.3.2";
    }

    @Override
    public List<Finding> check(WorkbookText workbook) {
        List<Finding> findings = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            for (Area table : sheet.tables()) {
                blankRows(sheet, table).forEach(r -> findings.add(Finding.of(this, sheet.place(table),
                        Texts.get("report.access.blankRow", r + 1))));
                blankColumns(sheet, table).forEach(c -> findings.add(Finding.of(this, sheet.place(table),
                        Texts.get("report.access.blankColumn", CellReference.convertNumToColString(c)))));
            }
        }
        return findings;
    }

    private static IntStream rows(Area table) {
        return IntStream.rangeClosed(table.firstOfFigures(), table.lastRow());
    }

    private static IntStream columns(Area table) {
        return IntStream.rangeClosed(table.firstColumn(), table.lastColumn());
    }

    private static IntStream blankRows(Sheet sheet, Area table) {
        return rows(table).filter(r -> columns(table).noneMatch(c -> sheet.content().isFilled(r, c)));
    }

    private static IntStream blankColumns(Sheet sheet, Area table) {
        return columns(table).filter(c -> rows(table).noneMatch(r -> sheet.content().isFilled(r, c)));
    }
}
