package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import se.vagval.report.word.Block.Figure;
import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Table;
import se.vagval.report.word.Block.Turn;

/** Writes the main part of the document: title page, contents, and blocks in their order. */
final class DocumentXml {
    private final Markup xml = new Markup();
    private final Runs runs = new Runs(xml);
    private final List<Block> blocks;
    private final Captions captions;
    private final List<Figure> figures = new ArrayList<>();
    private int headings;
    private int bookmarks;
    private boolean landscape;
    private boolean firstSection = true;
    private boolean besideFigure;
    private boolean keptWithNext;

    private DocumentXml(List<Block> blocks) {
        this.blocks = blocks;
        this.captions = new Captions(blocks);
    }

    /**
     * The document's XML and what it needs beside it.
     *
     * @param figures
     *            the pictures it shows, whose relations are {@link PictureXml#relation} of 1, 2, …
     * @param links
     *            the addresses it leads to, by their relations
     * @param lists
     *            how many numbered lists it has
     */
    record Written(String xml, List<Figure> figures, Map<String, String> links, int lists) {}

    static Written write(List<Block> front, List<Block> blocks) {
        DocumentXml document = new DocumentXml(blocks);
        document.all(front);
        Map<String, String> links = new TreeMap<>();
        document.captions.addresses().forEach(a -> links.put(document.captions.relation(a), a));
        int lists = blocks.stream().mapToInt(b -> b instanceof Paragraph p ? p.list() : 0).max().orElse(0);
        return new Written(document.xml.toString(), List.copyOf(document.figures), links, lists);
    }

    private void all(List<Block> front) {
        xml.open("w:document", Namespaces.ALL).open("w:body");
        front.forEach(b -> block(b, false));
        new ContentsXml(xml).write(blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .toList());
        for (int i = 0; i < blocks.size(); i++) {
            besideFigure = isBesideFigure(i);
            keptWithNext = Together.keeps(blocks, i);
            block(blocks.get(i), turns(i + 1));
        }
        Page.section(xml, landscape, firstSection);
        xml.close(2);
    }

    /** Whether the table of an index and the picture after it fit on one page, and so are kept there. */
    private boolean isBesideFigure(int index) {
        return index + 1 < blocks.size() && blocks.get(index) instanceof Table t
                && blocks.get(index + 1) instanceof Figure f && Heights.fit(t, f, landscape);
    }

    /** Whether a section ends before the block of an index: its properties stand in the paragraph before. */
    private boolean turns(int index) {
        return index < blocks.size() && blocks.get(index) instanceof Turn t && t.landscape() != landscape;
    }

    private void block(Block block, boolean lastOfSection) {
        switch (block) {
            case Heading h -> heading(h, lastOfSection);
            case Paragraph p -> paragraph(p, lastOfSection);
            case Table t -> table(t, lastOfSection);
            case Figure f -> figure(f, lastOfSection);
            case Turn t -> landscape = t.landscape();
        }
    }

    private void heading(Heading heading, boolean lastOfSection) {
        String id = Page.text(bookmarks++);
        open("Heading" + heading.level());
        if (heading.newPage()) {
            // Word would keep the space above at the top of the page here, and only here.
            xml.empty("w:pageBreakBefore").empty("w:spacing", "w:before", "0");
        }
        properties(lastOfSection);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", ContentsXml.bookmark(headings++));
        runs.words(heading.text());
        xml.empty("w:bookmarkEnd", "w:id", id).close();
    }

    private void paragraph(Paragraph paragraph, boolean lastOfSection) {
        open(paragraph.style().id());
        if (keptWithNext) {
            xml.empty("w:keepNext");
        }
        if (paragraph.list() > 0) {
            xml.open("w:numPr").value("w:ilvl", "0").value("w:numId", Page.text(NumberedLists.id(paragraph.list())))
                    .close();
        }
        if (paragraph.style() == Block.Style.TITLE_ALONE) {
            // As far down as where the area stands above it.
            xml.empty("w:spacing", "w:before", "3800");
        }
        if (landscape && paragraph.style() != Block.Style.NOTE && paragraph.style() != Block.Style.LEAD_ACROSS) {
            // Lines as long as the page on its side are hard to read.
            xml.empty("w:ind", "w:right", Page.text(Page.SIDEWAYS - Page.UPRIGHT - 567));
        }
        properties(lastOfSection);
        runs.parts(paragraph.parts(), captions);
        xml.close();
    }

    private void table(Table table, boolean lastOfSection) {
        caption(captions.of(table.id()), table.caption(), true, false);
        new TableXml(xml).write(table, landscape ? Page.SIDEWAYS : Page.UPRIGHT);
        for (int i = 0; i < table.notes().size(); i++) {
            boolean last = i == table.notes().size() - 1;
            open(last ? "NotKallaSist" : Block.Style.NOTE.id());
            if (!last || besideFigure) {
                xml.empty("w:keepNext");
            }
            properties(last && lastOfSection);
            runs.words(table.notes().get(i));
            xml.close();
        }
    }

    private void figure(Figure figure, boolean lastOfSection) {
        Captions.Number number = captions.of(figure.id());
        figures.add(figure);
        open("Diagram");
        properties(false);
        PictureXml.write(xml, figure.picture(), number.printed() + ". " + figure.caption(), figures.size(), landscape);
        xml.close();
        caption(number, figure.caption(), false, lastOfSection);
    }

    private void caption(Captions.Number number, String text, boolean above, boolean lastOfSection) {
        open(above ? "Caption" : "Diagramtext");
        properties(lastOfSection);
        String id = Page.text(bookmarks++);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", number.bookmark());
        runs.words(number.label() + "\u00a0");
        runs.field(" SEQ " + number.label() + " \\* ARABIC ", Page.text(number.number()));
        xml.empty("w:bookmarkEnd", "w:id", id);
        runs.words(". " + text);
        xml.close();
    }

    /** Opens a paragraph and its properties. */
    private void open(String style) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
    }

    /** Closes the properties of a paragraph, with those of the section that it ends. */
    private void properties(boolean lastOfSection) {
        if (lastOfSection) {
            Page.section(xml, landscape, firstSection);
            firstSection = false;
        }
        xml.close();
    }
}
