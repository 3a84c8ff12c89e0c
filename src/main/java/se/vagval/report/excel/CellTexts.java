package se.vagval.report.excel;

import java.util.HashMap;
import java.util.Map;

import se.vagval.text.Texts;
import se.vagval.text.WritableText;

/** Words as a cell can hold them: no longer than a cell or a table's head may be. */
final class CellTexts {
    /** What a cell holds at most. */
    static final int LONGEST = 32_767;
    /** What the head of a table's column holds at most. */
    static final int LONGEST_HEAD = 255;

    private static final String CUT = "…";
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private CellTexts() {}

    /** The text, cut off with a mark where a cell has no room for all of it. */
    static String fitted(String text) {
        return cut(text, LONGEST);
    }

    /** Whether a spreadsheet would take the text for a formula, were it typed: it is then marked as words. */
    static boolean isLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** A table's heads must be on one line, all different whatever their case, and none of them empty. */
    static String head(Map<String, Integer> met, String label) {
        String oneLine = WritableText.line(label).replaceAll("[\\s\\p{Cntrl}]+", " ");
        String given = cut(oneLine.isEmpty() ? Texts.get("report.excel.head.measure") : oneLine, LONGEST_HEAD);
        int turn = met.merge(given.toLowerCase(Texts.SWEDISH), 1, Integer::sum);
        if (turn == 1) {
            return given;
        }
        String number = " (" + turn + ")";
        return cut(given, LONGEST_HEAD - number.length()) + number;
    }

    /** No heads met with yet. */
    static Map<String, Integer> noHeads() {
        return new HashMap<>();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : WritableText.of(text.substring(0, longest - CUT.length())) + CUT;
    }
}
