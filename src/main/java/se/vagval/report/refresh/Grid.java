package se.vagval.report.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import se.vagval.report.control.Digest;
import se.vagval.report.refresh.xml.Element;
import se.vagval.report.refresh.xml.Words;
import se.vagval.report.refresh.xml.XmlPart;

/** A table as it stands in a document: rows that are not deleted, and of each the cells that are of one column and row. */
final class Grid {
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag");

    private static final Set<String> REMARKS = Set.of("commentReference", "commentRangeStart", "commentRangeEnd",
            "footnoteReference", "endnoteReference");

    /**
     * A row.
     *
     * @param cells
     *            by the column they stand in, counted from 0; one that is merged with another is left out
     */
    record Row(Element element, Map<Integer, Element> cells) {}

    private final XmlPart part;
    private final Element table;
    private final List<Row> rows = new ArrayList<>();
    private boolean regular = true;
    private int columns;

    Grid(XmlPart part, Element table) {
        this.part = part;
        this.table = table;
        for (Element row : within(table, "tr")) {
            if (row.child("trPr").flatMap(p -> p.child("del")).isEmpty()) {
                rows.add(new Row(row, cells(row)));
            }
        }
        regular &= rows.stream().allMatch(r -> r.cells().size() == columns) && gridColumns().size() == columns;
    }

    Element table() {
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** Whether every row has one cell for every column. */
    boolean isRegular() {
        return regular;
    }

    /** The widths of its columns, as they are written. */
    List<Element> gridColumns() {
        return table.child("tblGrid").map(g -> g.children().stream().filter(c -> c.is("gridCol")).toList())
                .orElse(List.of());
    }

    /** The words of a cell, its paragraphs apart by line breaks; "" where there is no such cell. */
    String text(Row row, int column) {
        Element cell = row.cells().get(column);
        if (cell == null) {
            return "";
        }
        return String.join("\n", paragraphs(cell).stream().map(p -> Words.of(part, p).text()).toList());
    }

    /** Whether somebody's comment or note stands at the words of a row or a cell. */
    static boolean isRemarkedOn(Element element) {
        return element.all().anyMatch(e -> REMARKS.contains(e.name()));
    }

    static List<Element> paragraphs(Element cell) {
        return within(cell, "p");
    }

    /** The words of a row, cell by cell. */
    List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            texts.add(Digest.plain(text(row, i)));
        }
        return texts;
    }

    private Map<Integer, Element> cells(Element row) {
        Map<Integer, Element> cells = new TreeMap<>();
        Optional<Element> properties = row.child("trPr");
        int column = properties.flatMap(p -> p.child("gridBefore")).map(Grid::number).orElse(0);
        regular &= column == 0;
        for (Element cell : within(row, "tc")) {
            Optional<Element> own = cell.child("tcPr");
            int span = own.flatMap(p -> p.child("gridSpan")).map(Grid::number).orElse(1);
            boolean merged = own.flatMap(p -> p.child("vMerge")).isPresent();
            if (span == 1 && !merged) {
                cells.put(column, cell);
            } else {
                regular = false;
            }
            column += span;
        }
        columns = Math.max(columns, column);
        return cells;
    }

    private static int number(Element property) {
        String value = property.value("val");
        return value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : 1;
    }

    private static List<Element> within(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : parent.children()) {
            if (child.is(name)) {
                found.add(child);
            } else if (WRAPPERS.contains(child.name())) {
                found.addAll(within(child, name));
            }
        }
        return found;
    }
}
