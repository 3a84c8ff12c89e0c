package se.vagval.report.set;

import java.util.List;

import se.vagval.report.ReportInput;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.word.Outline;
import se.vagval.report.word.OutlineSection;
import se.vagval.report.word.SectionContents;
import se.vagval.text.Texts;

/** Links in the texts of the report to sections that are left out of it: their words are printed and lead nowhere. */
final class LostLinks {
    /** What any link to a section has in it. */
    private static final String INSIDE = "](#";

    private LostLinks() {}

    /** One for each section with such links, in the order of the report. */
    static List<Finding> of(ReportInput input) {
        if (input.review().texts().stream().noneMatch(t -> t.text().contains(INSIDE))) {
            return List.of();
        }
        Outline outline = Outline.of(input.review(), SectionContents.of(input));
        return outline.sections().stream().filter(s -> s.printed() && !outline.lost(s.text()).isEmpty())
                .map(s -> finding(s, outline.lost(s.text()))).toList();
    }

    private static Finding finding(OutlineSection section, List<String> lost) {
        return new Finding(LostLinks.class.getSimpleName(), Texts.get("report.access.quoted", section.heading()),
                Texts.get("report.access.lostLinks", lost.size(), String.join(", ", lost)));
    }
}
