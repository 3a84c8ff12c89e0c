package se.vagval.ui.commission;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import se.vagval.ui.control.Parts;

/**
 * When what is typed in a field is taken: on Enter and on leaving it, and where words are typed also in a pause. Ctrl+Z
 * in a field takes what is typed and then goes back one step of the review, as everywhere else.
 */
final class Typing {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Duration PAUSE = Duration.millis(800);

    private final CommissionViewModel model;
    private final TextInputControl control;
    private final Runnable leave;
    private final Runnable restore;

    private Typing(CommissionViewModel model, TextInputControl control, Runnable leave, Runnable restore) {
        this.model = model;
        this.control = control;
        this.leave = leave;
        this.restore = restore;
    }

    /** A field of the commission. */
    static void of(CommissionViewModel model, TextInputControl control, TypedField field, boolean inPauses) {
        control.textProperty().bindBidirectional(field.text());
        on(model, control, field::leave, field::restore);
        if (inPauses) {
            PauseTransition pause = new PauseTransition(PAUSE);
            pause.setOnFinished(_ -> field.submit());
            control.textProperty().subscribe((_, _) -> {
                if (control.isFocused() && field.pending()) {
                    pause.playFromStart();
                }
            });
        }
    }

    /** A field of a row, taken when it is left. */
    static void on(CommissionViewModel model, TextInputControl control, Runnable leave, Runnable restore) {
        Typing typing = new Typing(model, control, leave, restore);
        control.focusedProperty().subscribe((_, is) -> {
            if (!is) {
                leave.run();
            }
        });
        if (control instanceof TextField line) {
            line.setOnAction(_ -> leave.run());
        }
        control.addEventFilter(KeyEvent.KEY_PRESSED, typing::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
            leave.run();
            if (event.getCode() == KeyCode.Z && !event.isShiftDown()) {
                model.undo();
            } else {
                model.redo();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            restore.run();
        } else if (event.getCode() == KeyCode.TAB && control instanceof TextArea && !event.isShortcutDown()) {
            control.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** The label under a field that says why what is typed is not taken; it takes no room while all is well. */
    static Label problem(TextInputControl control, ObservableValue<String> words) {
        Label label = Parts.wrapped("", "vv-error");
        label.setId(control.getId() + "-problem");
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.map(w -> !w.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        mark(control, words);
        return label;
    }

    /** Marks a field, by more than colour to those who hear it, while what is typed in it is not taken. */
    static void mark(TextInputControl control, ObservableValue<String> words) {
        control.accessibleHelpProperty().bind(words);
        words.subscribe(w -> control.pseudoClassStateChanged(WRONG, !w.isEmpty()));
    }
}
