package se.vagval.report.set;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.report.ReportInput;
import se.vagval.report.accessibility.MissingWords;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.word.Outline;
import se.vagval.report.word.OutlineSection;
import se.vagval.report.word.SectionContents;
import se.vagval.text.Texts;

/**
 * Words that documents lack, and where in the report they would stand.
 *
 * @param section
 *            the section that the chart is in; empty for one that is in none
 */
public record LackingWords(MissingWords words, Optional<OutlineSection> section) {
    /** What is lacking, in the order of the statements; empty when nothing is. */
    public static List<LackingWords> of(ReportInput input) {
        List<MissingWords> missing = MissingWords.of(input);
        if (missing.isEmpty()) {
            return List.of();
        }
        Map<String, List<SectionContents.Item>> contents = SectionContents.of(input);
        List<OutlineSection> sections = Outline.of(input.review(), contents).sections();
        return missing.stream().map(m -> new LackingWords(m, sections.stream().filter(s -> holds(s, m)).findFirst()))
                .toList();
    }

    private static boolean holds(OutlineSection section, MissingWords words) {
        return section.contents().stream().anyMatch(i -> i.statement().equals(words.statement()));
    }

    /** Whether the chart is in a section that the report has. */
    public boolean printed() {
        return section.filter(OutlineSection::printed).isPresent();
    }

    /** As it is told when it was not given. */
    Finding finding() {
        return new Finding(MissingWords.class.getSimpleName(),
                Texts.get("report.access.where.chart", Texts.get("report.access.quoted", words.title())),
                Texts.get("report.access.findingMissing"));
    }
}
