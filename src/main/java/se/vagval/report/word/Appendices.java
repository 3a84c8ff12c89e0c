package se.vagval.report.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.text.Texts;

/** What the program has for the appendices, and where in the report they stand. */
final class Appendices {
    /** What stands before the number of an appendix. */
    private static final Pattern WORDS = Pattern.compile("[^0-9.]+");

    private final Outline outline;

    private Appendices(Outline outline) {
        this.outline = outline;
    }

    /** The appendices of a report; which of them have anything to hold is known before it is put together. */
    static Appendices of(ReportInput input) {
        Review review = input.review();
        Map<String, List<SectionContents.Item>> filled = new LinkedHashMap<>();
        if (!review.outcomes().isEmpty()) {
            filled.put(Section.OUTCOMES, List.of());
        }
        if (!Consequences.leaving(input).isEmpty()) {
            filled.put(Section.LEAVING, List.of());
        }
        if (AssumptionTables.any(review)) {
            filled.put(Section.ASSUMPTIONS, List.of());
        }
        filled.put(Section.SOURCES, List.of());
        return new Appendices(Outline.of(review, filled));
    }

    /** The number of the appendix that lists assumed and derived figures, if the report has it. */
    Optional<String> ofAssumptions() {
        return outline.section(Section.ASSUMPTIONS).filter(OutlineSection::printed).map(s -> number(s.number()));
    }

    /** Whether the report says both what is assumed and where figures come from. */
    boolean areWhole() {
        return outline.prints(Section.ASSUMPTIONS) && outline.prints(Section.SOURCES);
    }

    /** The number alone of a section's number, which for an appendix begins with a word. */
    static String number(String number) {
        return WORDS.matcher(number).replaceAll("");
    }

    /** A line, and after it in which appendix more is said where the report has that. */
    static String referred(String line, Optional<String> appendix) {
        return appendix.map(a -> Texts.get("report.word.note.appendix", line, a)).orElse(line);
    }

    /** The blocks by the ids of their sections. */
    static Map<String, List<Block>> blocks(ReportInput input, Consequences consequences) {
        Map<String, List<Block>> blocks = new LinkedHashMap<>();
        List<Block> outcomes = new ArrayList<>(new OutcomeTables(input.review()).blocks());
        outcomes.addAll(consequences.results(Consequences.LIVELIHOOD));
        blocks.put(Section.OUTCOMES, outcomes);
        blocks.put(Section.LEAVING, leaving(consequences));
        blocks.put(Section.ASSUMPTIONS, AssumptionTables.of(input.review()));
        blocks.put(Section.SOURCES, Sources.of(input.review()));
        return blocks;
    }

    private static List<Block> leaving(Consequences consequences) {
        List<Block> blocks = new ArrayList<>(consequences.leaving());
        if (!blocks.isEmpty()) {
            blocks.addFirst(Paragraph.of(Style.BODY, Texts.get("report.word.leaving.lead")));
        }
        return blocks;
    }
}
