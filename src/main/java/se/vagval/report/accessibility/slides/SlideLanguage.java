package se.vagval.report.accessibility.slides;

import java.util.List;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** The texts say that they are in Swedish, so that they are read aloud as Swedish. */
final class SlideLanguage implements Rule<SlideDeck> {
    @Override
    public String source() {
        return "WCAG 3.1.1; EN 301 549 10.3.1.1";
    }

    @Override
    public List<Finding> check(SlideDeck deck) {
        return deck.slides().stream().filter(s -> Xml.all(s.part(), "r").stream()
                .anyMatch(r -> !Slide.text(r).isEmpty() && !isSwedish(s, r)))
                .map(s -> Finding.of(this, s.place(), Texts.get("report.access.language"))).toList();
    }

    private static boolean isSwedish(Slide slide, Element run) {
        String own = Xml.value(run, "lang", "rPr");
        String language = own.isEmpty() ? slide.above().stream().flatMap(d -> Xml.all(d, "defRPr").stream())
                .map(d -> Xml.attribute(d, "lang")).filter(l -> !l.isEmpty()).findFirst().orElse("") : own;
        return language.equals(Texts.SWEDISH.toLanguageTag());
    }
}
