package se.vagval.ui.alternatives;

import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.StatementCopy;
import se.vagval.ui.shell.Desk;

/** The table of what differs between the alternatives, to read and to copy; its cells are words, and break their lines. */
final class DifferencesView extends VBox {
    private static final double LABELS = 130;
    private static final double LABEL_PARTS = 1.15;
    private static final double LEAST = 120;
    private static final double SIDES = 16;

    private final Label finding = Parts.wrapped("");
    private final Label notes = Parts.wrapped("", "vv-note");
    private final Label part = Parts.label("", "vv-muted");
    private final Button previous = turn("differences-previous", "‹", Texts.get("ui.alternatives.differences.previous"),
            -1);
    private final Button next = turn("differences-next", "›", Texts.get("ui.alternatives.differences.next"), 1);
    private final HBox pager = new HBox(4, Parts.spring(), part, previous, next);
    private final StackPane table = new StackPane();
    private int first;
    private int count;
    private Statement shown;
    private MoneyUnit unit = MoneyUnit.TKR;

    DifferencesView(Desk desk) {
        super(10);
        getStyleClass().add("vv-card");
        Button copy = new Button(Texts.get("ui.table.copy"));
        copy.setId("copy-differences");
        copy.getStyleClass().add("vv-quiet-line");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            StatementCopy.copy(shown, unit, desk.clipboard());
            desk.dialogs().notify(Texts.get("ui.table.copied"));
        });
        HBox.setHgrow(finding, Priority.ALWAYS);
        finding.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(12, finding, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        pager.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(head, pager, table, notes);
        // Otherwise the columns of before would keep it from becoming narrower.
        setMinWidth(0);
        table.setMinWidth(0);
        widthProperty().subscribe(_ -> fit());
    }

    private Button turn(String id, String words, String name, int by) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("vv-quiet-line");
        button.setAccessibleText(name);
        button.setOnAction(_ -> {
            first += by * count;
            lay();
        });
        return button;
    }

    /** As many alternatives side by side as there is room for. */
    private void fit() {
        int fits = Math.max(1, (int) ((getWidth() - LABELS - 2 * SIDES) / LEAST));
        if (shown != null && Math.min(fits, shown.columns().size()) != count) {
            count = Math.min(fits, shown.columns().size());
            lay();
        }
    }

    private void lay() {
        int all = shown.columns().size();
        first = Math.clamp(first, 0, Math.max(0, all - count));
        boolean any = !shown.rows().isEmpty();
        table.setVisible(any);
        table.setManaged(any);
        table.getChildren().setAll(any ? List.of(grid()) : List.of());
        boolean pages = any && count < all;
        pager.setVisible(pages);
        pager.setManaged(pages);
        part.setText(Texts.get("ui.alternatives.differences.part", first + 1, first + count, all));
        previous.setDisable(first == 0);
        next.setDisable(first + count >= all);
    }

    void show(Statement statement, MoneyUnit in) {
        shown = statement;
        unit = in;
        finding.setText(statement.finding());
        notes.setText(String.join(" ", statement.notes()));
        count = Math.clamp(count, 1, Math.max(1, statement.columns().size()));
        fit();
        lay();
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.setId("table-differences");
        grid.getStyleClass().add("vv-differences");
        grid.setAccessibleText(shown.title());
        grid.getColumnConstraints().add(column(LABELS, LABEL_PARTS));
        grid.add(cell(Parts.wrapped(shown.rowHeader(), "vv-head-first"), "vv-savings-head"), 0, 0);
        for (int c = 0; c < count; c++) {
            grid.getColumnConstraints().add(column(LEAST, 1));
            grid.add(cell(Parts.wrapped(shown.columns().get(first + c).label(), "vv-head-first"), "vv-savings-head"),
                    c + 1, 0);
        }
        for (int r = 0; r < shown.rows().size(); r++) {
            row(grid, shown.rows().get(r), r + 1);
        }
        return grid;
    }

    /** Columns share the room evenly, whatever stands in them, so that alternatives have equal space. */
    private ColumnConstraints column(double least, double parts) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(least);
        column.setPercentWidth(100 * parts / (LABEL_PARTS + count));
        return column;
    }

    private void row(GridPane grid, Row row, int at) {
        if (row.kind() == Row.Kind.GROUP) {
            grid.add(cell(Parts.wrapped(row.label(), "vv-head-first"), "vv-differences-group"), 0, at,
                    count + 1, 1);
            return;
        }
        Node label = cell(Parts.wrapped(row.label()), "vv-savings-cell");
        label.setAccessibleText(row.label() + ". " + row.cells().stream().map(c -> shown.text(c, unit))
                .collect(Collectors.joining(". ")));
        grid.add(label, 0, at);
        for (int c = 0; c < count; c++) {
            grid.add(cell(Parts.wrapped(shown.text(row.cells().get(first + c), unit)), "vv-savings-cell"), c + 1, at);
        }
    }

    private static StackPane cell(Label content, String style) {
        StackPane cell = new StackPane(content);
        StackPane.setAlignment(content, Pos.CENTER_LEFT);
        GridPane.setValignment(cell, VPos.TOP);
        cell.getStyleClass().add(style);
        return cell;
    }
}
