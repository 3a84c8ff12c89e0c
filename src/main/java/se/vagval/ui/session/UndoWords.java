package se.vagval.ui.session;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import se.vagval.model.History;
import se.vagval.text.Texts;

/** What undo and redo would do now, for buttons and menus. */
final class UndoWords {
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoText = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper redoText = new ReadOnlyStringWrapper();

    void tell(History past) {
        canUndo.set(past.undoable().isPresent());
        canRedo.set(past.redoable().isPresent());
        undoText.set(past.undoable().map(step -> Texts.get("ui.undo.undo", step.words()))
                .orElseGet(() -> Texts.get("ui.undo.nothing")));
        redoText.set(past.redoable().map(step -> Texts.get("ui.undo.redo", step.words()))
                .orElseGet(() -> Texts.get("ui.undo.nothingToRedo")));
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    ReadOnlyStringProperty undoText() {
        return undoText.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoText() {
        return redoText.getReadOnlyProperty();
    }
}
