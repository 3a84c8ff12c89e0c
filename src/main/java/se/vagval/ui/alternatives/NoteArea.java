package se.vagval.ui.alternatives;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A note, as high as its words; taken when it is left or by Ctrl+Enter, Escape undoes, Tab goes on. */
final class NoteArea extends TextArea {
    private static final int LINE = 84;
    private static final int MOST = 6;

    private final AlternativesViewModel model;
    private final Part.Entry entry;

    NoteArea(AlternativesViewModel model, Part.Entry entry) {
        super(entry.text());
        this.model = model;
        this.entry = entry;
        setId(entry.id());
        getStyleClass().add("vv-note-area");
        setWrapText(true);
        setPromptText(entry.prompt());
        setAccessibleText(entry.name());
        textProperty().subscribe(words -> setPrefRowCount(Math.clamp(1 + words.length() / LINE, 1, MOST)));
        focusedProperty().subscribe((_, is) -> {
            if (!is) {
                submit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            submit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            setText(entry.text());
            event.consume();
        }
    }

    /** A field that has left the page has nothing more to say. */
    private void submit() {
        if (getScene() != null && !getText().equals(entry.text())) {
            model.submit(entry.id(), getText());
        }
    }
}
