package se.vagval.report.word;

import java.util.List;

/** What a member's heading, sentences and dense table leave of its page: roughly, and rather too little than too much. */
final class MemberHeights {
    /** Text height of a page, upright and on its side; centimetres. */
    private static final double UPRIGHT = 25.7;
    private static final double SIDEWAYS = 17;
    /** Letters on a line of the sentences, and of the notes, upright and on its side. */
    private static final int SENTENCE_UPRIGHT = 86;
    private static final int SENTENCE_SIDEWAYS = 135;
    private static final int NOTE_UPRIGHT = 110;
    private static final int NOTE_SIDEWAYS = 185;

    private static final double HEADING = 1.0;
    private static final double SENTENCE = 0.52;
    private static final double CAPTION = 0.95;
    private static final double HEAD = 1.3;
    private static final double ROW = 0.43;
    private static final double NOTE = 0.38;
    private static final double AFTER = 0.5;
    /** The caption of the diagram, and what differs between programs that lay out the page. */
    private static final double SLACK = 1.1;
    private static final double HIGHEST = 7;

    private MemberHeights() {}

    /** Centimetres for a diagram; may be negative. */
    static double left(String finding, List<Block> tables, boolean sideways) {
        double used = HEADING + SENTENCE * lines(finding, sideways ? SENTENCE_SIDEWAYS : SENTENCE_UPRIGHT) + AFTER
                + SLACK;
        for (Block block : tables) {
            if (block instanceof Block.Table t) {
                used += CAPTION + HEAD + ROW * t.lines().size() + AFTER + NOTE * t.notes().stream()
                        .mapToInt(n -> lines(n, sideways ? NOTE_SIDEWAYS : NOTE_UPRIGHT)).sum();
            }
        }
        return Math.min(HIGHEST, (sideways ? SIDEWAYS : UPRIGHT) - used);
    }

    private static int lines(String text, int letters) {
        return Math.ceilDiv(text.length(), letters);
    }
}
