package se.vagval.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import se.vagval.text.Texts;

/** Turns between the columns of a table that has not room for all; not there while it has. */
public final class ColumnPager extends HBox {
    private final StatementTable table;
    private final Button previous;
    private final Button next;

    public ColumnPager(StatementTable table) {
        this.table = table;
        getStyleClass().add("vv-pager");
        setMinWidth(USE_PREF_SIZE);
        Label part = Parts.label("", "vv-muted");
        part.textProperty().bind(table.part());
        part.setMinWidth(USE_PREF_SIZE);
        previous = button("columns-previous", "‹", Texts.get("ui.table.previous"), false);
        next = button("columns-next", "›", Texts.get("ui.table.next"), true);
        getChildren().setAll(part, previous, next);
        table.part().subscribe(this::follow);
    }

    private Button button(String id, String sign, String words, boolean after) {
        Button button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(words);
        button.setTooltip(Parts.tip(words));
        button.setOnAction(_ -> table.turn(after));
        return button;
    }

    private void follow(String words) {
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
        boolean onNext = next.isFocused();
        boolean onPrevious = previous.isFocused();
        previous.setDisable(!table.hasMore(false));
        next.setDisable(!table.hasMore(true));
        if (onNext && next.isDisabled()) {
            previous.requestFocus();
        } else if (onPrevious && previous.isDisabled()) {
            next.requestFocus();
        }
    }
}
