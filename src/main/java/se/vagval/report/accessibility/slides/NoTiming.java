package se.vagval.report.accessibility.slides;

import java.util.List;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** No slide goes on by itself, and nothing on it begins by itself. */
final class NoTiming implements Rule<SlideDeck> {
    @Override
    public String source() {
        return "WCAG 2.2.1, 2.2.2; EN 301 549 10.2.2.1, 10.2.2.2";
    }

    private static final List<String> BY_ITSELF = List.of("afterEffect", "withEffect");

    @Override
    public List<Finding> check(SlideDeck deck) {
        return deck.slides().stream().filter(NoTiming::isTimed)
                .map(s -> Finding.of(this, s.place(), Texts.get("report.access.timing"))).toList();
    }

    private static boolean isTimed(Slide slide) {
        return Xml.all(slide.part(), "transition").stream().anyMatch(t -> !Xml.attribute(t, "advTm").isEmpty())
                || Xml.all(slide.part(), "cTn").stream()
                        .anyMatch(t -> BY_ITSELF.contains(Xml.attribute(t, "nodeType")));
    }
}
