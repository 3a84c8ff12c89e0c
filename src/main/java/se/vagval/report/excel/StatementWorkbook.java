package se.vagval.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import se.vagval.report.DocumentFile;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/**
 * Writes one table as a workbook of one sheet, as it looks in the whole workbook but with values instead of formulas.
 *
 * @param review
 *            name of the review, printed under the table
 * @param unit
 *            the unit amounts are shown in; the cells hold unrounded amounts in that unit
 * @param date
 *            the day printed under the table
 */
public record StatementWorkbook(String review, MoneyUnit unit, LocalDate date) {
    /**
     * Writes a statement to a file, whole or not at all, in place of one that is there already.
     *
     * @throws se.vagval.report.ReportException
     *             with a sentence for the user when the file cannot be written
     */
    public void write(Statement statement, Path target) {
        DocumentFile.write(target, out -> write(statement, out));
    }

    /** Writes a statement to a stream, and leaves the stream open. */
    public void write(Statement statement, OutputStream out) throws IOException {
        write(Labels.sheet(statement), statement.title(), out, frame -> new StatementSheet(frame, statement, unit,
                new ValueFigures(unit)).write(1, closing(statement)));
    }

    /**
     * Writes a table that is told and not calculated to a file, whole or not at all.
     *
     * @throws se.vagval.report.ReportException
     *             with a sentence for the user when the file cannot be written
     */
    public void write(TextTable table, Path target) {
        List<String> notes = new ArrayList<>(table.notes());
        notes.add(alone());
        TextTable noted = new TextTable(table.sheet(), table.title(), table.lead(), table.heads(), table.rows(), notes);
        DocumentFile.write(target, out -> write(table.sheet(), table.title(), out,
                frame -> new TextTableSheet(frame, noted).write(1)));
    }

    private void write(String name, String title, OutputStream out, Consumer<SheetFrame> fill) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            String sheet = new SheetNames().of(List.of(name)).getFirst();
            WorkbookProperties.set(workbook, title, "", review);
            SheetFrame frame = new SheetFrame(workbook, sheet, new Styles(workbook));
            fill.accept(frame);
            PrintPage.fit(frame.sheet());
            workbook.write(out);
        } finally {
            workbook.getPackage().revert(); // closing it would pack all of it once more
        }
    }

    private List<String> closing(Statement statement) {
        List<String> closing = new ArrayList<>();
        closing.add(SourceLine.alone(statement));
        closing.add(alone());
        return closing;
    }

    private String alone() {
        return Texts.get("report.excel.statement.alone", review, SwedishDates.date(date));
    }
}
