package se.vagval.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.theme.FontFile;

/** Gives each column the width of its widest text, and what is left to the labels first, then evenly to the figures. */
final class Widths {
    private static final double SIZE = 13;
    private static final double PADDING = 22;
    private static final double LONG_LABEL = 250;
    private static final double LEAST_FIGURES = 68;
    private static final double EDGES = 4;
    private static final double MOST_SPREAD = 48;

    private final StatementTable table;
    private final List<String> heads = new ArrayList<>();
    private double[] needed = new double[0];

    Widths(StatementTable table) {
        this.table = table;
    }

    /** Measures the statement's texts and breaks long heads: in two lines, or in more where there is little room. */
    void measure() {
        measure(2);
        double room = table.getWidth();
        if (room > 0 && IntStream.range(1, needed.length).mapToDouble(i -> needed[i]).sum()
                + Math.min(needed[0], LONG_LABEL) + EDGES > room) {
            measure(3);
        }
    }

    private void measure(int lines) {
        Statement statement = table.statement();
        heads.clear();
        heads.add(StatementCopy.corner(statement, table.unit()));
        statement.columns().forEach(c -> heads.add(broken(c.label(), lines)));
        needed = new double[heads.size()];
        needed[0] = widest(statement.rows().stream().map(Row::label).toList(), heads.getFirst());
        for (int c = 1; c < needed.length; c++) {
            int column = c - 1;
            List<String> texts = statement.rows().stream()
                    .map(r -> statement.text(r.cells().get(column), table.unit())).toList();
            needed[c] = Math.max(LEAST_FIGURES, widest(texts, heads.get(c)));
        }
    }

    /** The head of a column, counted from the labels' as 0. */
    String head(int column) {
        return heads.get(column);
    }

    /** The lines of the highest head. */
    int lines() {
        return heads.stream().mapToInt(h -> (int) h.chars().filter(c -> c == '\n').count() + 1).max().orElse(1);
    }

    /** Broken at the spaces that make the longest line shortest; short heads stay in one line. */
    private static String broken(String head, int lines) {
        String best = head;
        double least = width(head) <= LEAST_FIGURES ? 0 : width(head);
        for (int space = head.indexOf(' '); lines > 1 && space >= 0; space = head.indexOf(' ', space + 1)) {
            String more = head.substring(0, space) + '\n' + broken(head.substring(space + 1), lines - 1);
            if (width(more) < least) {
                least = width(more);
                best = more;
            }
        }
        return best;
    }

    private static double widest(List<String> texts, String head) {
        double widest = width(head);
        for (String text : texts) {
            widest = Math.max(widest, width(text));
        }
        return Math.ceil(widest + PADDING);
    }

    private static double width(String words) {
        Text text = new Text(words);
        text.setFont(Font.font(FontFile.BOLD.family(), FontWeight.BOLD, SIZE));
        return text.getLayoutBounds().getWidth();
    }

    /** Shares out the table's width; a bar below appears only when not even the least widths have room. */
    void fit() {
        if (needed.length == 0 || table.getColumns().size() != needed.length || table.getWidth() <= 0) {
            return;
        }
        double room = table.getWidth() - EDGES;
        double figures = IntStream.range(1, needed.length).mapToDouble(i -> needed[i]).sum();
        double label = Math.min(needed[0], LONG_LABEL);
        double spread = Math.clamp((room - figures - label) / needed.length, 0, MOST_SPREAD);
        double left = room - figures - spread * (needed.length - 1);
        set(0, Math.max(label, left));
        for (int i = 1; i < needed.length; i++) {
            set(i, needed[i] + spread);
        }
        double used = table.getColumns().stream().mapToDouble(c -> c.getPrefWidth()).sum();
        table.fitHeight(used > room + 1);
    }

    private void set(int column, double width) {
        table.getColumns().get(column).setPrefWidth(Math.floor(width));
    }
}
