package se.vagval.ui.grid;

import java.util.Optional;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the grid, as in Excel; what is consumed here the table under it never sees. */
final class GridKeys {
    private final Grid grid;
    private final GridEditor editor;

    GridKeys(Grid grid, GridEditor editor) {
        this.grid = grid;
        this.editor = editor;
    }

    void pressed(KeyEvent event) {
        Optional<GridKeymap.Pressed> pressed = GridKeymap.of(event.isShortcutDown(), event.isAltDown(),
                event.isShiftDown(), event.getCode().getName());
        boolean done = editor.editing() ? inField(event, pressed)
                : pressed.isPresent() && grid.run(pressed.get().command(), pressed.get().extending());
        if (done) {
            event.consume();
        }
    }

    /** Typing begins editing and replaces what stands there. Ctrl and Alt together are AltGr, which types a letter. */
    void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean held = event.isShortcutDown() != event.isAltDown() || event.isMetaDown();
        if (editor.editing() || held || text.isEmpty() || text.charAt(0) < ' ' || text.charAt(0) == 127) {
            return;
        }
        grid.edit(text);
        event.consume();
    }

    private boolean inField(KeyEvent event, Optional<GridKeymap.Pressed> pressed) {
        if (editor.choices().isOpen() && inList(event.getCode())) {
            return true;
        }
        if (pressed.isEmpty()) {
            return false;
        }
        GridCommand command = pressed.get().command();
        boolean leaves = command.kind() == GridCommand.Kind.STEP
                || command.kind() == GridCommand.Kind.MOTION && editor.replacing() && !pressed.get().extending();
        switch (command) {
            case RESTORE -> editor.cancel();
            case EDIT -> editor.turn();
            case FILL_ALL -> grid.typeEverywhere();
            default -> {
                if (leaves) {
                    grid.leaveFieldBy(command);
                }
                return leaves;
            }
        }
        return true;
    }

    private boolean inList(KeyCode code) {
        switch (code) {
            case UP, KP_UP -> editor.choices().move(-1);
            case DOWN, KP_DOWN -> editor.choices().move(1);
            case PAGE_UP -> editor.choices().move(-GridChoices.PAGE);
            case PAGE_DOWN -> editor.choices().move(GridChoices.PAGE);
            default -> {
                return false;
            }
        }
        return true;
    }
}
