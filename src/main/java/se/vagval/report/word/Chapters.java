package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import se.vagval.report.ReportInput;
import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Turn;
import se.vagval.report.word.Inline.Link;
import se.vagval.report.word.Inline.Words;

/**
 * The report's sections as its outline has them: the investigator's texts, and under them what the review and its
 * calculation have for the section.
 */
final class Chapters {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)*");

    private final ReportInput input;
    private final boolean wide;
    private final Map<String, List<Block>> data;
    private final Outline outline;
    private int lists;

    Chapters(ReportInput input) {
        this.input = input;
        this.wide = new Consequences(input).beginsWide();
        this.data = SectionBlocks.of(input);
        this.outline = Outline.of(input.review(), SectionContents.captions(data));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<OutlineSection> sections = outline.sections().stream().filter(OutlineSection::printed).toList();
        boolean sideways = false;
        for (int i = 0; i < sections.size(); i++) {
            boolean turned = isWide(sections, i);
            if (turned != sideways) {
                blocks.add(new Turn(turned));
                sideways = turned;
            }
            List<Block> own = new ArrayList<>();
            section(sections.get(i), i == 0, own);
            sideways = own.stream().filter(Turn.class::isInstance).map(b -> ((Turn) b).landscape())
                    .reduce(sideways, (_, last) -> last);
            blocks.addAll(own);
        }
        if (sideways) {
            blocks.add(new Turn(false));
        }
        return blocks;
    }

    /** A chapter's heading turns with its first section, so that it does not stay alone on a page. */
    private boolean isWide(List<OutlineSection> sections, int index) {
        OutlineSection section = sections.get(index);
        if (!wide) {
            return false;
        }
        boolean alone = !section.filled() && section.text().isBlank() && index + 1 < sections.size();
        return section.id().equals(SectionBlocks.CONSEQUENCES)
                || alone && sections.get(index + 1).id().equals(SectionBlocks.CONSEQUENCES)
                        && sections.get(index + 1).level() > section.level();
    }

    private void section(OutlineSection section, boolean first, List<Block> blocks) {
        blocks.add(new Heading(section.level(), section.heading(), first || beginsPage(section), section.id(), ""));
        List<Block> own = data.getOrDefault(section.id(), List.of()).stream().map(b -> under(section, b)).toList();
        List<Block> prose = prose(section);
        if (section.id().equals(Section.OUTCOMES) && !own.isEmpty()) {
            prose.removeIf(OutcomeSigns::isNote);
        }
        // That no alternative is recommended is said before what is.
        boolean before = section.id().equals(SectionBlocks.RECOMMENDATION);
        (before ? own : prose).forEach(b -> blocks.add(resolved(b)));
        (before ? prose : own).forEach(b -> blocks.add(resolved(b)));
    }

    /**
     * The summary stands alone on its page, and an appendix begins one. The chapters after the first follow on each other: a break before one of them
     * leaves the last lines of the one above alone on a page of their own.
     */
    private static boolean beginsPage(OutlineSection section) {
        return section.id().equals(Section.SUMMARY) || section.number().equals("1")
                || Section.of(section.id()).isAppendix();
    }

    /** What stands in a section that has been moved up has its headings moved with it, so that no level is skipped. */
    private static Block under(OutlineSection section, Block block) {
        int up = Section.of(section.id()).level() - section.level();
        return block instanceof Heading h && up > 0
                ? new Heading(h.level() - up, h.text(), h.newPage(), h.section(), h.of()) : block;
    }

    /** The numbered lists of a text are counted from 1, those of the document through it. */
    private List<Block> prose(OutlineSection section) {
        List<Block> blocks = new ArrayList<>();
        int before = lists;
        for (Block block : Prose.of(section.text(), section.level() + 1)) {
            if (block instanceof Paragraph p && p.list() > 0) {
                lists = before + p.list();
                blocks.add(new Paragraph(p.style(), p.parts(), lists));
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private Block resolved(Block block) {
        return block instanceof Paragraph p && p.parts().stream().anyMatch(Link.class::isInstance)
                ? new Paragraph(p.style(), p.parts().stream().map(this::resolved).toList(), p.list())
                : block;
    }

    /** The number that is printed in a link to a section follows the section. */
    private Inline resolved(Inline part) {
        if (!(part instanceof Link link) || !link.isInside()) {
            return part;
        }
        String number = outline.section(link.section()).map(s -> Appendices.number(s.number()))
                .orElse("");
        return number.isEmpty() ? part : new Link(link.target(), link.words().stream()
                .map(w -> new Words(numbered(w.text(), number), w.emphasis(), w.strong())).toList());
    }

    /** The words of a link to a section, with the number it has. */
    static String numbered(String words, String number) {
        return NUMBER.matcher(words).replaceFirst(number);
    }
}
