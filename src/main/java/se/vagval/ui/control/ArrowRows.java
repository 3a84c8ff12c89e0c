package se.vagval.ui.control;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Goes up and down among rows that take focus, as in a list. */
public final class ArrowRows {
    private ArrowRows() {}

    /** Moves the focus of one of the rows, if any has it, with an arrow key, and has the row it comes to in view. */
    public static void pressed(KeyEvent event, List<? extends Node> rows) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        Node focused = rows.stream().filter(Node::isFocused).findFirst().orElse(null);
        if (by != 0 && focused != null) {
            Node row = rows.get(Math.clamp(rows.indexOf(focused) + by, 0, rows.size() - 1));
            row.requestFocus();
            reveal(row);
            event.consume();
        }
    }

    /** Focus that is moved by arrows does not scroll the page by itself. */
    private static void reveal(Node row) {
        for (Node at = row.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                Reveal.in(pane, row);
                return;
            }
        }
    }
}
