package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks sentences between words, because a cell's text that runs past the table is cut off in print. */
final class Lines {
    private static final Pattern SPACES = Pattern.compile(" +");

    private final double digits;
    private final boolean bold;
    private final List<String> lines = new ArrayList<>();

    private Lines(double digits, boolean bold) {
        this.digits = digits;
        this.bold = bold;
    }

    /**
     * The lines of a text; a word that is longer than a line is broken too. A line end in the text begins a new line.
     *
     * @param digits
     *            how wide a line may be, in digits of the size it is set in
     */
    static List<String> broken(String text, double digits, boolean bold) {
        Lines broken = new Lines(digits, bold);
        text.strip().lines().forEach(broken::paragraph);
        return broken.lines;
    }

    private void paragraph(String text) {
        String words = text.strip();
        if (fits(words) && !words.isEmpty() && !words.contains("  ")) {
            lines.add(words); // as most cells' words do
            return;
        }
        String line = "";
        for (String word : SPACES.split(words)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && !fits(longer)) {
                lines.add(line);
                longer = word;
            }
            line = withoutFullLines(longer);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private boolean fits(String line) {
        return TextWidth.of(line, bold) <= digits;
    }

    /** What is left of a word when the lines it fills are taken from it; a line holds at least one sign of it. */
    private String withoutFullLines(String word) {
        String rest = word;
        while (!fits(rest) && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            while (fits(rest.substring(0, rest.offsetByCodePoints(end, 1)))) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
