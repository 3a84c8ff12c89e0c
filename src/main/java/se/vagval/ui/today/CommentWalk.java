package se.vagval.ui.today;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.grid.GridSheet;

/** How many notes the tables in view have, and the way from one to the next: by a press on the count, or by F7. */
final class CommentWalk {
    private final Supplier<List<GridSheet>> inView;
    private final Consumer<String> goTo;
    private String last = "";

    /**
     * @param inView
     *            the tables in view, from above
     * @param goTo
     *            shows the cell of an address
     */
    CommentWalk(Supplier<List<GridSheet>> inView, Consumer<String> goTo) {
        this.inView = inView;
        this.goTo = goTo;
    }

    /** Walks by F7, backwards with Shift, while the focus is within a node. */
    CommentWalk keys(Node within) {
        within.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F7 && !event.isShortcutDown() && !event.isAltDown()) {
                walk(Comments.of(inView.get()), event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        return this;
    }

    private void walk(Comments comments, int by) {
        comments.next(last, by).ifPresent(address -> {
            last = address;
            goTo.accept(address);
        });
    }

    /** The title of a table with its count beside it, which is not there while there are no notes. */
    HBox titled(Label title, ObservableValue<GridSheet> sheet) {
        ObservableValue<Comments> comments = sheet.map(s -> Comments.of(List.of(s)));
        Button count = new Button();
        count.getStyleClass().addAll("vv-quiet", "vv-comments");
        count.textProperty().bind(comments.map(Comments::words));
        count.setAccessibleHelp(Texts.get("ui.today.commentsHelp"));
        count.setTooltip(Parts.tip(Texts.get("ui.today.commentsHelp")));
        count.visibleProperty().bind(comments.map(c -> !c.isEmpty()));
        count.managedProperty().bind(count.visibleProperty());
        count.setOnAction(_ -> walk(comments.getValue(), 1));
        HBox line = new HBox(10, title, count);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
