package se.vagval.report.word;

import java.util.List;

import se.vagval.report.word.Block.Head;
import se.vagval.report.word.Block.Line;
import se.vagval.report.word.Block.Table;
import se.vagval.text.Texts;

/** Writes a table: a repeated header row, no merged cells, rows that are not broken over pages. */
final class TableXml {
    /** A table of no more rows than this is kept on one page with its caption and notes. */
    private static final int KEPT_TOGETHER = 22;
    private static final int KEPT_AT_THE_ENDS = 2;

    private final Markup xml;
    private final Runs runs;

    TableXml(Markup xml) {
        this.xml = xml;
        this.runs = new Runs(xml);
    }

    void write(Table table, int pageWidth) {
        int[] widths = Columns.widths(table, pageWidth);
        xml.open("w:tbl");
        properties(table, widths);
        row(table.heads(), new Line(Line.Kind.DETAIL, table.heads().stream().map(Head::text).toList()), widths, true,
                true);
        for (int i = 0; i < table.lines().size(); i++) {
            row(table.heads(), table.lines().get(i), widths, false, kept(i, table));
        }
        xml.close();
    }

    private static boolean kept(int line, Table table) {
        List<Line> lines = table.lines();
        return lines.size() <= KEPT_TOGETHER || line < KEPT_AT_THE_ENDS || line >= lines.size() - KEPT_AT_THE_ENDS
                || lines.get(line).kind() == Line.Kind.GROUP;
    }

    private void properties(Table table, int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        xml.open("w:tblPr").value("w:tblStyle", "Tabell").empty("w:tblW", "w:w", Page.text(sum), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "00A0", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "1",
                "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
        xml.value("w:tblCaption", table.caption());
        xml.value("w:tblDescription", Texts.get("report.word.table.alternative", table.caption(),
                table.lines().size(), table.heads().size()));
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
            cell(line.cells().get(i), style(heads.get(i), line.kind(), header), widths[i], shading(line, header), kept);
        }
        xml.close();
    }

    private static String style(Head head, Line.Kind kind, boolean header) {
        String base = head.figures() ? "Tabellsiffra" : "Tabelltext";
        return header ? head.figures() ? "Tabellhuvudsiffra" : "Tabellhuvud"
                : kind == Line.Kind.DETAIL ? base : base + "stark";
    }

    private static String shading(Line line, boolean header) {
        return header ? "E8F1FA" : line.kind() == Line.Kind.GROUP ? "F6F7F9" : "";
    }

    private void cell(String text, String style, int width, String shading, boolean kept) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Page.text(width), "w:type", "dxa");
        if (!shading.isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shading);
        }
        xml.value("w:vAlign", style.startsWith("Tabellhuvud") ? "bottom" : "top").close();
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
        if (kept) {
            xml.empty("w:keepNext");
        }
        xml.close();
        if (!text.isEmpty()) {
            runs.words(text);
        }
        xml.close(2);
    }
}
