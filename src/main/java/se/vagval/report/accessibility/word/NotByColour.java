package se.vagval.report.accessibility.word;

import java.util.List;
import java.util.regex.Pattern;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** The text does not point at something by its colour or its place alone. */
final class NotByColour implements Rule<WordText> {
    private static final Pattern POINTED_AT = Pattern.compile(Texts.get("report.access.words.colour"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public String source() {
        return "WCAG 1.3.3, 1.4.1; EN 301 549 10.1.3.3, 10.1.4.1";
    }

    @Override
    public List<Finding> check(WordText document) {
        return document.paragraphs().stream().filter(p -> POINTED_AT.matcher(p.text()).find())
                .map(p -> Finding.of(this, Places.of(p), Texts.get("report.access.byColour"))).toList();
    }
}
