package se.vagval.report.word;

import java.util.List;

import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Block.Turn;

/**
 * Which paragraphs must stand on the page of what follows them, so that no page ends on a heading with a single line and
 * none begins with the single last line of a section. Word parts no paragraph by one line itself.
 */
final class Together {
    /** Letters that surely fit on a line of running text; more may take two. */
    private static final int ONE_LINE = 90;

    private Together() {}

    static boolean keeps(List<Block> blocks, int index) {
        return blocks.get(index) instanceof Paragraph p
                && (p.style() == Style.LEAD || p.style() == Style.LEAD_ACROSS
                        || isAloneUnderHeading(blocks, index) || isBeforeLastLine(blocks, index));
    }

    private static boolean isAloneUnderHeading(List<Block> blocks, int index) {
        return index > 0 && blocks.get(index - 1) instanceof Heading && isLine(blocks.get(index))
                && !ends(blocks, index + 1);
    }

    private static boolean isBeforeLastLine(List<Block> blocks, int index) {
        return index + 1 < blocks.size() && isLine(blocks.get(index + 1)) && ends(blocks, index + 2);
    }

    private static boolean isLine(Block block) {
        return block instanceof Paragraph p && Inline.length(p.parts()) <= ONE_LINE;
    }

    /** Whether the section has no more. */
    private static boolean ends(List<Block> blocks, int index) {
        return index >= blocks.size() || blocks.get(index) instanceof Heading || blocks.get(index) instanceof Turn;
    }
}
