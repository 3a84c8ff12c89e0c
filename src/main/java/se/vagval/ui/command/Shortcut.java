package se.vagval.ui.command;

import java.util.Arrays;
import java.util.stream.Collectors;

import se.vagval.text.Texts;

/**
 * Keys pressed together.
 *
 * @param keys
 *            as {@code javafx.scene.input.KeyCombination} reads them: {@code Shortcut+Shift+S}
 */
public record Shortcut(String keys) {
    /** As the user reads it: {@code Ctrl+Skift+S}. */
    public String words() {
        return Arrays.stream(keys.split("\\+")).map(Shortcut::key).collect(Collectors.joining("+"));
    }

    private static String key(String key) {
        return switch (key) {
            case "Shortcut" -> Texts.get("ui.command.key.control");
            case "Shift" -> Texts.get("ui.command.key.shift");
            case "Delete", "Backspace", "Down", "Home", "End", "Space", "Minus" -> Texts.get("ui.command.key." + key);
            case "Esc" -> Texts.get("ui.command.key.escape");
            default -> key;
        };
    }
}
