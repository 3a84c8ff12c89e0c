package se.vagval.report.powerpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import se.vagval.report.Markup;
import se.vagval.report.ReportInput;
import se.vagval.report.deck.Slide;
import se.vagval.report.deck.SlideTable;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** Writes a slide into the layout of the template that suits it, in the order it is read: title, topic, content, footer. */
final class SlideXml {
    private static final long TOPIC = 396_000;
    private static final int FOOTER = 70;
    private static final int SHORT_FOOTER = 10;
    private static final int LONG_TITLE = 60;
    private static final int SHORT_TITLE = 2400;
    private static final int THREE_LINES = 115;
    private static final int LONG_QUESTION = 420;
    /** Of titles and texts in most templates, hundredths of a point, and smaller ones. */
    private static final int USUAL_TITLE = 4400;
    private static final int USUAL_TEXT = 2800;
    private static final List<Integer> TITLES = List.of(3600, 3200, 2800, 2400, 2200, 2000);

    /**
     * A slide as it is written.
     *
     * @param layout
     *            name of the part of its layout
     * @param visual
     *            what the relation {@link VisualFrame#RELATION} is to point at
     */
    record Written(String xml, String layout, Optional<Visual> visual) {}

    private final Template template;
    private final ReportInput input;
    private final List<Slide> slides;
    private final Slide slide;
    private final int number;
    private final Markup xml = new Markup();
    private final Layout layout;
    private final TextXml texts;
    private Optional<Visual> visual = Optional.empty();

    private SlideXml(Template template, ReportInput input, List<Slide> slides, int place) {
        this.template = template;
        this.input = input;
        this.slides = slides;
        this.slide = slides.get(place);
        this.number = place + 1;
        this.layout = layout();
        this.texts = new TextXml(xml, template.own() ? Optional.empty() : template.ink(layout));
    }

    /** Writes one of the slides, in type as large as those that belong together all have room for. */
    static Written write(Template template, ReportInput input, List<Slide> slides, int place) {
        return new SlideXml(template, input, slides, place).written();
    }

    private Written written() {
        xml.open("p:sld", Ooxml.namespaces()).open("p:cSld").open("p:spTree");
        xml.open("p:nvGrpSpPr").empty("p:cNvPr", "id", "1", "name", "").empty("p:cNvGrpSpPr").empty("p:nvPr").close();
        xml.empty("p:grpSpPr");
        content();
        xml.close(2).open("p:clrMapOvr").empty("a:masterClrMapping").close(2);
        return new Written(xml.toString(), layout.part(), visual);
    }

    private Layout layout() {
        return switch (slide) {
            case Slide.Opening _ -> template.layout("title", "obj");
            case Slide.Question _ -> template.layout("obj", "tx");
            case Slide.Listing _ -> template.layout("txOverObj", "tbl", "obj", "titleOnly");
            case Slide.KeyFigure figure -> layout(box -> Visual.of(figure, input, box));
            case Slide.Plan plan -> layout(box -> isDrawn(plan, box) ? Visual.of(plan, input, box) : Optional.empty());
            case Slide.Arguments _ -> template.layout("twoTxTwoObj", "twoObj", "obj");
        };
    }

    /** The parts of a plan are all drawn or all tables. */
    private boolean isDrawn(Slide.Plan plan, Box box) {
        return all(Slide.Plan.class).filter(p -> p.subject().equals(plan.subject()))
                .allMatch(p -> Visual.of(p, input, box).isPresent());
    }

    /** A chart has its own layout, if it has room there; else the slide has the table. */
    private Layout layout(Function<Box, Optional<Visual>> drawing) {
        Layout charts = template.layout("chart", "obj", "titleOnly");
        visual = drawing.apply(topicRoom(charts, place(charts, "chart", "obj")));
        return visual.isPresent() ? charts : template.layout("tbl", "obj", "titleOnly");
    }

    private void content() {
        title();
        switch (slide) {
            case Slide.Opening opening -> opening(opening);
            case Slide.Question question -> question(question);
            case Slide.Listing listing -> table(listing.topic(), listing.table());
            case Slide.KeyFigure s -> figure(s.topic(), s.table(), s.alternative());
            case Slide.Plan s -> figure(s.topic(), s.table(), s.alternative());
            case Slide.Arguments arguments -> ArgumentsXml.write(texts, layout, template, arguments,
                    all(Slide.Arguments.class).toList());
        }
        if (!(slide instanceof Slide.Opening)) {
            footer();
        }
    }

    private void title() {
        boolean opening = slide instanceof Slide.Opening;
        int letters = slide.headline().length();
        OptionalInt size = opening ? letters > 2 * LONG_TITLE ? OptionalInt.of(2800) : OptionalInt.empty()
                : template.own() ? OptionalInt.empty()
                        : letters > THREE_LINES ? OptionalInt.of(2200)
                                : letters > LONG_TITLE || hasSmallTitles() ? OptionalInt.of(SHORT_TITLE)
                                        : OptionalInt.empty();
        String name = Texts.get("report.powerpoint.shape.title");
        layout.title().ifPresentOrElse(place -> texts.strong(place, name, slide.headline(), fitting(place, size)),
                () -> texts.box(new Box(template.whole().width() / 20, template.whole().height() / 20,
                        template.whole().width() * 9 / 10, TOPIC * 2), name, slide.headline()));
    }

    /** Whether the template's titles are smaller than those that are set smaller. */
    private boolean hasSmallTitles() {
        return layout.title().map(p -> p.look().size()).filter(z -> z > 0 && z < SHORT_TITLE).isPresent();
    }

    /** A size in which the headline has room in a place of somebody else's template; as it was where it has. */
    private OptionalInt fitting(Placeholder place, OptionalInt size) {
        int usual = size.orElse(place.look().size() > 0 ? place.look().size() : USUAL_TITLE);
        if (template.own() || TextRoom.holds(place.box(), slide.headline(), usual)) {
            return size;
        }
        return OptionalInt.of(
                TITLES.stream().filter(s -> s < usual && TextRoom.holds(place.box(), slide.headline(), s)).findFirst()
                        .orElse(TextXml.SMALLEST));
    }

    private void opening(Slide.Opening opening) {
        Optional<Placeholder> area = layout.first("subTitle", "body", "obj");
        Optional<Placeholder> details = layout.places().stream().filter(p -> p.is("body") && !area.equals(Optional.of(
                p))).findFirst();
        List<String> above = new ArrayList<>(opening.area().isEmpty() ? List.of() : List.of(opening.area()));
        if (details.isEmpty()) {
            above.addAll(opening.details());
        }
        area.filter(_ -> !above.isEmpty()).ifPresent(place -> texts.placeholder(place,
                Texts.get("report.powerpoint.shape.area"), above, sized(place, above)));
        details.ifPresent(place -> texts.placeholder(place, Texts.get("report.powerpoint.shape.details"),
                opening.details(), sized(place, opening.details())));
    }

    private void question(Slide.Question question) {
        List<String> all = new ArrayList<>(question.asked());
        int strong = -1;
        if (!question.excluded().isEmpty()) {
            strong = all.size();
            all.add(question.excludedHeading());
            all.addAll(question.excluded());
        }
        boolean isLong = all.stream().mapToInt(String::length).sum() > LONG_QUESTION;
        Optional<Placeholder> place = place(layout, "obj", "body");
        OptionalInt size = isLong ? OptionalInt.of(2000) : OptionalInt.empty();
        texts.paragraphs(place, template.whole(), Texts.get("report.powerpoint.shape.text"), all, strong,
                template.own() || place.isEmpty() ? size : sized(place.get(), all));
    }

    /** A size in which texts have room in a place of somebody else's template; the template's own where they have. */
    private OptionalInt sized(Placeholder place, List<String> all) {
        if (template.own()) {
            return OptionalInt.empty();
        }
        int usual = place.look().size() > 0 ? place.look().size() : USUAL_TEXT;
        int fits = TextRoom.fitting(place.box(), List.of(all), usual);
        return fits == usual ? OptionalInt.empty() : OptionalInt.of(fits);
    }

    private static Optional<Placeholder> place(Layout layout, String... types) {
        for (String type : types) {
            Optional<Placeholder> place = layout.first(type);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private void table(String topic, SlideTable table) {
        Optional<Placeholder> place = place(layout, "tbl", "obj");
        Box box = topic(place, topic);
        new TableFrame(xml, texts, parts(), template.own()).write(table, place, box,
                Texts.get("report.powerpoint.shape.table"),
                Texts.get("report.powerpoint.table", topic));
    }

    private <T extends Slide> Stream<T> all(Class<T> kind) {
        return slides.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The tables of all the parts of what the slide tells. */
    private List<SlideTable> parts() {
        return slides.stream().filter(s -> s.subject().equals(slide.subject())).flatMap(s -> switch (s) {
            case Slide.Listing part -> Stream.of(part.table());
            case Slide.KeyFigure part -> Stream.of(part.table());
            case Slide.Plan part -> Stream.of(part.table());
            case Slide.Opening _,Slide.Question _,Slide.Arguments _ -> Stream.empty();
        }).toList();
    }

    private void figure(String topic, SlideTable table, String alternative) {
        if (visual.isEmpty()) {
            table(topic, table);
            return;
        }
        Optional<Placeholder> place = place(layout, "chart", "obj");
        Box room = topic(place, topic);
        new VisualFrame(xml, texts).write(visual.get(), place, room, Texts.get("report.powerpoint.shape.chart"),
                alternative);
    }

    /** Writes what the slide shows, and tells where there is room below it. */
    private Box topic(Optional<Placeholder> content, String topic) {
        String name = Texts.get("report.powerpoint.shape.topic");
        Optional<Placeholder> place = topicPlace(layout);
        if (place.isPresent()) {
            texts.placeholder(place.get(), name, List.of(topic), OptionalInt.empty());
        } else {
            texts.box(room(content).top(TOPIC), name, topic);
        }
        return topicRoom(layout, content);
    }

    private Box topicRoom(Layout layout, Optional<Placeholder> content) {
        Box room = room(content);
        return topicPlace(layout).isPresent() ? room : room.below(TOPIC);
    }

    private Box room(Optional<Placeholder> content) {
        Box whole = template.whole();
        return content.map(Placeholder::box).orElseGet(() -> new Box(whole.width() / 20, whole.height() / 4,
                whole.width() * 9 / 10, whole.height() * 13 / 20));
    }

    /** A low place for text above the content. */
    private Optional<Placeholder> topicPlace(Layout layout) {
        return layout.places().stream().filter(p -> p.is("body") && p.box().height() < template.whole().height() / 8)
                .findFirst();
    }

    private void footer() {
        layout.first("ftr").ifPresent(place -> texts.footer(place, Texts.get("report.powerpoint.shape.footer"),
                footer(place), template.own()));
        layout.first("sldNum").ifPresent(place -> texts.number(place, Texts.get("report.powerpoint.shape.number"),
                number));
    }

    /** The title of the review, so much of it as there is room for on a line, and the date. */
    private String footer(Placeholder place) {
        String title = input.review().commission().title();
        String date = SwedishDates.date(input.date());
        int most = FOOTER;
        while (most > SHORT_FOOTER && !template.own() && !TextRoom.isOneLine(place, footer(title, most, date))) {
            most--;
        }
        return footer(title, most, date);
    }

    private static String footer(String title, int most, String date) {
        String shortened = title.length() <= most ? title
                : Texts.get("report.deck.cut", title.substring(0, most).strip());
        return Texts.get("report.powerpoint.footer", shortened, date);
    }
}
