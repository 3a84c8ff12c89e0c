package se.vagval.ui.alternatives;

import java.util.List;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import se.vagval.ui.grid.GridChoices;

/** The list below a field of a sentence: opens as one types or by the down arrow; Enter takes the marked line. */
final class Offering {
    private final TextField field;
    private final List<String> offered;
    private final Runnable submit;
    private final GridChoices list = new GridChoices(this::take);
    /** Whether a key was pressed that the next change of the text is of; the page sets it too. */
    private boolean byKey;

    /**
     * @param submit
     *            hands over what stands in the field
     */
    Offering(TextField field, List<String> offered, Runnable submit) {
        this.field = field;
        this.offered = offered;
        this.submit = submit;
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED,
                event -> byKey = event.getCharacter().chars().noneMatch(Character::isISOControl));
        field.textProperty().subscribe((_, typed) -> typed(typed));
        field.focusedProperty().subscribe((_, is) -> {
            if (!is) {
                list.close();
            }
        });
    }

    private void typed(String words) {
        if (!field.isFocused() || !byKey && !list.isOpen()) {
            return;
        }
        byKey = false;
        if (!list.isOpen()) {
            open();
        }
        list.narrow(words);
    }

    private void open() {
        list.open(field, offered, field.getText());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !list.isOpen()) {
            open();
        } else if (!list.isOpen() || !handled(event.getCode())) {
            return;
        }
        event.consume();
    }

    private boolean handled(KeyCode key) {
        switch (key) {
            case DOWN -> list.move(1);
            case UP -> list.move(-1);
            case PAGE_DOWN -> list.move(GridChoices.PAGE);
            case PAGE_UP -> list.move(-GridChoices.PAGE);
            case ENTER -> {
                if (list.chosen().isEmpty()) {
                    return false;
                }
                take(list.chosen().get());
            }
            case ESCAPE -> list.close();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void take(String chosen) {
        list.close();
        field.setText(chosen);
        submit.run();
    }
}
