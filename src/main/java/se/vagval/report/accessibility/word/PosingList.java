package se.vagval.report.accessibility.word;

import java.util.List;
import java.util.regex.Pattern;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** A list is one to a reader's aids only where its items have a list style, not a typed hyphen or number. */
final class PosingList implements Rule<WordText> {
    private static final Pattern TYPED = Pattern.compile("\\s*([-–•·▪]|\\d{1,2}\\)|[a-z]\\))\\s.*", Pattern.DOTALL);

    @Override
    public String source() {
        return "WCAG 1.3.1; EN 301 549 10.1.3.1";
    }

    @Override
    public List<Finding> check(WordText document) {
        return document.paragraphs().stream()
                .filter(p -> !p.isInTable() && !p.isListItem() && TYPED.matcher(p.text()).matches())
                .map(p -> Finding.of(this, Places.of(p), Texts.get("report.access.posingList"))).toList();
    }
}
