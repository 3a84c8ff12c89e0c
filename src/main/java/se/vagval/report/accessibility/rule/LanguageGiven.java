package se.vagval.report.accessibility.rule;

import java.util.List;

import se.vagval.text.Texts;

/** The document says that it is in Swedish, so that it is read aloud as Swedish. */
public final class LanguageGiven implements Rule<Described> {
    @Override
    public String source() {
        return "WCAG 3.1.1; EN 301 549 10.3.1.1";
    }

    @Override
    public List<Finding> check(Described document) {
        return document.language().equals(Texts.SWEDISH.toLanguageTag()) ? List.of()
                : List.of(Finding.of(this, Texts.get("report.access.where.document"),
                        Texts.get("report.access.language")));
    }
}
