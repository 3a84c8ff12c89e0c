package se.vagval.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import se.vagval.report.Markup;
import se.vagval.report.control.Addresses;
import se.vagval.report.control.Control;
import se.vagval.report.nativechart.NativeChart;
import se.vagval.report.word.Block.Figure;
import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Table;
import se.vagval.report.word.Block.Turn;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** Writes the main part of the document: title page, contents, and blocks in their order. */
final class DocumentXml {
    /** Bars beside each other of many municipalities become so many that a picture with panels says it better. */
    private static final double HIGHEST_CHART = 13;

    private final Markup xml = new Markup();
    private final DocumentLook look;
    private final Controls controls;
    private final Runs runs;
    private final List<Block> blocks;
    private final Captions captions;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Integer, NativeChart> charts = new HashMap<>();
    private int headings;
    private boolean landscape;
    private boolean firstSection = true;
    private boolean besideFigure;
    private boolean keptWithNext;

    private DocumentXml(List<Block> blocks, MoneyUnit unit, DocumentLook look) {
        this.look = look;
        this.controls = new Controls(xml, unit);
        this.runs = new Runs(xml, !look.drawsCharts());
        this.blocks = blocks;
        this.captions = new Captions(blocks);
    }

    /**
     * The document's XML and what it needs beside it.
     *
     * @param figures
     *            what it shows, whose relations are {@link PictureXml#relation} of 1, 2, …
     * @param charts
     *            those of the figures that Word draws itself, by their number
     * @param controls
     *            what its controls hold
     * @param links
     *            the addresses it leads to, by their relations
     * @param lists
     *            how many numbered lists it has
     * @param look
     *            what it is written on and in
     */
    record Written(String xml, List<Figure> figures, Map<Integer, NativeChart> charts, List<Control> controls,
            Map<String, String> links, int lists, DocumentLook look) {}

    static Written write(List<Block> front, List<Block> blocks, MoneyUnit unit, DocumentLook look) {
        DocumentXml document = new DocumentXml(blocks, unit, look);
        document.all(front);
        Map<String, String> links = new TreeMap<>();
        document.captions.addresses().forEach(a -> links.put(document.captions.relation(a), a));
        int lists = blocks.stream().mapToInt(b -> b instanceof Paragraph p ? p.list() : 0).max().orElse(0);
        return new Written(document.xml.toString(), List.copyOf(document.figures), Map.copyOf(document.charts),
                document.controls.written(), links, lists, document.look);
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
        Page.section(xml, look.paper(), landscape, firstSection);
        xml.close(2);
    }

    /** Whether the table of an index and the picture after it are low, and so are kept on one page. */
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
        String id = controls.bookmark();
        open("Heading" + heading.level());
        if (heading.newPage()) {
            // Word would keep the space above at the top of the page here, and only here.
            xml.empty("w:pageBreakBefore").empty("w:spacing", "w:before", "0");
        }
        properties(lastOfSection);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", ContentsXml.bookmark(headings++));
        if (heading.of().isEmpty()) {
            runs.words(heading.text());
        } else {
            controls.heading(Addresses.heading(heading.of()), Texts.get("report.control.heading", heading.text()),
                    heading.text(), () -> runs.words(heading.text()));
        }
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
            xml.empty("w:ind", "w:right", Page.text(Math.max(0, look.width(true) - look.width(false) - 567)));
        }
        properties(lastOfSection);
        runs.parts(paragraph.parts(), captions, controls);
        xml.close();
    }

    private void table(Table table, boolean lastOfSection) {
        caption(captions.of(table.id()), table.id(), table.caption(), true, false);
        Control control = controls.table(table);
        new TableXml(xml, controls, control).write(table, look.width(landscape));
        controls.close();
        for (int i = 0; i < table.notes().size(); i++) {
            boolean last = i == table.notes().size() - 1;
            open(last ? "NotKallaSist" : Block.Style.NOTE.id());
            if (!last || besideFigure) {
                xml.empty("w:keepNext");
            }
            properties(last && lastOfSection);
            live(Addresses.note(table.id(), i, table.notes().size()),
                    Texts.get(last ? "report.control.source" : "report.control.note", table.caption()),
                    table.notes().get(i));
            xml.close();
        }
    }

    private void figure(Figure figure, boolean lastOfSection) {
        Captions.Number number = captions.of(figure.id());
        figures.add(figure);
        Optional<NativeChart> chart = look.drawsCharts()
                ? figure.chart().drawn(look.chart()).filter(c -> c.height() <= HIGHEST_CHART)
                : Optional.empty();
        Control control = controls.picture(figure, chart);
        open("Diagram");
        properties(false);
        String name = number.printed() + ". " + figure.caption();
        chart.ifPresent(c -> charts.put(figures.size(), c));
        controls.mark(control, () -> chart.ifPresentOrElse(c -> ChartFrameXml.write(xml, c, name, figures.size()),
                () -> PictureXml.write(xml, figure.picture(), name, figures.size(), landscape, look.diagram())));
        xml.close();
        controls.close();
        caption(number, figure.id(), figure.caption(), false, lastOfSection);
    }

    private void caption(Captions.Number number, String block, String text, boolean above, boolean lastOfSection) {
        open(above ? "Caption" : "Diagramtext");
        properties(lastOfSection);
        String id = controls.bookmark();
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", number.bookmark());
        runs.words(number.label() + "\u00a0");
        runs.field(" SEQ " + number.label() + " \\* ARABIC ", Page.text(number.number()));
        xml.empty("w:bookmarkEnd", "w:id", id);
        runs.words(". ");
        live(Addresses.caption(block), Texts.get("report.control.caption", text), text);
        xml.close();
    }

    private void live(String address, String name, String text) {
        controls.text(address, name, text, () -> runs.words(text));
    }

    /** Opens a paragraph and its properties. */
    private void open(String style) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
    }

    /** Closes the properties of a paragraph, with those of the section that it ends. */
    private void properties(boolean lastOfSection) {
        if (lastOfSection) {
            Page.section(xml, look.paper(), landscape, firstSection);
            firstSection = false;
        }
        xml.close();
    }
}
