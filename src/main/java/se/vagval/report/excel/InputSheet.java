package se.vagval.report.excel;

import java.util.List;
import java.util.function.IntFunction;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

import se.vagval.statement.Naming;
import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.formula.Origin;
import se.vagval.text.Texts;

/** The sheet of inputs and assumptions, the only cells of the workbook that are meant to be changed. */
final class InputSheet {
    /** The first row of inputs, from zero: the addresses of formulas rest on it. */
    static final int FIRST_ROW = 6;
    /** The column of the values. */
    static final int VALUE_COLUMN = 4;
    private static final int YEAR_COLUMN = 3;

    /** Words begin some way into their cell, since those of the cell before may fill it to its edge. */
    private static final int INDENT = 2;

    private static final int NARROWEST_NAME = 18;
    private static final int WIDEST_NAME = 34;

    private final SheetFrame frame;
    private final Graph graph;
    private final Naming naming;
    private final CellWriter writer;
    private final Evaluation evaluation;

    InputSheet(SheetFrame frame, WorkbookContent content, CellWriter writer) {
        this.frame = frame;
        this.graph = content.graph();
        this.naming = content.naming();
        this.evaluation = content.evaluation();
        this.writer = writer;
    }

    void write(InputLayout layout) {
        List<Integer> widths = List.of(36, names(layout, naming::subject) + INDENT,
                names(layout, naming::alternative) + INDENT, 7, 20, 14, 38, 20, 50);
        frame.widths(widths);
        frame.sentence(Texts.get("report.excel.inputs.title"), Look.TITLE);
        if (layout.nodes().isEmpty()) {
            frame.sentence(Texts.get("report.excel.inputs.none"), Look.NOTE);
            frame.finish();
            return;
        }
        frame.sentence(Texts.get("report.excel.inputs.lead"), Look.NOTE);
        frame.sentence(Texts.get("report.excel.inputs.missing"), Look.NOTE);
        frame.goTo(FIRST_ROW - 1);
        head();
        layout.nodes().forEach(this::input);
        frame.table("tabell_indata", FIRST_ROW - 1, widths.size(), 1);
        InputCheck.add(frame.sheet(), FIRST_ROW, frame.nextRow() - 1, VALUE_COLUMN);
        frame.finish();
    }

    private static int names(InputLayout layout, IntFunction<String> name) {
        return TextWidth.ofNames(layout.nodes().stream().map(name::apply), NARROWEST_NAME, WIDEST_NAME);
    }

    private void head() {
        XSSFRow row = frame.row();
        List<String> heads = List.of(Texts.get("report.excel.head.measure"), Texts.get("report.excel.head.subject"),
                Texts.get("report.excel.head.alternative"), Texts.get("report.excel.head.year"),
                Texts.get("report.excel.head.value"), Texts.get("report.excel.head.unit"),
                Texts.get("report.excel.head.source"), Texts.get("report.excel.head.mark"),
                Texts.get("report.excel.head.note"));
        for (int i = 0; i < heads.size(); i++) {
            frame.text(row, i, heads.get(i), switch (i) {
                case VALUE_COLUMN -> Look.HEAD_RIGHT;
                case 0, YEAR_COLUMN -> Look.HEAD;
                default -> Look.HEAD_INDENTED;
            });
        }
        frame.fit(row);
    }

    private void input(int node) {
        XSSFRow row = frame.row();
        Origin origin = graph.origin(node);
        frame.text(row, 0, graph.term(node).label(), Look.TEXT);
        frame.text(row, 1, naming.subject(node), Look.TEXT_INDENTED);
        frame.text(row, 2, naming.alternative(node), Look.TEXT_INDENTED);
        XSSFCell year = frame.text(row, 3, "", Look.TEXT);
        naming.year(node).ifPresent(year::setCellValue);
        value(row, node);
        frame.text(row, 5, Labels.unit(graph.term(node).unit()), Look.TEXT_INDENTED);
        if (graph.op(node) == Op.MISSING) {
            frame.text(row, 6, "", Look.TEXT_INDENTED);
            frame.text(row, 7, naming.outcome(node)
                    .orElseGet(() -> naming.isUndecided(node) ? Labels.undecided() : Labels.missing()),
                    Look.TEXT_INDENTED);
            frame.text(row, 8, naming.reason(node), Look.TEXT_INDENTED);
        } else {
            frame.text(row, 6, SourceLine.of(graph, node), Look.TEXT_INDENTED);
            frame.text(row, 7, Labels.mark(origin.mark()), Look.TEXT_INDENTED);
            frame.text(row, 8, origin.note(), Look.TEXT_INDENTED);
        }
        frame.fit(row);
    }

    private void value(XSSFRow row, int node) {
        XSSFCell cell = frame.figure(row, VALUE_COLUMN, Look.INPUT, NumberFormats.ofInput(graph.term(node).unit()));
        if (graph.op(node) == Op.MISSING) {
            writer.formula(cell, Lack.formula(naming, node), node);
        } else {
            cell.setCellValue(evaluation.value(node));
        }
    }
}
