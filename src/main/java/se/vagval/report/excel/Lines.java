package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences between words, because a cell's text that runs past the table is cut off in print. */
final class Lines {
    private Lines() {}

    /** The lines of a text; a word that is longer than a line is broken too. A line end in the text begins a new line. */
    static List<String> broken(String text, int characters) {
        List<String> lines = new ArrayList<>();
        text.strip().lines().forEach(l -> paragraph(l, characters, lines));
        return lines;
    }

    private static void paragraph(String text, int characters, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > characters) {
                lines.add(line.substring(0, characters));
                line.delete(0, characters);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
    }
}
