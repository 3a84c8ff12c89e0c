package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import se.vagval.model.Commission;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Block.Table;
import se.vagval.report.word.Block.Turn;
import se.vagval.text.Texts;

/**
 * The report's chapters in the order of printed reviews: the investigator's texts, and under them what the review and its
 * calculation have for the section. A section with neither is left out; numbers are never moved, since texts refer to
 * them.
 */
final class Chapters {
    private static final String CONSEQUENCES = "8.2";
    private static final String RECOMMENDATION = "7";
    private static final String SLOT = String.valueOf(Inline.SLOT);

    private final ReportInput input;
    private final Review review;
    private final Consequences consequences;
    private final Map<Section, List<ReportText>> texts = new TreeMap<>();
    private final Map<Section, List<Block>> data = new TreeMap<>();

    Chapters(ReportInput input) {
        this.input = input;
        this.review = input.review();
        this.consequences = new Consequences(input);
        for (ReportText text : review.texts()) {
            Section section = Section.of(text.section());
            if (!section.isNotes()) {
                texts.computeIfAbsent(section, s -> new ArrayList<>()).add(text);
            }
        }
    }

    List<Block> blocks() {
        gather();
        List<Block> blocks = new ArrayList<>();
        TreeSet<Section> sections = included();
        boolean sideways = false;
        for (Section section : sections) {
            boolean wide = isWide(section, sections);
            if (wide != sideways) {
                blocks.add(new Turn(wide));
                sideways = wide;
            }
            section(section, blocks);
        }
        if (sideways) {
            blocks.add(new Turn(false));
        }
        new Appendices(input).addTo(blocks);
        return blocks;
    }

    /** A chapter's heading turns with its first section, so that it does not stay alone on a page. */
    private boolean isWide(Section section, TreeSet<Section> sections) {
        if (!consequences.isWide()) {
            return false;
        }
        boolean alone = data.getOrDefault(section, List.of()).isEmpty() && prose(section).isEmpty();
        Section next = sections.higher(section);
        return section.id().equals(CONSEQUENCES)
                || alone && next != null && next.id().equals(CONSEQUENCES)
                        && next.parent().equals(Optional.of(section));
    }

    private void gather() {
        ReviewTables tables = new ReviewTables(review);
        add(Section.SUMMARY, summary());
        add("1", commission(tables));
        add("3.1", led(Texts.get("report.word.lead.members", SLOT), tables.members()));
        add("3.2", led(Texts.get("report.word.lead.positions", SLOT), tables.positions()));
        add("3.2", led(Texts.get("report.word.lead.services", SLOT), tables.services(input.unit())));
        add("3.3", consequences.today());
        add("3.4", led(Texts.get("report.word.lead.participants", SLOT), tables.participants()));
        add("3.4", consequences.results(Consequences.PARTICIPANTS));
        add(arguments(), new ArgumentBlocks(input).blocks());
        add(RECOMMENDATION, recommendation());
        add("8.1", StepTables.of(input));
        add(CONSEQUENCES, consequences.blocks());
    }

    private void add(String section, List<? extends Block> blocks) {
        if (!blocks.isEmpty()) {
            data.computeIfAbsent(Section.of(section), s -> new ArrayList<>()).addAll(blocks);
        }
    }

    /** A sentence that leads to the tables below it, in their order. */
    static Block lead(String sentence, Table... tables) {
        return new Paragraph(Style.LEAD, Inline.filled(sentence, Stream.of(tables).map(Table::id).toList()));
    }

    private static List<Block> led(String sentence, Optional<Table> table) {
        return table.map(t -> List.of(lead(sentence, t), t)).orElseGet(List::of);
    }

    private List<Block> summary() {
        List<Block> blocks = new ArrayList<>();
        List<Block> findings = consequences.findings();
        if (!findings.isEmpty()) {
            blocks.add(Paragraph.of(Style.LEAD, Texts.get("report.word.summary.findings")));
            blocks.addAll(findings);
        }
        blocks.add(Paragraph.of(Style.BODY,
                Texts.get("report.word.summary.unit", input.unit().fullName(), input.unit().label())));
        return blocks;
    }

    private List<Block> commission(ReviewTables tables) {
        Commission commission = review.commission();
        List<Block> blocks = new ArrayList<>();
        if (prose(Section.of("1")).isEmpty()) {
            if (!commission.orderedBy().isBlank()) {
                blocks.add(Paragraph.of(Style.BODY,
                        Texts.get("report.word.commission.orderedBy", commission.orderedBy().strip())));
            }
            blocks.addAll(Prose.of(commission.question()));
            blocks.addAll(Prose.of(commission.excluded()));
        }
        tables.alternatives().ifPresent(t -> {
            blocks.add(new Paragraph(Style.BODY,
                    Inline.filled(Texts.get("report.word.commission.alternatives", String.valueOf(Inline.SLOT)),
                            List.of(ReviewTables.ALTERNATIVES))));
            blocks.add(t);
        });
        return blocks;
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

    /** The arguments have a section of their own after those that are written in chapter 5. */
    private String arguments() {
        int last = texts.keySet().stream().filter(s -> s.numbers().size() > 1 && s.numbers().getFirst() == 5)
                .mapToInt(s -> s.numbers().get(1)).max().orElse(0);
        return "5." + (last + 1);
    }

    private TreeSet<Section> included() {
        TreeSet<Section> included = new TreeSet<>(data.keySet());
        texts.keySet().stream().filter(s -> !prose(s).isEmpty()).forEach(included::add);
        for (Section section : List.copyOf(included)) {
            for (Optional<Section> p = section.parent(); p.isPresent(); p = p.get().parent()) {
                included.add(p.get());
            }
        }
        return included;
    }

    private void section(Section section, List<Block> blocks) {
        List<ReportText> written = texts.getOrDefault(section, List.of());
        String title = written.isEmpty() ? "" : written.getFirst().title();
        if (title.isBlank() && section.id().equals(arguments())) {
            title = Texts.get("report.word.section.arguments");
        }
        blocks.add(new Heading(section.level(), section.heading(title), section.beginsPage()));
        List<Block> own = data.getOrDefault(section, List.of());
        // That no alternative is recommended is said before what is.
        boolean first = section.id().equals(RECOMMENDATION);
        blocks.addAll(first ? own : prose(section));
        blocks.addAll(first ? prose(section) : own);
    }

    private List<Block> prose(Section section) {
        List<Block> blocks = new ArrayList<>();
        List<ReportText> own = texts.getOrDefault(section, List.of());
        for (int i = 0; i < own.size(); i++) {
            List<Block> paragraphs = Prose.of(own.get(i).text());
            if (i > 0 && !own.get(i).title().isBlank() && !paragraphs.isEmpty()) {
                blocks.add(new Heading(section.level() + 1, own.get(i).title(), false));
            }
            blocks.addAll(paragraphs);
        }
        return blocks;
    }
}
