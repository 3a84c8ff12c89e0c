package se.vagval.ui.control;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Makes what is no button be pressed as one: by the mouse, Enter and the space bar. */
final class Pressed {
    private Pressed() {}

    static void on(Node node, Runnable action) {
        node.setFocusTraversable(true);
        node.setOnMouseClicked(_ -> action.run());
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }
}
