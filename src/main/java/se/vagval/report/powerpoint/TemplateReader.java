package se.vagval.report.powerpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds the layouts of a template and where on them there is room. */
final class TemplateReader {
    private static final String OBJECT = "obj";
    /** A place is low that has less than such a part of the slide's height. */
    private static final int LOW = 3;
    /** How far down there may be contents, per cent of the height. */
    private static final int MARGIN = 94;

    private final Map<String, TemplatePart> parts = new HashMap<>();
    private final Box whole;
    private final boolean own;

    private TemplateReader(TemplatePart presentation, List<TemplatePart> all, boolean own) throws IOException {
        this.own = own;
        all.forEach(p -> parts.put(p.name(), p));
        Optional<Element> size = Xml.first(Xml.read(presentation.bytes()), Ooxml.PRESENTATION, "sldSz");
        whole = size.map(s -> new Box(0, 0, number(s, "cx"), number(s, "cy")))
                .orElseGet(() -> new Box(0, 0, 9_144_000, 6_858_000));
    }

    /** @throws UncheckedIOException
     *             when a part is not as it has to be
     */
    static Template template(TemplatePart presentation, List<TemplatePart> parts, boolean own) {
        try {
            TemplateReader reader = new TemplateReader(presentation, parts, own);
            List<Layout> layouts = new ArrayList<>();
            for (String master : targets(presentation, "slideMaster")) {
                layouts.addAll(reader.layouts(reader.parts.get(master)));
            }
            return new Template(presentation, parts, layouts,
                    targets(presentation, "notesMaster").stream().findFirst(), reader.whole, own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index of the text's placeholder in a master of notes. */
    static String notesBody(List<TemplatePart> parts, String master) throws IOException {
        for (TemplatePart part : parts) {
            if (part.name().equals(master)) {
                return Xml.all(Xml.read(part.bytes()), Ooxml.PRESENTATION, "ph").stream()
                        .filter(p -> p.getAttribute("type").equals("body")).map(p -> p.getAttribute("idx"))
                        .filter(i -> !i.isEmpty()).findFirst().orElse("1");
            }
        }
        return "1";
    }

    private static List<String> targets(TemplatePart part, String kind) {
        return part.relations().stream().filter(r -> r.type().equals(Ooxml.relation(kind)))
                .map(TemplatePart.Relation::target).toList();
    }

    private List<Layout> layouts(TemplatePart master) throws IOException {
        Document masterXml = Xml.read(master.bytes());
        Optional<Element> styles = Xml.first(masterXml, Ooxml.PRESENTATION, "txStyles");
        List<Placeholder> ofMaster = places(masterXml, List.of(), styles);
        List<Layout> layouts = new ArrayList<>();
        for (String id : layoutIds(master)) {
            TemplatePart part = parts.get(id);
            Document xml = Xml.read(part.bytes());
            String type = xml.getDocumentElement().getAttribute("type");
            List<Placeholder> places = places(xml, ofMaster, styles);
            layouts.add(new Layout(part.name(), type.isEmpty() ? Layout.UNNAMED : type,
                    own ? places : places.stream().map(p -> lowered(p, places)).toList()));
        }
        return layouts;
    }

    /**
     * A place for contents that is lower than contents are, as Impress writes them of a master it has not understood, with the
     * room that is free below it.
     */
    private Placeholder lowered(Placeholder place, List<Placeholder> all) {
        if (!place.is(OBJECT, "body", "chart", "tbl") || place.box().height() >= whole.height() / LOW
                || all.stream().anyMatch(p -> p.is("ctrTitle"))) {
            return place;
        }
        long below = place.box().y() + place.box().height();
        long edge = all.stream().map(Placeholder::box).filter(b -> b.y() >= below).mapToLong(Box::y).min()
                .orElse(whole.height() * MARGIN / 100);
        return edge - place.box().y() < whole.height() / LOW ? place
                : place.downTo(Math.min(edge, whole.height() * MARGIN / 100));
    }

    /** In the order that the master lists them. */
    private static List<String> layoutIds(TemplatePart master) throws IOException {
        List<String> ids = new ArrayList<>();
        for (Element id : Xml.all(Xml.read(master.bytes()), Ooxml.PRESENTATION, "sldLayoutId")) {
            String relation = id.getAttributeNS(Ooxml.RELATIONS, "id");
            master.relations().stream().filter(r -> r.id().equals(relation)).map(TemplatePart.Relation::target)
                    .forEach(ids::add);
        }
        return ids;
    }

    private List<Placeholder> places(Document xml, List<Placeholder> inherited, Optional<Element> styles) {
        List<Placeholder> places = new ArrayList<>();
        for (Element shape : Xml.all(xml, Ooxml.PRESENTATION, "sp")) {
            Xml.first(shape, Ooxml.PRESENTATION, "ph").ifPresent(ph -> {
                String type = ph.getAttribute("type").isEmpty() ? OBJECT : ph.getAttribute("type");
                Optional<String> index = Optional.of(ph.getAttribute("idx")).filter(i -> !i.isEmpty());
                Optional<Placeholder> above = inherited(type, inherited);
                TextLook own = styles.isPresent() ? TextLook.ofList(shape) : TextLook.ofSample(shape);
                places.add(new Placeholder(type, index, box(shape).or(() -> above.map(Placeholder::box))
                        .orElse(middle()), own.or(above.map(Placeholder::look).orElse(styled(type, styles)))));
            });
        }
        return places;
    }

    /** What a master says of all text of a kind. */
    private static TextLook styled(String type, Optional<Element> styles) {
        String kind = switch (type) {
            case "title", "ctrTitle" -> "titleStyle";
            case "ftr", "sldNum", "dt" -> "otherStyle";
            default -> "bodyStyle";
        };
        return styles.flatMap(s -> Xml.first(s, Ooxml.PRESENTATION, kind)).map(TextLook::ofLevels)
                .orElse(TextLook.UNSAID);
    }

    private static Optional<Placeholder> inherited(String type, List<Placeholder> master) {
        String above = switch (type) {
            case "ctrTitle" -> "title";
            case OBJECT, "chart", "tbl", "subTitle", "pic" -> "body";
            default -> type;
        };
        return master.stream().filter(p -> p.is(above)).findFirst();
    }

    private static Optional<Box> box(Element shape) {
        Optional<Element> place = Xml.first(shape, Ooxml.DRAWING, "xfrm");
        Optional<Element> offset = place.flatMap(p -> Xml.first(p, Ooxml.DRAWING, "off"));
        Optional<Element> extent = place.flatMap(p -> Xml.first(p, Ooxml.DRAWING, "ext"));
        return offset.isEmpty() || extent.isEmpty() ? Optional.empty()
                : Optional.of(new Box(number(offset.get(), "x"), number(offset.get(), "y"),
                        number(extent.get(), "cx"), number(extent.get(), "cy")));
    }

    private Box middle() {
        return new Box(whole.width() / 20, whole.height() / 4, whole.width() * 9 / 10, whole.height() * 13 / 20);
    }

    private static long number(Element element, String attribute) {
        try {
            return Long.parseLong(element.getAttribute(attribute).strip());
        } catch (NumberFormatException e) {
            throw new UncheckedIOException(new IOException(element.getLocalName() + " " + attribute, e));
        }
    }
}
