package se.vagval.ui.grid;

import java.util.List;

import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;

/** The keys of the grid for the window's list of keys, from the table the grid itself goes by. */
public final class GridHints {
    private static final List<GridCommand> TOLD = List.of(GridCommand.EDIT, GridCommand.CHOOSE, GridCommand.RESTORE,
            GridCommand.FILL_DOWN, GridCommand.FILL_RIGHT, GridCommand.FILL_ALL, GridCommand.CUT, GridCommand.PASTE,
            GridCommand.EMPTY, GridCommand.COLUMN, GridCommand.ROW, GridCommand.ALL, GridCommand.FAR_DOWN,
            GridCommand.FIRST, GridCommand.LAST, GridCommand.EXPLAIN, GridCommand.DESCRIBE, GridCommand.REMOVE_ROWS);

    private GridHints() {}

    /** What the keys do that are not told of elsewhere. */
    public static List<Commands.Hint> all() {
        return TOLD.stream().map(c -> new Commands.Hint(Command.Group.INSIDE, c.words(), c.keys().getFirst())).toList();
    }
}
