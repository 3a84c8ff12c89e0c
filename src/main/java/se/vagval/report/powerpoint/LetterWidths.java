package se.vagval.report.powerpoint;

/** About how wide texts are in a sans serif like Arial, and how many lines they take when words are kept whole. */
final class LetterWidths {
    private static final String NARROW = "ijl.,:;'|!’ ";
    private static final String THIN = "ftIr()-[]/\u2009\u00a0";
    private static final String WIDE = "mwMW%@–—…";
    /** Widths where 1 is the size of the type: of the narrow, the thin, the wide, of capitals and of all others. */
    private static final double NARROW_WIDTH = 0.25;
    private static final double THIN_WIDTH = 0.32;
    private static final double WIDE_WIDTH = 0.87;
    private static final double CAPITAL_WIDTH = 0.69;
    private static final double LETTER_WIDTH = 0.545;
    private static final double STRONG = 1.07;

    private LetterWidths() {}

    /** Width, where 1 is the size of the type. */
    static double of(String text, boolean strong) {
        double width = text.chars().mapToDouble(LetterWidths::of).sum();
        return strong ? width * STRONG : width;
    }

    private static double of(int letter) {
        return NARROW.indexOf(letter) >= 0 ? NARROW_WIDTH
                : THIN.indexOf(letter) >= 0 ? THIN_WIDTH
                        : WIDE.indexOf(letter) >= 0 ? WIDE_WIDTH
                                : Character.isUpperCase(letter) ? CAPITAL_WIDTH : LETTER_WIDTH;
    }

    /** Lines of a text in a width where 1 is the size of the type; a word that is wider than it goes on over several. */
    static int lines(String text, boolean strong, double width) {
        int lines = 1;
        double used = 0;
        for (String word : text.split("(?<=[ -])")) {
            // What ends a line takes no room after it.
            double needed = of(word.stripTrailing(), strong);
            if (used > 0 && used + needed > width) {
                lines++;
                used = 0;
            }
            int more = (int) (needed / width);
            lines += more;
            used = more > 0 ? needed - more * width : used + of(word, strong);
        }
        return lines;
    }
}
