package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

import se.vagval.formula.Evaluation;
import se.vagval.text.Texts;

/** The sheet of the calculation: every formula of the graph as a formula of the spreadsheet. */
final class CalculationSheet {
    /** The first row of formulas, from zero: the addresses rest on it. */
    static final int FIRST_ROW = 6;
    /** The column of the first year. */
    static final int FIRST_YEAR = 4;

    private static final int NARROWEST_NAME = 18;
    private static final int WIDEST_NAME = 34;
    /** The longest unit, kronor per inhabitant, on one line. */
    private static final int UNIT_WIDTH = 17;
    /** Most explanations on one line: every second one had two where this was 44, and the print a third more pages. */
    private static final int EXPLANATION_WIDTH = 56;
    private static final int NARROWEST_YEAR = 10;
    private static final int WIDEST_YEAR = 24;
    /** Room between a figure and the edges of its cell. */
    private static final int AIR = 3;

    private final SheetFrame frame;
    private final FormulaText formulas;
    private final CellWriter writer;
    private final RowWords words;
    private final Evaluation evaluation;

    CalculationSheet(SheetFrame frame, WorkbookContent content, CellWriter writer, FormulaText formulas) {
        this.frame = frame;
        this.formulas = formulas;
        this.words = new RowWords(content.graph(), content.naming());
        this.evaluation = content.evaluation();
        this.writer = writer;
    }

    void write(GridLayout grid) {
        int explanation = FIRST_YEAR + grid.years().size();
        widths(grid);
        frame.sentence(Texts.get("report.excel.calculation.title"), Look.TITLE);
        if (grid.rows().isEmpty()) {
            frame.sentence(Texts.get("report.excel.calculation.none"), Look.NOTE);
            frame.finish();
            PrintPage.high(frame.sheet());
            return;
        }
        frame.sentence(Texts.get("report.excel.calculation.lead"), Look.NOTE);
        frame.sentence(Texts.get("report.excel.calculation.missing"), Look.NOTE);
        frame.goTo(FIRST_ROW - 1);
        head(grid.years(), explanation);
        grid.rows().forEach(row -> formulas(row, explanation));
        frame.table("tabell_berakning", FIRST_ROW - 1, explanation + 1, FIRST_YEAR - 1);
        frame.finish();
        PrintPage.high(frame.sheet());
    }

    private void widths(GridLayout grid) {
        List<Integer> widths = new ArrayList<>(
                List.of(names(grid.rows().stream().map(GridLayout.GridRow::alternative)),
                        names(grid.rows().stream().map(GridLayout.GridRow::subject)), 36, UNIT_WIDTH));
        for (int i = 0; i < grid.years().size(); i++) {
            int year = i;
            int longest = grid.rows().stream().mapToInt(r -> length(r, r.nodes()[year])).max().orElse(0);
            widths.add(Math.clamp(longest + AIR, NARROWEST_YEAR, WIDEST_YEAR));
        }
        widths.add(EXPLANATION_WIDTH);
        frame.widths(widths);
    }

    private static int names(Stream<String> names) {
        return TextWidth.ofNames(names, NARROWEST_NAME, WIDEST_NAME);
    }

    private int length(GridLayout.GridRow row, int node) {
        return node == GridLayout.NONE || evaluation.isMissing(node) ? 0
                : NumberFormats.shown(row.term().unit(), evaluation.value(node)).length();
    }

    private void head(List<OptionalInt> years, int explanation) {
        XSSFRow row = frame.row();
        frame.text(row, 0, Texts.get("report.excel.head.alternative"), Look.HEAD);
        frame.text(row, 1, Texts.get("report.excel.head.subject"), Look.HEAD);
        frame.text(row, 2, Texts.get("report.excel.head.measure"), Look.HEAD);
        frame.text(row, 3, Texts.get("report.excel.head.unit"), Look.HEAD);
        for (int i = 0; i < years.size(); i++) {
            OptionalInt year = years.get(i);
            String label = year.isPresent() ? Integer.toString(year.getAsInt())
                    : Texts.get("report.excel.head.everyYear");
            frame.text(row, FIRST_YEAR + i, label, Look.HEAD_RIGHT);
        }
        frame.text(row, explanation, Texts.get("report.excel.head.explanation"), Look.HEAD_INDENTED);
        frame.fit(row);
    }

    private void formulas(GridLayout.GridRow content, int explanation) {
        XSSFRow row = frame.row();
        frame.text(row, 0, content.alternative(), Look.TEXT);
        frame.text(row, 1, content.subject(), Look.TEXT);
        frame.text(row, 2, content.label(), Look.TEXT);
        frame.text(row, 3, Labels.unit(content.term().unit()), Look.TEXT);
        String format = NumberFormats.ofFormula(content.term().unit());
        ZeroSigns.Zero zero = NumberFormats.zero(content.term().unit());
        for (int i = 0; i < content.nodes().length; i++) {
            int node = content.nodes()[i];
            if (node == GridLayout.NONE) {
                frame.text(row, FIRST_YEAR + i, "", Look.FIGURE);
            } else {
                XSSFCell cell = frame.figure(row, FIRST_YEAR + i, Look.FIGURE, format, zero);
                writer.formula(cell, formulas.of(node), node);
            }
        }
        frame.text(row, explanation, words.of(content), Look.TEXT_INDENTED);
        frame.fit(row);
    }
}
