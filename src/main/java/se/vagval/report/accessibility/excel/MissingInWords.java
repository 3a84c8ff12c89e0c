package se.vagval.report.accessibility.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** What is missing is said in words: a sheet whose figures have gaps or errors says above its table what they mean. */
final class MissingInWords implements Rule<WorkbookText> {
    @Override
    public String source() {
        return "WCAG 1.3.1; EN 301 549 10.1.3.1";
    }

    @Override
    public List<Finding> check(WorkbookText workbook) {
        List<Finding> findings = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            for (Area table : sheet.tables()) {
                long empty = empty(sheet, table);
                if (empty > 0 && !says(sheet, table, Texts.get("report.access.words.emptyCell"))) {
                    findings.add(Finding.of(this, sheet.place(table), Texts.get("report.access.emptyFigures",
                            (int) empty)));
                }
                if (hasErrors(sheet, table) && !says(sheet, table, Texts.get("report.access.words.error"))) {
                    findings.add(Finding.of(this, sheet.place(table), Texts.get("report.access.errors")));
                }
            }
        }
        return findings;
    }

    private static IntStream rows(Area table) {
        return IntStream.rangeClosed(table.firstOfFigures(), table.lastRow());
    }

    private static long empty(Sheet sheet, Area table) {
        return IntStream.rangeClosed(table.firstColumn(), table.lastColumn())
                .filter(c -> rows(table).anyMatch(r -> sheet.content().at(r, c).kind() == Value.Kind.NUMBER))
                .mapToLong(c -> rows(table).filter(r -> !sheet.content().isFilled(r, c) && !isGroup(sheet, table, r))
                        .count())
                .sum();
    }

    private static boolean hasErrors(Sheet sheet, Area table) {
        return IntStream.rangeClosed(table.firstColumn(), table.lastColumn())
                .anyMatch(c -> rows(table).anyMatch(r -> sheet.content().at(r, c).kind() == Value.Kind.ERROR));
    }

    /** A row that only names the rows below it. */
    private static boolean isGroup(Sheet sheet, Area table, int row) {
        return IntStream.rangeClosed(table.firstColumn() + 1, table.lastColumn())
                .noneMatch(c -> sheet.content().isFilled(row, c));
    }

    private static boolean says(Sheet sheet, Area table, String words) {
        return IntStream.range(0, table.firstRow()).mapToObj(r -> sheet.content().at(r, 0).text())
                .anyMatch(t -> t.contains(words));
    }
}
