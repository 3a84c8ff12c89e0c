package se.vagval.report.accessibility.slides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** What is read first stands first: the title, and nothing before what is wholly above it. */
final class ReadingOrder implements Rule<SlideDeck> {
    @Override
    public String source() {
        return "WCAG 1.3.2; EN 301 549 10.1.3.2; Office: check reading order";
    }

    @Override
    public List<Finding> check(SlideDeck deck) {
        return deck.slides().stream().filter(s -> !isInOrder(s))
                .map(s -> Finding.of(this, s.place(), Texts.get("report.access.readingOrder"))).toList();
    }

    private static boolean isInOrder(Slide slide) {
        List<Element> shapes = slide.shapes().stream().filter(e -> !Slide.isMargin(e)).toList();
        boolean titleFirst = shapes.isEmpty() || shapes.stream().noneMatch(Slide::isTitle)
                || Slide.isTitle(shapes.getFirst());
        for (int i = 1; i < shapes.size(); i++) {
            if (isAbove(slide, shapes.get(i), shapes.get(i - 1))) {
                return false;
            }
        }
        return titleFirst;
    }

    /** Whether one ends where the other begins, or higher up; and stands over it, not in a column beside. */
    private static boolean isAbove(Slide slide, Element one, Element other) {
        Optional<Place> a = place(slide, one);
        Optional<Place> b = place(slide, other);
        return a.isPresent() && b.isPresent() && a.get().bottom() <= b.get().top() && a.get().left() < b.get().right()
                && b.get().left() < a.get().right();
    }

    private record Place(long left, long top, long right, long bottom) {}

    private static Optional<Place> place(Slide slide, Element shape) {
        return Stream.concat(Stream.of(shape), slide.models(shape).stream()).map(ReadingOrder::place)
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Place> place(Element shape) {
        Optional<Element> frame = Xml.at(shape, "spPr", "xfrm").or(() -> Xml.at(shape, "xfrm"))
                .or(() -> Xml.at(shape, "grpSpPr", "xfrm"));
        return frame.filter(f -> Xml.at(f, "off").isPresent() && Xml.at(f, "ext").isPresent()).map(f -> {
            long x = Long.parseLong(Xml.value(f, "x", "off"));
            long y = Long.parseLong(Xml.value(f, "y", "off"));
            return new Place(x, y, x + Long.parseLong(Xml.value(f, "cx", "ext")),
                    y + Long.parseLong(Xml.value(f, "cy", "ext")));
        });
    }
}
