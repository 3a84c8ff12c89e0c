package se.vagval.ui.consequences;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.control.ColumnPager;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.StatementTable;
import se.vagval.ui.shell.Desk;

/** A table with its finding above and its notes below. */
final class TableBlock extends VBox {
    private final Label title = Parts.wrapped("", "vv-card-title");
    private final Label finding = Parts.wrapped("");
    private final Label notes = Parts.wrapped("", "vv-note");
    private final StatementTable table;

    TableBlock(Desk desk, Explain explain) {
        super(8);
        table = new StatementTable(desk.clipboard(), explain::figure);
        Button copy = new Button(Texts.get("ui.table.copy"));
        copy.getStyleClass().add("vv-quiet-line");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            table.copyAll();
            desk.dialogs().notify(Texts.get("ui.table.copied"));
        });
        VBox words = new VBox(2, title, finding);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(12, words, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, new ColumnPager(table), table, notes);
    }

    void show(Statement statement, MoneyUnit unit, boolean withTitle) {
        title.setText(statement.title());
        shown(title, withTitle);
        finding.setText(statement.finding());
        shown(finding, !statement.finding().isEmpty());
        table.setId("table-" + statement.id());
        table.show(statement, unit);
        notes.setText(String.join(" ", statement.notes()));
        shown(notes, !statement.notes().isEmpty());
    }

    private static void shown(Label label, boolean is) {
        label.setVisible(is);
        label.setManaged(is);
    }
}
