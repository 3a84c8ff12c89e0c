package se.vagval.report.accessibility.slides;

import java.util.List;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Quoted;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** Text stands in the placeholders of the layout, and so also in the outline. */
final class InPlaceholders implements Rule<SlideDeck> {
    @Override
    public String source() {
        return "WCAG 1.3.1; EN 301 549 10.1.3.1";
    }

    @Override
    public List<Finding> check(SlideDeck deck) {
        return deck.slides().stream().flatMap(s -> s.shapes().stream()
                .filter(e -> e.getLocalName().equals("sp") && Slide.placeholder(e).isEmpty()
                        && !Slide.text(e).isEmpty())
                .map(e -> Finding.of(this, s.place(), Texts.get("report.access.textBox", Quoted.of(Slide.text(e))))))
                .toList();
    }
}
