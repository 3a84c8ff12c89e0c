package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences between words, because a cell's text that runs past the table is cut off in print. */
final class Lines {
    private Lines() {}

    static List<String> broken(String text, int characters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("[ \\n]+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
