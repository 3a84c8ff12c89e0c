package se.vagval.report.accessibility.excel;

/**
 * What a cell holds.
 *
 * @param text
 *            its words, its number or its error as it is stored
 * @param style
 *            index of its look
 */
record Value(Kind kind, String text, int style) {
    enum Kind {
        WORDS, NUMBER, ERROR, EMPTY
    }
}
