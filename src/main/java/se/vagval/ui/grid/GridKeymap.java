package se.vagval.ui.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which command a key is. */
final class GridKeymap {
    /**
     * A command as it was pressed.
     *
     * @param extending
     *            whether the range is drawn out instead of the cursor moved
     */
    record Pressed(GridCommand command, boolean extending) {}

    private static final String SHIFT = "Shift+";
    private static final Map<String, Pressed> KEYS = keys();

    private GridKeymap() {}

    /**
     * The command of some keys.
     *
     * @param key
     *            its name, such as "Page Up"; one of the number pad's is the same as the other
     */
    static Optional<Pressed> of(boolean shortcut, boolean alt, boolean shift, String key) {
        String keys = (shortcut ? "Shortcut+" : "") + (alt ? "Alt+" : "") + (shift ? SHIFT : "") + plain(key);
        return Optional.ofNullable(KEYS.get(keys));
    }

    private static String plain(String key) {
        return key.equals("Subtract") ? "Minus" : key.replace("Numpad ", "");
    }

    private static Map<String, Pressed> keys() {
        Map<String, Pressed> keys = new HashMap<>();
        for (GridCommand command : GridCommand.values()) {
            command.keys().forEach(k -> keys.put(k.keys(), new Pressed(command, false)));
        }
        for (GridCommand command : GridCommand.values()) {
            if (command.kind() == GridCommand.Kind.MOTION) {
                command.keys().forEach(k -> keys.put(shifted(k.keys()), new Pressed(command, true)));
            }
        }
        // The older keys of the clipboard, which many still have in their fingers.
        keys.put("Shortcut+Insert", new Pressed(GridCommand.COPY, false));
        keys.put("Shift+Insert", new Pressed(GridCommand.PASTE, false));
        keys.put("Shift+Delete", new Pressed(GridCommand.CUT, false));
        return keys;
    }

    private static String shifted(String keys) {
        int last = keys.lastIndexOf('+') + 1;
        return keys.substring(0, last) + SHIFT + keys.substring(last);
    }
}
