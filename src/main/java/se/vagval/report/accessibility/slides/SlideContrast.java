package se.vagval.report.accessibility.slides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.report.accessibility.rule.TextColours;
import se.vagval.text.Texts;

/** Letters stand out from what is behind them, where their colour and that of their shape or slide are given. */
final class SlideContrast implements Rule<SlideDeck> {
    @Override
    public String source() {
        return "WCAG 1.4.3; EN 301 549 10.1.4.3; Office: hard-to-read text contrast";
    }

    private static final String PAPER = "FFFFFF";
    private static final double LARGE = 18;

    @Override
    public List<Finding> check(SlideDeck deck) {
        return deck.slides().stream().flatMap(s -> s.shapes().stream()
                .flatMap(e -> Xml.all(e, "r").stream().map(r -> weak(deck, s, e, r))).flatMap(Optional::stream).limit(1)
                .map(c -> Finding.of(this, s.place(), Texts.get("report.access.contrast", c.ratio(), c.least()))))
                .toList();
    }

    private static Optional<TextColours> weak(SlideDeck deck, Slide slide, Element shape, Element run) {
        Optional<String> letters = Xml.at(run, "rPr").flatMap(p -> colour(deck, p));
        Optional<Element> cell = Xml.above(run, "tc").flatMap(c -> Xml.at(c, "tcPr"));
        String ground = cell.flatMap(c -> colour(deck, c))
                .or(() -> Xml.at(shape, "spPr").flatMap(p -> colour(deck, p)))
                .or(() -> Stream.concat(Stream.of(slide.part()), slide.above().stream())
                        .flatMap(d -> Xml.all(d, "bgPr").stream()).map(b -> colour(deck, b)).flatMap(Optional::stream)
                        .findFirst())
                .orElse(PAPER);
        return letters.map(l -> new TextColours(l, ground, LARGE, false)).filter(TextColours::isWeak);
    }

    private static Optional<String> colour(SlideDeck deck, Element filled) {
        Optional<Element> fill = Xml.at(filled, "solidFill");
        return fill.map(f -> Xml.value(f, "val", "srgbClr")).filter(c -> !c.isEmpty())
                .or(() -> fill.map(f -> Xml.value(f, "val", "schemeClr")).filter(c -> !c.isEmpty())
                        .flatMap(deck::colour));
    }
}
