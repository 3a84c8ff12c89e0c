package se.vagval.report.excel;

import java.util.stream.Stream;

/**
 * How wide words are in the workbook's typeface, counted in its digits, the measure of columns. The advance widths are those
 * of Arial and its twins, in thousandths of the size; letters that are not told apart here are as wide as a digit.
 */
final class TextWidth {
    private static final int DIGIT = 556;
    /** What bold letters need more than others, on the whole. */
    private static final double BOLD = 1.08;

    /** Room between a name and the edges of its cell, with what programs that round letters to pixels need more. */
    private static final int AIR = 3;

    private TextWidth() {}

    /** Width of a text in digits of the same size. */
    static double of(String text, boolean bold) {
        double thousandths = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            thousandths += advance(text.codePointAt(i));
        }
        return thousandths / DIGIT * (bold ? BOLD : 1);
    }

    /** Width of a column that names have room in on one line, between the least and the most. */
    static int ofNames(Stream<String> names, int least, int most) {
        double longest = names.mapToDouble(n -> of(n, false)).max().orElse(0);
        return Math.clamp(Math.round(longest) + AIR, least, most);
    }

    private static int advance(int letter) {
        return switch (letter) {
            case 'i', 'j', 'l', '\'' -> 222;
            case ' ', '\u00A0', 'f', 't', 'I', '.', ',', ':', ';', '!', '/' -> 278;
            case 'r', '(', ')', '-' -> 333;
            case 'c', 'k', 's', 'v', 'x', 'y', 'z', 'J' -> 500;
            case '+', '\u2212', '<', '>', '=', '×', '÷' -> 584;
            case 'F', 'T', 'Z' -> 611;
            case 'A', 'Å', 'Ä', 'B', 'E', 'K', 'P', 'S', 'V', 'X', 'Y', '&' -> 667;
            case 'w', 'C', 'D', 'H', 'N', 'R', 'U' -> 722;
            case 'G', 'O', 'Ö', 'Q' -> 778;
            case 'm', 'M' -> 833;
            case '%' -> 889;
            case 'W' -> 944;
            case '\u2014', '\u2026' -> 1000;
            default -> letter > '\u2FFF' ? 1000 : DIGIT;
        };
    }
}
