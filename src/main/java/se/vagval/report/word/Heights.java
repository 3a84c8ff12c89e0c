package se.vagval.report.word;

/**
 * How high blocks become, roughly and rather too high than too low: Word lays out the pages, and this only decides what
 * it is asked to keep together, since asking for more than a page leaves half-empty ones.
 */
final class Heights {
    /** Text height of a page, upright and on its side, less a heading and the paragraph under it; centimetres. */
    private static final double UPRIGHT = 22.5;
    private static final double SIDEWAYS = 14;
    /** How much of a page may be kept together, since as much may be left empty before it. */
    private static final double MOST = 0.55;
    private static final double CAPTIONS = 2.4;
    private static final double HEAD = 1.5;
    private static final double LINE = 0.52;
    private static final double NOTE = 0.5;

    private static final int NARROW_FROM = 6;
    private static final int NARROW_LETTERS = 11;

    private Heights() {}

    /** Lines of a row: words in narrow columns of figures take two. */
    private static int printed(Block.Table table, Block.Line line) {
        boolean narrow = table.heads().size() > NARROW_FROM;
        return narrow && line.cells().stream().skip(1).anyMatch(c -> c.length() > NARROW_LETTERS) ? 2 : 1;
    }

    /** Whether a table and the picture after it are so low that they are kept on a page together. */
    static boolean fit(Block.Table table, Block.Figure figure, boolean landscape) {
        double all = CAPTIONS + HEAD + LINE * table.lines().stream().mapToInt(l -> printed(table, l)).sum()
                + NOTE * table.notes().size()
                + PictureXml.centimetres(figure.picture(), landscape);
        return all <= MOST * (landscape ? SIDEWAYS : UPRIGHT);
    }
}
