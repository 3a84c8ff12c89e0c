package se.vagval.report.powerpoint;

import java.util.List;
import java.util.stream.Stream;

/** Whether texts have room in a place of somebody else's template, which does not say how it breaks lines. */
final class TextRoom {
    private static final List<Integer> SMALLER = List.of(2800, 2400, 2200, 2000, TextXml.SMALLEST, 1600, 1400);
    private static final double EMU_PER_POINT = 12_700;
    /** Between the edge of a place and its text, and before the text of a paragraph with a sign before it, points. */
    private static final double INSET = 7.2;
    private static final double SIGN = 22;
    /** Height of a line, and between paragraphs, where 1 is the type. */
    private static final double LINE = 1.2;
    private static final double BETWEEN = 0.4;
    /** Of a footer's text, hundredths of a point, where the file does not say. */
    private static final int FOOTER = 1400;

    /** Than Arial's letters those of the template may be. */
    private static final double WIDER = 1.1;

    private TextRoom() {}

    /**
     * The largest size in which each of the texts has room; the smallest where none is small enough.
     *
     * @param texts
     *            lists of paragraphs
     * @param most
     *            hundredths of a point
     */
    static int fitting(Box box, List<List<String>> texts, int most) {
        return Stream.concat(Stream.of(most), SMALLER.stream().filter(s -> s < most))
                .filter(size -> texts.stream().allMatch(text -> height(text, box, size) <= box.height())).findFirst()
                .orElse(SMALLER.getLast());
    }

    /** Whether a headline, which is strong and has no sign before it, has room in a size in hundredths of a point. */
    static boolean holds(Box box, String headline, int size) {
        double points = size / 100.0;
        double width = box.width() / EMU_PER_POINT - 2 * INSET;
        return LetterWidths.lines(headline, true, width / points) * LINE * points <= box.height() / EMU_PER_POINT;
    }

    private static double height(List<String> paragraphs, Box box, int size) {
        double points = size / 100.0;
        double room = Math.max(points, box.width() / EMU_PER_POINT - 2 * INSET - SIGN);
        int lines = paragraphs.stream().mapToInt(p -> LetterWidths.lines(p, false, room / points)).sum();
        return ((lines * LINE + paragraphs.size() * BETWEEN) * points + INSET) * EMU_PER_POINT;
    }

    /** Whether a text takes one line. */
    static boolean isOneLine(Placeholder place, String text) {
        double points = (place.look().size() > 0 ? place.look().size() : FOOTER) / 100.0;
        return LetterWidths.of(text, false) * points * WIDER <= place.box().width() / EMU_PER_POINT - 2 * INSET;
    }
}
