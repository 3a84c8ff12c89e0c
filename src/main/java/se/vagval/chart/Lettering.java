package se.vagval.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Measures, wraps and shortens text, the same for every output. */
final class Lettering {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "\u2026";

    private Lettering() {}

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
    }

    static double lineHeight(Font font) {
        return font.getSize2D() * 1.25;
    }

    /** The widest of some texts. */
    static double widest(List<String> texts, Font font) {
        return texts.stream().mapToDouble(t -> width(t, font)).max().orElse(0);
    }

    /** The text, or as much of its beginning as fits before an ellipsis. */
    static String shorten(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(cut(text, middle), font) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(text, low);
    }

    private static String cut(String text, int length) {
        return text.substring(0, length).stripTrailing() + ELLIPSIS;
    }

    /** At most so many lines of a width, broken between words; what does not fit ends with an ellipsis. */
    static List<String> wrap(String text, Font font, double width, int maxLines) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < maxLines - 1 && width(rest, font) > width) {
            int end = breakBefore(rest, font, width);
            lines.add(shorten(rest.substring(0, end).stripTrailing(), font, width));
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty()) {
            lines.add(shorten(rest, font, width));
        }
        return lines;
    }

    /** As {@link #wrap}, but what does not fit is left out of the middle: names often differ in their last words only. */
    static List<String> name(String text, Font font, double width, int maxLines) {
        String whole = text.strip();
        if (wrap(whole, font, width, maxLines + 1).size() <= maxLines) {
            return wrap(whole, font, width, maxLines);
        }
        int low = 0;
        int high = whole.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (wrap(without(whole, middle), font, width, maxLines + 1).size() <= maxLines) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return wrap(without(whole, low), font, width, maxLines);
    }

    /** So many letters of a text, half of them from its end. */
    private static String without(String text, int letters) {
        int last = letters / 2;
        return text.substring(0, letters - last).stripTrailing() + ELLIPSIS
                + text.substring(text.length() - last).stripLeading();
    }

    /** Where the first line ends: after the last word that fits, or inside a word too long for any line. */
    private static int breakBefore(String text, Font font, double width) {
        int end = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (width(text.substring(0, space), font) > width) {
                break;
            }
            end = space;
        }
        return end > 0 ? end : insideWord(text, font, width);
    }

    private static int insideWord(String text, Font font, double width) {
        int end = 1;
        while (end < text.length() && width(text.substring(0, end + 1), font) <= width) {
            end++;
        }
        return end;
    }
}
