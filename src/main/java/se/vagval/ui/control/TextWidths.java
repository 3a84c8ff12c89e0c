package se.vagval.ui.control;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import se.vagval.theme.FontFile;

/** Measures words in bold, the widest they are ever shown in; what has been measured is remembered. */
public final class TextWidths {
    private static final int MOST = 4_000;

    private final Font font;
    private final Map<String, Double> known = new HashMap<>();

    /**
     * @param size
     *            of the type, px
     */
    public TextWidths(double size) {
        font = Font.font(FontFile.BOLD.family(), FontWeight.BOLD, size);
    }

    /** Width in px of the longest line. */
    public double of(String words) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(words, this::measured);
    }

    private double measured(String words) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
