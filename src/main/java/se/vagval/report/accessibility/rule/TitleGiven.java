package se.vagval.report.accessibility.rule;

import java.util.List;

import se.vagval.text.Texts;

/** The document says what it is called, so that a reader with many open windows hears which one this is. */
public final class TitleGiven implements Rule<Described> {
    @Override
    public String source() {
        return "WCAG 2.4.2; EN 301 549 10.2.4.2";
    }

    @Override
    public List<Finding> check(Described document) {
        return Told.asTitle(document.title()) ? List.of()
                : List.of(Finding.of(this, Texts.get("report.access.where.document"),
                        Texts.get("report.access.title")));
    }
}
