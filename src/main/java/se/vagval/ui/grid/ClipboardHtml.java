package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first table of a piece of HTML as spreadsheets and word processors put it on the clipboard. Merged cells are told
 * once and leave their other places blank; what is hidden is left out.
 */
final class ClipboardHtml {
    /**
     * A cell.
     *
     * @param text
     *            as shown
     * @param number
     *            the number behind it with all its decimals, a point between, where the program tells it
     */
    record HtmlCell(String text, Optional<String> number) {
        static final HtmlCell BLANK = new HtmlCell("", Optional.empty());
    }

    private static final Pattern UNSEEN = Pattern
            .compile("(?is)<!--.*?-->|<!\\[.*?\\]>|<(head|style|script|xml)\\b.*?</\\1\\s*>");
    private static final Pattern TAG = Pattern.compile("(?s)<(/?)([A-Za-z][\\w:]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>");
    private static final Pattern NUMBER = Pattern
            .compile("(?i)(?:sdval|x:num)\\s*=\\s*[\"']?(-?[0-9]+(?:\\.[0-9]+)?)(?:[\"'\\s>]|$)");
    private static final Pattern SPAN = Pattern.compile("(?i)(col|row)span\\s*=\\s*[\"']?([0-9]{1,4})");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final int MOST_SPAN = 1_000;

    private final String html;
    private final List<List<HtmlCell>> rows = new ArrayList<>();
    /** Places that a cell above, or before, reaches into: row and column. */
    private final Map<Long, Boolean> covered = new HashMap<>();
    private StringBuilder text = new StringBuilder();
    private String attributes = "";
    private int depth;
    private boolean inRow;
    private boolean inCell;

    ClipboardHtml(String html) {
        this.html = UNSEEN.matcher(html).replaceAll("");
    }

    /** Its rows; empty where there is no table. */
    List<List<HtmlCell>> rows() {
        Matcher tag = TAG.matcher(html);
        int from = 0;
        boolean done = false;
        while (!done && tag.find()) {
            if (inCell) {
                text.append(html, from, tag.start());
            }
            from = tag.end();
            done = tag(!tag.group(1).isEmpty(), tag.group(2).toLowerCase(java.util.Locale.ROOT), tag.group(3));
        }
        endCell();
        return rows;
    }

    /** Says whether the table is at its end. */
    private boolean tag(boolean end, String name, String with) {
        switch (name) {
            case "table" -> depth += end ? -1 : 1;
            case "tr" -> row(end, with);
            case "td", "th" -> cell(end, with);
            case "br", "p", "div" -> text.append(' ');
            default -> {
                // Type and colour say nothing of the figures.
            }
        }
        return end && name.equals("table") && depth == 0;
    }

    private void row(boolean end, String with) {
        if (depth == 1) {
            endCell();
            inRow = !end && !HIDDEN.matcher(with).find();
            if (inRow) {
                rows.add(new ArrayList<>());
            }
        }
    }

    private void cell(boolean end, String with) {
        if (depth != 1 || !inRow) {
            return;
        }
        endCell();
        if (!end && !HIDDEN.matcher(with).find()) {
            inCell = true;
            attributes = with;
            text = new StringBuilder();
        }
    }

    private void endCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        List<HtmlCell> row = rows.getLast();
        blanks(row);
        int across = span("col");
        int down = span("row");
        for (int r = 0; r < down; r++) {
            for (int c = 0; c < across; c++) {
                covered.put(place(rows.size() - 1 + r, row.size() + c), true);
            }
        }
        Matcher number = NUMBER.matcher(attributes);
        row.add(new HtmlCell(HtmlText.plain(text.toString()),
                number.find() ? Optional.of(number.group(1)) : Optional.empty()));
        blanks(row);
    }

    private void blanks(List<HtmlCell> row) {
        while (covered.containsKey(place(rows.size() - 1, row.size()))) {
            row.add(HtmlCell.BLANK);
        }
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }

    private int span(String way) {
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            if (span.group(1).equalsIgnoreCase(way)) {
                return Math.clamp(Integer.parseInt(span.group(2)), 1, MOST_SPAN);
            }
        }
        return 1;
    }
}
