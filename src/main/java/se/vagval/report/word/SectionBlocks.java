package se.vagval.report.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.report.control.Addresses;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Block.Table;
import se.vagval.report.word.Inline.Live;
import se.vagval.text.Texts;

/** What the review and its calculation have for each section of the report, under the investigator's own texts. */
final class SectionBlocks {
    static final String CONSEQUENCES = "8.2";
    static final String RECOMMENDATION = "7";
    private static final String SLOT = String.valueOf(Inline.SLOT);

    private final ReportInput input;
    private final Review review;
    private final Consequences consequences;
    /** Whether the section that most references lead to is in the report. */
    private final boolean told;
    private final Map<String, List<Block>> blocks = new LinkedHashMap<>();

    private SectionBlocks(ReportInput input) {
        this.input = input;
        this.review = input.review();
        this.consequences = new Consequences(input);
        this.told = Outline.of(review, Map.of(CONSEQUENCES, List.of())).prints(CONSEQUENCES);
    }

    /** The blocks by the ids of their sections; a section without any is not among them. */
    static Map<String, List<Block>> of(ReportInput input) {
        SectionBlocks sections = new SectionBlocks(input);
        sections.gather();
        return sections.blocks;
    }

    private void gather() {
        ReviewTables tables = new ReviewTables(review);
        int associations = review.associations().size();
        add(Section.SUMMARY, summary());
        add("1", commission(tables));
        add("3.1", led(Texts.get("report.word.lead.members", SLOT, associations), tables.members()));
        add("3.2", led(Texts.get("report.word.lead.positions", SLOT, associations), tables.positions()));
        add("3.2", led(Texts.get("report.word.lead.services", SLOT, associations), tables.services(input.unit())));
        add("3.3", consequences.today());
        add("3.4", led(Texts.get("report.word.lead.participants", SLOT), tables.participants()));
        add("3.4", consequences.results(Consequences.PARTICIPANTS));
        add(Section.ARGUMENTS, new ArgumentBlocks(consequences.printed(), told).blocks());
        add(RECOMMENDATION, recommendation());
        add("8.1", StepTables.of(input));
        add(CONSEQUENCES, nothingCalculated());
        add(CONSEQUENCES, consequences.blocks());
        Appendices.blocks(input, consequences).forEach(this::add);
    }

    private void add(String section, List<? extends Block> content) {
        if (!content.isEmpty()) {
            blocks.computeIfAbsent(section, s -> new ArrayList<>()).addAll(content);
        }
    }

    private static List<Block> led(String sentence, Optional<Table> table) {
        return table.map(t -> List.of(lead(sentence, t), t)).orElseGet(List::of);
    }

    /** A sentence that follows what is entered in the review, in a control so that it can be refreshed. */
    static Paragraph live(String of, String name, String sentence) {
        return new Paragraph(Style.BODY, List.of(new Live(Addresses.sentence(of), name, sentence)));
    }

    /** A sentence that leads to the tables below it, in their order. */
    static Block lead(String sentence, Table... tables) {
        return new Paragraph(Style.LEAD, Inline.filled(sentence, Stream.of(tables).map(Table::id).toList()));
    }

    /** That there is nothing to calculate yet, and what to do, where there are alternatives to calculate. */
    private List<Block> nothingCalculated() {
        return review.alternatives().isEmpty() || Consequences.isCalculated(review) ? List.of()
                : List.of(Paragraph.of(Style.BODY, Texts.get("report.word.consequences.none")));
    }

    private List<Block> summary() {
        List<Block> summary = new ArrayList<>();
        List<Block> findings = consequences.findings(told);
        if (!findings.isEmpty()) {
            summary.add(new Paragraph(Style.LEAD, ProseMarks.of(Texts.get(
                    told ? "report.word.summary.findings" : "report.word.summary.findingsAlone"))));
            summary.addAll(findings);
        } else if (Outline.text(review, Section.SUMMARY).isBlank()) {
            summary.add(Paragraph.of(Style.BODY, Texts.get("report.word.summary.nothing")));
        }
        if (!findings.isEmpty() || !review.associations().isEmpty()) {
            String unit = Texts.get("report.word.summary.unit", input.unit().fullName(), input.unit().label());
            summary.add(Paragraph.of(Style.BODY,
                    tellsOfLadder(findings) ? unit + " " + Texts.get("report.word.summary.ladder") : unit));
        }
        return summary;
    }

    /** Members do not know the word; who reads on finds the rule in the appendix. */
    private static boolean tellsOfLadder(List<Block> findings) {
        return findings.stream().anyMatch(b -> b instanceof Paragraph p
                && Inline.words(p.parts()).toLowerCase(Locale.ROOT).contains(Texts.get("report.word.ladder")));
    }

    private List<Block> commission(ReviewTables tables) {
        Commission commission = review.commission();
        List<Block> told = new ArrayList<>();
        if (Outline.text(review, "1").isBlank()) {
            if (!commission.orderedBy().isBlank()) {
                told.add(Paragraph.of(Style.BODY,
                        Texts.get("report.word.commission.orderedBy", commission.orderedBy().strip())));
            }
            told.addAll(Prose.of(commission.question()));
            told.addAll(Prose.of(commission.excluded()));
        }
        tables.alternatives().ifPresent(t -> {
            told.add(new Paragraph(Style.BODY, Inline.filled(Texts.get("report.word.commission.alternatives", SLOT),
                    List.of(ReviewTables.ALTERNATIVES))));
            told.add(t);
        });
        return told;
    }

    private List<Block> recommendation() {
        Commission commission = review.commission();
        if (commission.recommends() || review.alternatives().isEmpty()) {
            return List.of();
        }
        List<Block> excluded = Prose.of(commission.excluded());
        return excluded.isEmpty() ? List.of(Paragraph.of(Style.BODY, Texts.get("report.word.commission.none")))
                : excluded;
    }
}
