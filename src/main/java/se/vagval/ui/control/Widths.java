package se.vagval.ui.control;

import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import se.vagval.statement.Cell;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;

/** Gives each column the width of its widest text, and what is left to the labels first, then evenly to the figures. */
final class Widths {
    private static final double PADDING = 26;
    private static final double MOST_LABEL = 420;
    private static final double LEAST_FIGURES = 84;
    private static final double EDGES = 3;
    private static final double MOST_SPREAD = 60;

    private final StatementTable table;
    private double[] needed = new double[0];

    Widths(StatementTable table) {
        this.table = table;
    }

    /** Measures the statement's texts. */
    void measure() {
        Statement statement = table.statement();
        needed = new double[statement.columns().size() + 1];
        List<String> labels = statement.rows().stream().map(Row::label).toList();
        needed[0] = widest(labels, StatementCopy.corner(statement, table.unit()));
        for (int c = 0; c < statement.columns().size(); c++) {
            int column = c;
            List<String> texts = statement.rows().stream().map(r -> text(statement, r.cells().get(column))).toList();
            needed[c + 1] = Math.max(LEAST_FIGURES, widest(texts, statement.columns().get(c).label()));
        }
    }

    private String text(Statement statement, Cell cell) {
        return statement.text(cell, table.unit());
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
        text.setFont(Font.font("IBM Plex Sans", FontWeight.BOLD, 13));
        return text.getLayoutBounds().getWidth();
    }

    /** Shares out the table's width. */
    void fit() {
        if (needed.length == 0 || table.getColumns().size() != needed.length || table.getWidth() <= 0) {
            return;
        }
        double room = table.getWidth() - EDGES;
        double figures = IntStream.range(1, needed.length).mapToDouble(i -> needed[i]).sum();
        double label = Math.min(needed[0], MOST_LABEL);
        double left = Math.max(0, room - figures - label);
        double spread = Math.min(MOST_SPREAD, left / needed.length);
        double labelWidth = room - figures - spread * (needed.length - 1);
        set(0, Math.max(Math.min(label, 200), labelWidth));
        for (int i = 1; i < needed.length; i++) {
            set(i, needed[i] + spread);
        }
    }

    private void set(int column, double width) {
        TableColumn<Row, ?> at = table.getColumns().get(column);
        at.setPrefWidth(Math.floor(width));
    }
}
