package se.vagval.report.accessibility.rule;

import java.util.List;

import se.vagval.text.Texts;

/** Nothing hinders a reader's aids from the document's text. */
public final class Unprotected implements Rule<Described> {
    @Override
    public String source() {
        return "WCAG 4.1.2; EN 301 549 10.4.1.2; Office: document access is restricted";
    }

    @Override
    public List<Finding> check(Described document) {
        return document.isProtected() ? List.of(Finding.of(this, Texts.get("report.access.where.document"),
                Texts.get("report.access.protected"))) : List.of();
    }
}
