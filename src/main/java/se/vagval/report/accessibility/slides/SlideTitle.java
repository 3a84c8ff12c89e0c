package se.vagval.report.accessibility.slides;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Quoted;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** Every slide has a title of its own, by which it is found among the others. */
final class SlideTitle implements Rule<SlideDeck> {
    @Override
    public String source() {
        return "WCAG 2.4.2, 2.4.6; EN 301 549 10.2.4.6; Office: unique slide titles";
    }

    @Override
    public List<Finding> check(SlideDeck deck) {
        List<Finding> findings = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Slide slide : deck.slides()) {
            if (slide.title().isEmpty()) {
                findings.add(Finding.of(this, slide.place(), Texts.get("report.access.slideTitle")));
            } else if (!met.add(slide.title().toLowerCase(Texts.SWEDISH))) {
                findings.add(Finding.of(this, slide.place(), Texts.get("report.access.sameTitle",
                        Quoted.of(slide.title()))));
            }
        }
        return findings;
    }
}
