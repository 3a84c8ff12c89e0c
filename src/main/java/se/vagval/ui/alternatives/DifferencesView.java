package se.vagval.ui.alternatives;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.control.ColumnPager;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.StatementTable;
import se.vagval.ui.shell.Desk;

/** The table of what differs between the alternatives, to read and to copy. */
final class DifferencesView extends VBox {
    private final Label finding = Parts.wrapped("");
    private final Label notes = Parts.wrapped("", "vv-note");
    private final StatementTable table;

    DifferencesView(Desk desk) {
        super(8);
        getStyleClass().add("vv-card");
        table = new StatementTable(desk.clipboard(), _ -> {
            // the cells are words, and have no formula to explain
        });
        table.setId("table-differences");
        Button copy = new Button(Texts.get("ui.table.copy"));
        copy.setId("copy-differences");
        copy.getStyleClass().add("vv-quiet-line");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            table.copyAll();
            desk.dialogs().notify(Texts.get("ui.table.copied"));
        });
        HBox.setHgrow(finding, Priority.ALWAYS);
        finding.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(12, finding, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, new ColumnPager(table), table, notes);
    }

    void show(Statement statement, MoneyUnit unit) {
        finding.setText(statement.finding());
        table.setVisible(!statement.rows().isEmpty());
        table.setManaged(!statement.rows().isEmpty());
        table.show(statement, unit);
        notes.setText(String.join(" ", statement.notes()));
    }
}
