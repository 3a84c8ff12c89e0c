package se.vagval.report.accessibility.slides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** Letters are of 18 points or more, to be read from the back of the room. Those in a chart's own part are not seen here. */
final class LetterSize implements Rule<SlideDeck> {
    @Override
    public String source() {
        return "WCAG 1.4.4; the accessibility checklist: at least 18 points";
    }

    private static final int LEAST = 1800;
    private static final double HUNDREDTHS = 100;
    private static final double WHOLE = 100_000;

    @Override
    public List<Finding> check(SlideDeck deck) {
        return deck.slides().stream().flatMap(s -> s.shapes().stream().filter(e -> !Slide.isMargin(e))
                .map(e -> smallest(s, e)).filter(size -> size < LEAST).sorted().limit(1)
                .map(size -> Finding.of(this, s.place(), Texts.get("report.access.letterSize",
                        Long.toString(Math.round(Math.floor(size / HUNDREDTHS)))))))
                .toList();
    }

    /** The size of the smallest letters of a shape, hundredths of a point; what is not given is large enough. */
    private static double smallest(Slide slide, Element shape) {
        double scale = Xml.all(shape, "normAutofit").stream().map(e -> Xml.attribute(e, "fontScale"))
                .filter(f -> !f.isEmpty()).mapToDouble(f -> Double.parseDouble(f) / WHOLE).findFirst().orElse(1);
        return scale * Xml.all(shape, "p").stream().filter(p -> !Slide.text(p).isEmpty())
                .flatMap(p -> Xml.all(p, "r").stream().map(r -> size(slide, shape, p, r))).mapToInt(i -> i).min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int size(Slide slide, Element shape, Element paragraph, Element run) {
        String own = Xml.value(run, "sz", "rPr");
        if (!own.isEmpty()) {
            return Integer.parseInt(own);
        }
        String indent = Xml.value(paragraph, "lvl", "pPr");
        String level = "lvl" + (indent.isEmpty() ? 1 : Integer.parseInt(indent) + 1) + "pPr";
        Stream<Element> lists = Stream.concat(Stream.of(shape), slide.models(shape).stream())
                .map(e -> Xml.at(e, "txBody", "lstStyle")).flatMap(Optional::stream);
        String style = Slide.isTitle(shape) ? "titleStyle" : Slide.placeholder(shape).isPresent() ? "bodyStyle"
                : "otherStyle";
        Stream<Element> master = slide.above().stream().flatMap(d -> Xml.all(d, style).stream());
        return Stream.concat(lists, master).map(l -> Xml.value(l, "sz", level, "defRPr")).filter(z -> !z.isEmpty())
                .mapToInt(Integer::parseInt).findFirst().orElse(LEAST);
    }
}
