package se.vagval.ui.control;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import se.vagval.theme.FontFile;

/** Counts the lines that words take in a width; what has been counted is remembered. */
public final class TextLines {
    private static final int MOST = 4_000;

    private record Asked(String words, double width, double size) {}

    private final Map<Asked, Integer> known = new HashMap<>();

    /**
     * Lines of words, at least one.
     *
     * @param width
     *            px
     * @param size
     *            of the type, px
     */
    public int lines(String words, double width, double size) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(new Asked(words, width, size), TextLines::counted);
    }

    private static int counted(Asked asked) {
        Font font = Font.font(FontFile.REGULAR.family(), asked.size());
        double one = height("A", font, 0);
        return Math.max(1, (int) Math.round(height(asked.words(), font, Math.max(1, asked.width())) / one));
    }

    private static double height(String words, Font font, double width) {
        Text text = new Text(words);
        text.setFont(font);
        text.setWrappingWidth(width);
        text.setBoundsType(TextBoundsType.LOGICAL);
        return text.getLayoutBounds().getHeight();
    }
}
