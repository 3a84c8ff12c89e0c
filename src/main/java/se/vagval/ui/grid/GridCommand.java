package se.vagval.ui.grid;

import java.util.List;

import se.vagval.text.Texts;
import se.vagval.ui.command.Shortcut;

/** What can be done in a grid and the keys that do it, Excel's: the one table behind keys, menu and list of keys. */
enum GridCommand {
    UP(Kind.MOTION, "Up"), DOWN(Kind.MOTION, "Down"), LEFT(Kind.MOTION, "Left"), RIGHT(Kind.MOTION, "Right"),
    FAR_UP(Kind.MOTION, "Shortcut+Up"), FAR_DOWN(Kind.MOTION, "Shortcut+Down"),
    FAR_LEFT(Kind.MOTION, "Shortcut+Left"), FAR_RIGHT(Kind.MOTION, "Shortcut+Right"),
    PAGE_UP(Kind.MOTION, "Page Up"), PAGE_DOWN(Kind.MOTION, "Page Down"),
    ROW_START(Kind.MOTION, "Home"), ROW_END(Kind.MOTION, "End"),
    FIRST(Kind.MOTION, "Shortcut+Home"), LAST(Kind.MOTION, "Shortcut+End"),
    BELOW(Kind.STEP, "Enter"), ABOVE(Kind.STEP, "Shift+Enter"), NEXT(Kind.STEP, "Tab"), BEFORE(Kind.STEP, "Shift+Tab"),
    ALL(Kind.MARK, "Shortcut+A"), COLUMN(Kind.MARK, "Shortcut+Space"), ROW(Kind.MARK, "Shift+Space"),
    EDIT(Kind.VERB, "F2"), CHOOSE(Kind.VERB, "Alt+Down"), RESTORE(Kind.VERB, "Esc"), CUT(Kind.VERB, "Shortcut+X"),
    COPY(Kind.VERB, "Shortcut+C"), PASTE(Kind.VERB, "Shortcut+V"), FILL_DOWN(Kind.VERB, "Shortcut+D"),
    FILL_RIGHT(Kind.VERB, "Shortcut+R"), FILL_ALL(Kind.FIELD, "Shortcut+Enter"),
    EMPTY(Kind.VERB, "Delete", "Backspace"), DESCRIBE(Kind.VERB, "Shift+F2"), EXPLAIN(Kind.VERB, "Shortcut+E"),
    REMOVE_ROWS(Kind.VERB, "Shortcut+Minus"), EXCEL(Kind.VERB, "Shortcut+Shift+E");

    /** What kind of thing it does. */
    enum Kind {
        /** Moves the cursor, or with Shift the end of the range. */
        MOTION,
        /** Goes on to the next cell, within the range where several cells are marked. */
        STEP,
        /** Marks a range. */
        MARK,
        /** Does something with what is marked. */
        VERB,
        /** Works while a cell is typed in. */
        FIELD
    }

    private final Kind kind;
    private final List<Shortcut> keys;

    GridCommand(Kind kind, String... keys) {
        this.kind = kind;
        this.keys = java.util.stream.Stream.of(keys).map(Shortcut::new).toList();
    }

    Kind kind() {
        return kind;
    }

    /** Keys that do it, the one to show first. */
    List<Shortcut> keys() {
        return keys;
    }

    /** What it does, as a menu says it. */
    String words() {
        return Texts.get("ui.grid.command." + this);
    }
}
