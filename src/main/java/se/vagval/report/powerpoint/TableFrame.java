package se.vagval.report.powerpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.report.Markup;
import se.vagval.report.deck.SlideTable;

/** Writes a table: a header row that is marked as one, and a hairline under each row. */
final class TableFrame {
    /** Without fills and lines of its own. */
    private static final String PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
    private static final List<Integer> SIZES = List.of(2400, 2200, 2000, TextXml.SMALLEST);
    private static final double EMU_PER_POINT = 12_700;
    /** Width of a letter and height of a line, where 1 is the size of the type. */
    private static final double STRONG = 0.58;
    /** Of a single word, which may be of wide letters. */
    private static final double WORD = 0.56;
    private static final double LINE = 1.22;
    /** How much of the place a table in larger type may take, since its height is not measured. */
    private static final double FULL = 0.92;
    private static final long AROUND = 72_000;
    /** In places of others that are too small for type that is read from afar. */
    private static final List<Integer> SMALL = List.of(1600, 1400);
    private static final String MARGIN = "36000";
    /** Between columns: more than half a letter of the largest type, so that words of two columns are not read as one. */
    private static final long GUTTER = 180_000;

    private final Markup xml;
    private final TextXml texts;
    private final List<SlideTable> parts;
    private final List<Integer> sizes;
    private int size = TextXml.SMALLEST;

    /**
     * @param parts
     *            the tables that go on over several slides, which all have type of the same size
     * @param own
     *            whether they are made for places of that size
     */
    TableFrame(Markup xml, TextXml texts, List<SlideTable> parts, boolean own) {
        this.xml = xml;
        this.texts = texts;
        this.parts = parts;
        this.sizes = own ? SIZES : Stream.concat(SIZES.stream(), SMALL.stream()).toList();
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
        size = sizes.stream().filter(s -> hasWords(box, s) && parts.stream()
                .allMatch(part -> height(part, box.width(), s) <= box.height() * (s > TextXml.SMALLEST ? FULL : 1)))
                .findFirst().orElseGet(() -> whole(box));
        Box actual = new Box(box.x(), box.y(), box.width(), Math.min(box.height(), height(table, box.width(), size)));
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
        row(table.heads(), table.figures(), true, height(table, table.heads(), true, box.width(), size));
        table.lines().forEach(line -> row(line, table.figures(), false, height(table, line, false, box.width(), size)));
        xml.close(4);
    }

    /** The smallest type where the place is too low, and smaller still rather than a broken figure. */
    private int whole(Box box) {
        return sizes.stream().filter(s -> s <= TextXml.SMALLEST && hasWords(box, s)).reduce((_, small) -> small)
                .orElse(TextXml.SMALLEST);
    }

    private boolean hasWords(Box box, int size) {
        return parts.stream().allMatch(part -> hasWords(part, box.width(), size));
    }

    /** Whether no word is broken, and no figure. */
    private static boolean hasWords(SlideTable table, long width, int size) {
        for (int i = 0; i < table.heads().size(); i++) {
            int column = i;
            int word = longestWord(table.heads().get(i));
            boolean figures = table.figures() && i > 0;
            int cell = table.lines().stream().map(l -> l.get(column))
                    .mapToInt(text -> figures ? text.length() : longestWord(text)).max().orElse(0);
            double points = size / 100.0;
            if (Math.max(word * STRONG, cell * (figures ? STRONG : WORD)) * points > room(table, i, width)) {
                return false;
            }
        }
        return true;
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("\\s+|(?<=\\p{L})-")).mapToInt(String::length).max().orElse(0);
    }

    private static double room(SlideTable table, int column, long width) {
        return (width * table.shares().get(column) / 100.0 - before(column)) / EMU_PER_POINT;
    }

    /** Columns are parted before each but the first, which begins where the headline does. */
    private static long before(int column) {
        return column == 0 ? 0 : GUTTER;
    }

    /** How high a table is in type of a size. */
    private static long height(SlideTable table, long width, int size) {
        long height = height(table, table.heads(), true, width, size);
        for (List<String> line : table.lines()) {
            height += height(table, line, false, width, size);
        }
        return height;
    }

    private static long height(SlideTable table, List<String> cells, boolean head, long width, int size) {
        double points = size / 100.0;
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            double room = Math.max(points, room(table, i, width));
            lines = Math.max(lines, LetterWidths.lines(cells.get(i), head, room / points));
        }
        return Math.round(lines * points * LINE * EMU_PER_POINT) + AROUND;
    }

    private void row(List<String> cells, boolean figures, boolean head, long height) {
        xml.open("a:tr", "h", Long.toString(height));
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), figures && i > 0, before(i), head);
        }
        xml.close();
    }

    private void cell(String text, boolean right, long before, boolean head) {
        xml.open("a:tc").open("a:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
        xml.open("a:pPr", "algn", right ? "r" : "l").open("a:spcBef").empty("a:spcPts", "val", "0").close().empty(
                "a:buNone").close();
        texts.cell(text, size, head);
        xml.close(2);
        xml.open("a:tcPr", "marL", Long.toString(before), "marR", "0", "marT", MARGIN, "marB", MARGIN, "anchor",
                head ? "b" : "t");
        line(head);
        xml.empty("a:noFill").close(2);
    }

    private void line(boolean head) {
        xml.open("a:lnB", "w", head ? "19050" : "6350");
        texts.line(head ? "tx1" : "tx2");
        xml.close();
    }
}
