package se.vagval.report.powerpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import se.vagval.report.Markup;

/** Writes text on a slide: placeholders, boxes, and the paragraphs in them. */
final class TextXml {
    /** The smallest type on a slide, hundredths of a point. */
    static final int SMALLEST = 1800;
    static final String LANGUAGE = "sv-SE";

    /** Above a heading, hundredths of a point, and above other paragraphs, per cent of their type. */
    private static final int HEADED = 2400;
    private static final int BETWEEN = 40;

    private final Markup xml;
    private final Optional<Ink> ink;
    private int shapes = 1;

    TextXml(Markup xml) {
        this(xml, Optional.empty());
    }

    /**
     * @param ink
     *            of what stands in no placeholder for text; that of the theme where it is empty
     */
    TextXml(Markup xml, Optional<Ink> ink) {
        this.xml = xml;
        this.ink = ink;
    }

    /** The next number of a shape on the slide. */
    String next() {
        return Integer.toString(++shapes);
    }

    /**
     * Text in a placeholder.
     *
     * @param size
     *            hundredths of a point; that of the layout where it is empty
     */
    void placeholder(Placeholder place, String name, List<String> paragraphs, OptionalInt size) {
        paragraphs(Optional.of(place), place.box(), name, paragraphs, -1, size);
    }

    /** The title, which is bold in our template and as the layout has it in others. */
    void strong(Placeholder place, String name, String text, OptionalInt size) {
        paragraphs(Optional.of(place), place.box(), name, List.of(text), size.isPresent() ? 0 : -1, size);
    }

    /**
     * Text in a placeholder, or where there is none in the middle of the slide.
     *
     * @param strong
     *            the paragraph that is a heading, -1 for none
     */
    void paragraphs(Optional<Placeholder> place, Box whole, String name, List<String> paragraphs, int strong,
            OptionalInt size) {
        xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", next(), "name", name);
        xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
        xml.open("p:nvPr");
        place.ifPresent(this::mark);
        xml.close(2).open("p:spPr");
        if (place.isEmpty()) {
            place("a:xfrm", new Box(whole.width() / 20, whole.height() / 4, whole.width() * 9 / 10,
                    whole.height() * 13 / 20));
            xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
        }
        // Two without a number, as Impress writes them, cannot be told apart but by where they are.
        place.filter(p -> p.moved() || p.index().isEmpty() && !p.is("title", "ctrTitle"))
                .ifPresent(p -> place("a:xfrm", p.box()));
        xml.close().open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
        Optional<TextLook> said = place.map(Placeholder::look).filter(look -> !look.inherited());
        Optional<Ink> colour = place.isEmpty() ? ink : said.flatMap(TextLook::ink);
        OptionalInt actual = size.isEmpty() && said.isPresent() && said.get().size() > 0
                ? OptionalInt.of(said.get().size())
                : size;
        for (int i = 0; i < paragraphs.size(); i++) {
            // Room between paragraphs, like the rest of the look, is inherited or not.
            int above = i == 0 ? 0
                    : i == strong ? HEADED : said.isPresent() ? actual.orElse(SMALLEST) * BETWEEN / 100 : 0;
            paragraph(paragraphs.get(i), actual, i == strong, above, colour);
        }
        xml.close(2);
    }

    /** Says which placeholder of the layout a shape stands in. */
    void mark(Placeholder place) {
        String type = place.is("obj") ? "" : place.type();
        Optional<String> index = place.index();
        if (type.isEmpty() && index.isEmpty()) {
            xml.empty("p:ph");
        } else if (type.isEmpty()) {
            xml.empty("p:ph", "idx", index.get());
        } else if (index.isEmpty()) {
            xml.empty("p:ph", "type", type);
        } else {
            xml.empty("p:ph", "type", type, "idx", index.get());
        }
    }

    /**
     * The footer.
     *
     * @param own
     *            whether the template is ours: LibreOffice takes its look from the text only
     */
    void footer(Placeholder place, String name, String text, boolean own) {
        if (!own) {
            placeholder(place, name, List.of(text), OptionalInt.empty());
            return;
        }
        xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", next(), "name", name);
        xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close().open("p:nvPr");
        mark(place);
        xml.close(2).empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
        xml.empty("a:pPr", "algn", "l").open("a:r");
        xml.open("a:rPr", "lang", LANGUAGE, "sz", Integer.toString(SMALLEST)).open("a:solidFill")
                .empty("a:schemeClr", "val", "tx2").close().empty("a:latin", "typeface", "+mn-lt").close();
        xml.open("a:t").text(text).close(5);
    }

    /** The number of the slide in its placeholder. */
    void number(Placeholder place, String name, int slide) {
        xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", next(), "name", name);
        xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close().open("p:nvPr");
        mark(place);
        xml.close(2).empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
        xml.open("a:fld", "id", "{8A2D1C5E-4B7F-4E0A-9C3D-5F6A7B8C9D0E}", "type", "slidenum");
        xml.empty("a:rPr", "lang", LANGUAGE).open("a:t").text(Integer.toString(slide)).close(2);
        xml.close(3);
    }

    /** Text that no placeholder of the layout has room for. */
    void box(Box box, String name, String text) {
        xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", next(), "name", name);
        xml.empty("p:cNvSpPr", "txBox", "1").empty("p:nvPr").close();
        xml.open("p:spPr");
        place("a:xfrm", box);
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().empty("a:noFill").close();
        xml.open("p:txBody").empty("a:bodyPr", "wrap", "square", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0")
                .empty("a:lstStyle");
        paragraph(text, OptionalInt.of(SMALLEST), false, 0, ink);
        xml.close(2);
    }

    void place(String element, Box box) {
        xml.open(element).empty("a:off", "x", Long.toString(box.x()), "y", Long.toString(box.y()))
                .empty("a:ext", "cx", Long.toString(box.width()), "cy", Long.toString(box.height())).close();
    }

    private void paragraph(String text, OptionalInt size, boolean strong, int above, Optional<Ink> colour) {
        xml.open("a:p");
        if (above > 0) {
            xml.open("a:pPr").open("a:spcBef").empty("a:spcPts", "val", Integer.toString(above)).close(2);
        }
        run(text, size, strong, colour);
        xml.close();
    }

    /** Text of a cell. */
    void cell(String text, int size, boolean strong) {
        run(text, OptionalInt.of(size), strong, ink);
    }

    /** The colour of a line beside text that stands in no placeholder. */
    void line(String usual) {
        colour(ink.orElse(new Ink("schemeClr", usual)));
    }

    private void colour(Ink colour) {
        xml.open("a:solidFill").empty("a:" + colour.element(), "val", colour.value()).close();
    }

    private void run(String text, OptionalInt size, boolean strong, Optional<Ink> colour) {
        List<String> attributes = new ArrayList<>(List.of("lang", LANGUAGE));
        size.ifPresent(hundredths -> attributes.addAll(List.of("sz", Integer.toString(hundredths))));
        if (strong) {
            attributes.addAll(List.of("b", "1"));
        }
        xml.open("a:r");
        if (colour.isEmpty()) {
            xml.empty("a:rPr", attributes.toArray(String[]::new));
        } else {
            xml.open("a:rPr", attributes.toArray(String[]::new));
            colour(colour.get());
            xml.close();
        }
        xml.open("a:t").text(text).close(2);
    }
}
