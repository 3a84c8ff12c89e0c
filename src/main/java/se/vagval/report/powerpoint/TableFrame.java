package se.vagval.report.powerpoint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import se.vagval.report.Markup;
import se.vagval.report.deck.SlideTable;

/** Writes a table: a header row that is marked as one, and a hairline under each row. */
final class TableFrame {
    /** Without fills and lines of its own. */
    private static final String PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
    private static final long ROW = 390_000;
    private static final String MARGIN = "36000";
    private static final String GUTTER = "108000";

    private final Markup xml;
    private final TextXml texts;

    TableFrame(Markup xml, TextXml texts) {
        this.xml = xml;
        this.texts = texts;
    }

    /**
     * Writes a table.
     *
     * @param place
     *            the placeholder it stands in, if there is one
     * @param words
     *            what the table holds, for those who do not see it
     */
    void write(SlideTable table, Optional<Placeholder> place, Box box, String name, String words) {
        int rows = table.lines().size() + 1;
        Box actual = new Box(box.x(), box.y(), box.width(), Math.min(box.height(), ROW * rows));
        xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        xml.empty("p:cNvPr", "id", texts.next(), "name", name, "descr", words);
        xml.open("p:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noGrp", "1").close().open("p:nvPr");
        place.ifPresent(texts::mark);
        xml.close(2);
        texts.place("p:xfrm", actual);
        xml.open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/table");
        xml.open("a:tbl").open("a:tblPr", "firstRow", "1").open("a:tableStyleId").text(PLAIN).close(2);
        xml.open("a:tblGrid");
        table.shares().forEach(s -> xml.empty("a:gridCol", "w", Long.toString(box.width() * s / 100)));
        xml.close();
        row(table.heads(), table.figures(), true);
        table.lines().forEach(line -> row(line, table.figures(), false));
        xml.close(4);
    }

    private void row(List<String> cells, boolean figures, boolean head) {
        xml.open("a:tr", "h", Long.toString(ROW));
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), figures && i > 0, i == cells.size() - 1, head);
        }
        xml.close();
    }

    private void cell(String text, boolean right, boolean last, boolean head) {
        xml.open("a:tc").open("a:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
        xml.open("a:pPr", "algn", right ? "r" : "l").open("a:spcBef").empty("a:spcPts", "val", "0").close().empty(
                "a:buNone").close();
        texts.run(text, OptionalInt.of(TextXml.SMALLEST), head);
        xml.close(2);
        xml.open("a:tcPr", "marL", right ? GUTTER : "0", "marR", right && last ? "0" : GUTTER, "marT", MARGIN, "marB",
                MARGIN, "anchor", head ? "b" : "t");
        line(head);
        xml.empty("a:noFill").close(2);
    }

    private void line(boolean head) {
        xml.open("a:lnB", "w", head ? "19050" : "6350").open("a:solidFill");
        xml.empty("a:schemeClr", "val", head ? "tx1" : "tx2");
        xml.close(2);
    }
}
