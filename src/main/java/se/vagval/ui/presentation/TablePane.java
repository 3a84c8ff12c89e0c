package se.vagval.ui.presentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;

import se.vagval.report.deck.SlideTable;
import se.vagval.ui.control.Parts;

/** The table of a slide; its figures can be followed without making it anew. */
final class TablePane extends GridPane {
    private final List<Label> cells = new ArrayList<>();
    private SlideTable table;

    TablePane(SlideTable table) {
        this.table = table;
        getStyleClass().add("vv-slide-table");
        for (int share : table.shares()) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            getColumnConstraints().add(column);
        }
        row(table.heads(), "vv-slide-head");
        table.lines().forEach(line -> row(line, "vv-slide-cell"));
    }

    /** Tells another table of the same form; says whether it is of that form. */
    boolean follow(SlideTable next) {
        if (!form(next).equals(form(table)) || next.figures() != table.figures()
                || !next.shares().equals(table.shares())) {
            return false;
        }
        table = next;
        List<String> words = words(next);
        for (int i = 0; i < words.size(); i++) {
            cells.get(i).setText(words.get(i));
        }
        return true;
    }

    /** Whether each word has room in its column as the type now is. */
    boolean hasWords(double width) {
        for (int i = 0; i < cells.size(); i++) {
            Label cell = cells.get(i);
            double room = width * table.shares().get(i % table.shares().size()) / 100 - cell.getInsets().getLeft()
                    - cell.getInsets().getRight();
            if (longest(cell) > room) {
                return false;
            }
        }
        return true;
    }

    /** How wide the word of most letters is; what is held together by no-break spaces is one. */
    private static double longest(Label cell) {
        String word = Arrays.stream(cell.getText().split("[ -]+")).max(Comparator.comparingInt(String::length))
                .orElse("");
        Text text = new Text(word);
        text.setFont(cell.getFont());
        return text.getLayoutBounds().getWidth();
    }

    private static List<Integer> form(SlideTable table) {
        return Stream.concat(Stream.of(table.heads()), table.lines().stream()).map(List::size).toList();
    }

    private static List<String> words(SlideTable table) {
        return Stream.concat(Stream.of(table.heads()), table.lines().stream()).flatMap(List::stream).toList();
    }

    private void row(List<String> words, String style) {
        int row = getRowCount();
        for (int i = 0; i < words.size(); i++) {
            Label cell = Parts.wrapped(words.get(i), style);
            boolean right = table.figures() && i > 0;
            if (right) {
                cell.getStyleClass().add("vv-slide-figure");
            }
            cell.setMaxWidth(Double.MAX_VALUE);
            cell.setMaxHeight(Double.MAX_VALUE);
            setHalignment(cell, right ? HPos.RIGHT : HPos.LEFT);
            setValignment(cell, VPos.TOP);
            setFillHeight(cell, true);
            cells.add(cell);
            add(cell, i, row);
        }
    }
}
