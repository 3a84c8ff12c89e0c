package se.vagval.report.word;

import java.util.List;
import java.util.stream.IntStream;

import se.vagval.report.Markup;
import se.vagval.report.control.Control;
import se.vagval.report.word.Block.Head;
import se.vagval.report.word.Block.Line;
import se.vagval.report.word.Block.Table;

/** Writes a table: a repeated header row, no merged cells, rows that are not broken over pages. */
final class TableXml {
    /**
     * A table of no more rows than this is kept on one page with its caption and notes: about two fifths of a page, so that
     * no more is left empty before it. A dense one is kept whole on the page it was made for.
     */
    private static final int KEPT_TOGETHER = 14;
    private static final int DENSE_KEPT_TOGETHER = 22;
    /** Rows of words are high: so many lines of them, each in a column of so many letters. */
    private static final int LINES_KEPT_TOGETHER = 20;
    /** Width of a letter of ordinary type on average, a little generously; twentieths of a point. */
    private static final int LETTER = 95;
    private static final int GROUP_KEPT_TOGETHER = 6;
    private static final int KEPT_AT_THE_ENDS = 2;
    /** A row of words so many lines high is company enough for the header or the notes: no other need follow it. */
    private static final int LINES_ENOUGH_ALONE = 3;
    /** Room over and under the words of a dense row, twentieths of a point. */
    private static final String DENSE = "10";
    /** Parts the paragraphs of a cell. */
    static final String NEXT_PARAGRAPH = "\n";

    private final Markup xml;
    private final Runs runs;
    private final Controls controls;
    private final Control control;
    private boolean marked;
    private String suffix = "";
    private boolean dense;

    TableXml(Markup xml, Controls controls, Control control) {
        this.xml = xml;
        this.runs = new Runs(xml);
        this.controls = controls;
        this.control = control;
    }

    void write(Table table, int pageWidth) {
        Columns columns = Columns.of(table, pageWidth);
        int[] widths = columns.widths();
        suffix = columns.compact() ? "Liten" : "";
        dense = table.dense();
        xml.open("w:tbl");
        properties(table, columns);
        row(table.heads(), new Line(Line.Kind.DETAIL, table.heads().stream().map(Head::text).toList()), widths, true,
                true);
        for (int i = 0; i < table.lines().size(); i++) {
            row(table.heads(), table.lines().get(i), widths, false, kept(i, table, widths));
        }
        xml.close();
    }

    private static boolean kept(int line, Table table, int[] widths) {
        List<Line> lines = table.lines();
        boolean together = table.isOfWords()
                ? lines.stream().mapToInt(l -> printed(l, widths)).sum() <= LINES_KEPT_TOGETHER
                : lines.size() <= (table.dense() ? DENSE_KEPT_TOGETHER : KEPT_TOGETHER);
        return together || isAtAnEnd(line, table, widths) || isWithinGroup(lines, line);
    }

    /** Whether the row is kept with the next one, or with the notes, so that few lines are not left alone on a page. */
    private static boolean isAtAnEnd(int line, Table table, int[] widths) {
        int last = table.lines().size() - 1;
        return line == last || line < KEPT_AT_THE_ENDS && !isHigh(0, table, widths)
                || line > last - KEPT_AT_THE_ENDS && !isHigh(last, table, widths);
    }

    private static boolean isHigh(int line, Table table, int[] widths) {
        return table.isOfWords() && printed(table.lines().get(line), widths) >= LINES_ENOUGH_ALONE;
    }

    /** Whether the next row belongs with this one in a group that is low enough to move whole to the next page. */
    private static boolean isWithinGroup(List<Line> lines, int line) {
        if (line + 1 >= lines.size() || lines.get(line + 1).begins()) {
            return false;
        }
        int first = line;
        while (first > 0 && !lines.get(first).begins()) {
            first--;
        }
        int end = line + 1;
        while (end < lines.size() && !lines.get(end).begins()) {
            end++;
        }
        return lines.stream().anyMatch(Line::begins) && end - first <= GROUP_KEPT_TOGETHER;
    }

    /** How many lines the highest cell of a row takes, roughly. */
    private static int printed(Line line, int[] widths) {
        return IntStream.range(0, widths.length)
                .map(i -> 1 + line.cells().get(i).length() * LETTER / widths[i]).max().orElse(1);
    }

    private void properties(Table table, Columns columns) {
        int[] widths = columns.widths();
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        xml.open("w:tblPr").value("w:tblStyle", "Tabell").empty("w:tblW", "w:w", Page.text(sum), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        if (columns.compact()) {
            xml.open("w:tblCellMar").empty("w:left", "w:w", "50", "w:type", "dxa")
                    .empty("w:right", "w:w", "50", "w:type", "dxa").close();
        }
        xml.empty("w:tblLook", "w:val", "00A0", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "1",
                "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
        xml.value("w:tblCaption", table.caption());
        xml.value("w:tblDescription", Controls.description(table));
        xml.close().open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", Page.text(width));
        }
        xml.close();
    }

    private void row(List<Head> heads, Line line, int[] widths, boolean header, boolean kept) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (header) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < widths.length; i++) {
            cell(line.cells().get(i), style(heads.get(i), line.kind(), header), widths[i], line.begins(), kept);
        }
        xml.close();
    }

    private static String style(Head head, Line.Kind kind, boolean header) {
        String base = head.figures() ? "Tabellsiffra" : "Tabelltext";
        return header ? head.figures() ? "Tabellhuvudsiffra" : "Tabellhuvud"
                : kind == Line.Kind.DETAIL ? base : base + "stark";
    }

    private void cell(String text, String style, int width, boolean begins, boolean kept) {
        boolean head = style.startsWith("Tabellhuvud");
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Page.text(width), "w:type", "dxa");
        if (begins) {
            xml.open("w:tcBorders").empty("w:top", "w:val", "single", "w:sz", "6", "w:space", "0", "w:color", "7B8794")
                    .close();
        }
        if (head) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "E8F1FA");
        }
        xml.value("w:vAlign", head ? "bottom" : "top").close();
        for (String words : text.split(NEXT_PARAGRAPH + "+")) {
            paragraph(words, style, kept);
        }
        xml.close();
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            runs.words(text);
        }
    }

    private void paragraph(String text, String style, boolean kept) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style + suffix);
        if (kept) {
            xml.empty("w:keepNext");
        }
        if (dense) {
            xml.empty("w:spacing", "w:before", DENSE, "w:after", DENSE);
        }
        xml.close();
        if (!marked) {
            // The first words of the table carry the bookmark by which it is found.
            marked = true;
            controls.mark(control, () -> words(text));
        } else {
            words(text);
        }
        xml.close();
    }
}
