package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as spreadsheets put it on the clipboard as text: cells parted by tabs, rows by line breaks, and a cell that
 * holds a tab, a line break or a quotation mark at its beginning within quotation marks.
 *
 * @param rows
 *            each as wide as the widest, "" where nothing stands; empty rows at the end are left out
 */
record ClipboardTable(List<List<String>> rows) {
    ClipboardTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static ClipboardTable read(String text) {
        List<List<String>> rows = new Reader(text).rows();
        while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isBlank)) {
            rows.removeLast();
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> {
            while (row.size() < width) {
                row.add("");
            }
        });
        return new ClipboardTable(rows);
    }

    int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /** Goes through the text once. */
    private static final class Reader {
        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
        }

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
            if (close > 0) {
                String quoted = text.substring(at + 1, close).replace("\"\"", "\"");
                at = close + 1;
                return quoted.replaceAll("\\s*\n\\s*", " ");
            }
            int start = at;
            while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
                at++;
            }
            return text.substring(start, at);
        }

        /** Where the quotation ends, if it ends with its cell; otherwise the mark is only a mark. */
        private int closing() {
            int i = at + 1;
            while (i < text.length()) {
                if (text.charAt(i) == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i += 2;
                } else if (text.charAt(i) == '"') {
                    return i + 1 == text.length() || "\t\n".indexOf(text.charAt(i + 1)) >= 0 ? i : -1;
                } else {
                    i++;
                }
            }
            return -1;
        }
    }
}
