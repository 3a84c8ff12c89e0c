package se.vagval.report.word;

import java.util.List;
import java.util.stream.IntStream;

import se.vagval.report.template.Paper;

/** What a member's heading, sentences and dense table leave of its page: roughly, and rather too little than too much. */
final class MemberHeights {
    private static final double TWENTIETHS_PER_CM = 1440 / 2.54;
    /** Letters on a line of the sentences, and of the notes, upright and on its side. */
    private static final int SENTENCE_UPRIGHT = 86;
    private static final int SENTENCE_SIDEWAYS = 135;
    private static final int NOTE_UPRIGHT = 110;
    private static final int NOTE_SIDEWAYS = 185;

    private static final double HEADING = 1.0;
    private static final double SENTENCE = 0.52;
    private static final double CAPTION = 0.95;
    private static final double ROW = 0.43;
    /** Another line in a row or in the head. */
    private static final double LINE = 0.34;
    /** Margins of a cell, and width of a letter of its small type, generously; twentieths of a point. */
    private static final int MARGINS = 115;
    private static final double LETTER = 90;
    private static final double NOTE = 0.38;
    private static final double AFTER = 0.5;
    /** The caption of the diagram, and what differs between programs that lay out the page. */
    private static final double SLACK = 1.1;
    private static final double HIGHEST = 7;

    private MemberHeights() {}

    /** Centimetres for a diagram; may be negative. */
    static double left(String finding, List<Block> tables, Paper paper, boolean sideways) {
        double used = HEADING + SENTENCE * lines(finding, sideways ? SENTENCE_SIDEWAYS : SENTENCE_UPRIGHT) + AFTER
                + SLACK;
        for (Block block : tables) {
            if (block instanceof Block.Table t) {
                used += table(t, paper, sideways);
            }
        }
        int height = (sideways ? paper.shorter() : paper.longer()) - paper.top() - paper.bottom();
        return Math.min(HIGHEST, height / TWENTIETHS_PER_CM - used);
    }

    private static double table(Block.Table table, Paper paper, boolean sideways) {
        int[] widths = Columns.of(table, sideways ? paper.sideways() : paper.upright()).widths();
        int head = IntStream.range(0, widths.length).map(i -> wrapped(table.heads().get(i).text(), widths[i])).max()
                .orElse(1);
        int more = table.lines().stream().mapToInt(l -> wrapped(l.cells().getFirst(), widths[0]) - 1).sum();
        int notes = table.notes().stream().mapToInt(n -> lines(n, sideways ? NOTE_SIDEWAYS : NOTE_UPRIGHT)).sum();
        return CAPTION + ROW * (table.lines().size() + 1) + LINE * (head - 1 + more) + AFTER + NOTE * notes;
    }

    private static int lines(String text, int letters) {
        return Math.ceilDiv(text.length(), letters);
    }

    /** Lines of words in a cell of a width. */
    private static int wrapped(String text, int width) {
        int most = (int) ((width - MARGINS) / LETTER);
        int lines = 1;
        int on = 0;
        for (String word : text.split("\\s+")) {
            boolean fits = on == 0 || on + 1 + word.length() <= most;
            lines += fits ? 0 : 1;
            on = fits && on > 0 ? on + 1 + word.length() : word.length();
        }
        return lines;
    }
}
