package se.vagval.figurecheck.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

import se.vagval.figurecheck.document.Block;
import se.vagval.figurecheck.document.Block.Passage;
import se.vagval.figurecheck.document.Block.RawTable;
import se.vagval.figurecheck.document.Block.Row;
import se.vagval.figurecheck.document.Place;

/** The blocks of a Word document's body. A table within a cell is a table of its own, after the one it stands in. */
final class WordBlocks {
    private static final int CAPTION = 200;

    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int paragraphs;
    private String last = "";

    List<Block> read(Element document) {
        Xml.first(document, "body").ifPresent(this::walk);
        return List.copyOf(blocks);
    }

    /** Paragraphs and tables, also those in content controls and inserted ones. */
    private void walk(Element parent) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> walk(child);
                default -> {
                    // Properties and what is deleted hold no text of the document.
                }
            }
        }
    }

    private void paragraph(Element paragraph) {
        String text = WordText.of(paragraph).strip();
        if (!text.isEmpty()) {
            paragraphs++;
            blocks.add(new Passage(new Place(Place.Kind.PARAGRAPH, paragraphs, 0, text), text));
            last = text;
        }
    }

    private void table(Element table) {
        tables++;
        String caption = last.length() <= CAPTION ? last : "";
        List<Row> rows = new ArrayList<>();
        List<Element> inner = new ArrayList<>();
        for (Element row : Xml.within(table, "tr")) {
            if (!isDeleted(row)) {
                rows.add(row(row, inner));
            }
        }
        blocks.add(new RawTable(Place.table(tables, caption), rows));
        last = "";
        inner.forEach(this::table);
    }

    private static boolean isDeleted(Element row) {
        return Xml.first(row, "trPr").flatMap(p -> Xml.first(p, "del")).isPresent();
    }

    private static Row row(Element row, List<Element> inner) {
        List<String> cells = new ArrayList<>();
        Optional<Element> properties = Xml.first(row, "trPr");
        properties.ifPresent(p -> empties(cells, Xml.number(p, "gridBefore", 0)));
        for (Element cell : Xml.within(row, "tc")) {
            Optional<Element> own = Xml.first(cell, "tcPr");
            boolean continued = own.flatMap(p -> Xml.first(p, "vMerge")).filter(m -> !isRestart(m)).isPresent();
            cells.add(continued ? "" : text(cell, inner));
            empties(cells, own.map(p -> Xml.number(p, "gridSpan", 1)).orElse(1) - 1);
        }
        boolean header = properties.flatMap(p -> Xml.first(p, "tblHeader")).filter(Xml::isOn).isPresent();
        return new Row(header, cells);
    }

    private static boolean isRestart(Element merge) {
        return Xml.value(merge).equals("restart");
    }

    private static void empties(List<String> cells, int count) {
        for (int i = 0; i < count; i++) {
            cells.add("");
        }
    }

    private static String text(Element cell, List<Element> inner) {
        inner.addAll(Xml.within(cell, "tbl"));
        List<String> paragraphs = Xml.within(cell, "p").stream().map(WordText::of).toList();
        return String.join(" ", paragraphs).strip();
    }
}
