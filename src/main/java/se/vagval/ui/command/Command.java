package se.vagval.ui.command;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.text.Texts;

/**
 * Something that can be done, or a place to go to.
 *
 * @param id
 *            its own, such as {@code history.undo}
 * @param name
 *            in Swedish, as a menu says it
 * @param detail
 *            what it would do just now, or what kind of place it is; "" when the name says all
 * @param shortcuts
 *            keys that do it, the one to show first
 * @param enabled
 *            whether it can be done just now
 */
public record Command(String id, Group group, String name, Supplier<String> detail, List<Shortcut> shortcuts,
        BooleanSupplier enabled, Runnable action) {
    /** Headings of the list of keys. */
    public enum Group {
        /** Steps, panels and regions. */
        GO,
        /** Undo, redo and versions. */
        CHANGE,
        /** The file. */
        FILE,
        /** Unit and look. */
        SHOW,
        /** Places named by the review itself; they have no keys. */
        PLACE,
        /** Keys inside tables and fields. */
        INSIDE;

        /** As the list of keys says it. */
        public String label() {
            return Texts.get("ui.command.group." + this);
        }
    }

    public Command {
        shortcuts = List.copyOf(shortcuts);
    }

    /** A command that can always be done and whose name says all. */
    public static Command of(String id, Group group, String name, Runnable action, String... keys) {
        return new Command(id, group, name, () -> "", Stream.of(keys).map(Shortcut::new).toList(), () -> true, action);
    }

    /** A place in the review, such as an alternative. */
    public static Command place(String id, String name, String kind, Runnable go) {
        return new Command(id, Group.PLACE, name, () -> kind, List.of(), () -> true, go);
    }

    /** With what it would do just now, and whether it can. */
    public Command when(BooleanSupplier can, Supplier<String> what) {
        return new Command(id, group, name, what, shortcuts, can, action);
    }

    /** Does it, if it can be done. */
    public void run() {
        if (enabled.getAsBoolean()) {
            action.run();
        }
    }

    /** The keys that do it, as the user reads them: {@code Ctrl+Y, Ctrl+Skift+Z}; "" when there are none. */
    public String keys() {
        return shortcuts.stream().map(Shortcut::words).collect(Collectors.joining(", "));
    }
}
