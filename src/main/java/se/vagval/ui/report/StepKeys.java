package se.vagval.ui.report;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** In a field of the review Ctrl+Z and Ctrl+Y go among the steps of the review, as everywhere else. */
final class StepKeys {
    private StepKeys() {}

    static void pressed(KeyEvent event, Runnable undo, Runnable redo) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
            (event.getCode() == KeyCode.Z && !event.isShiftDown() ? undo : redo).run();
            event.consume();
        }
    }
}
