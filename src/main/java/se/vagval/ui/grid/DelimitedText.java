package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.List;

/** Text whose cells are parted by one sign and may stand in quotation marks, a mark within being doubled. */
final class DelimitedText {
    private final String text;
    private final char delimiter;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    /**
     * @param text
     *            with line feeds only
     */
    DelimitedText(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The cells as they stand, without their quotation marks. */
    List<List<String>> rows() {
        while (at <= text.length()) {
            row.add(cell());
            if (at >= text.length() || text.charAt(at) == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            }
            at++;
        }
        return rows;
    }

    private String cell() {
        int close = at < text.length() && text.charAt(at) == '"' ? closing() : -1;
        int start = close < 0 ? at : at + 1;
        if (close < 0) {
            while (at < text.length() && !ends(at)) {
                at++;
            }
            return text.substring(start, at);
        }
        at = close + 1;
        return text.substring(start, close).replace("\"\"", "\"");
    }

    /** Where the quotation ends, or -1 if it does not end with its cell and the mark is only a mark. */
    private int closing() {
        int i = at + 1;
        while (i < text.length()) {
            boolean mark = text.charAt(i) == '"';
            boolean doubled = mark && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (mark && !doubled) {
                return i + 1 == text.length() || ends(i + 1) ? i : -1;
            }
            i += doubled ? 2 : 1;
        }
        return -1;
    }

    private boolean ends(int i) {
        return text.charAt(i) == delimiter || text.charAt(i) == '\n';
    }
}
