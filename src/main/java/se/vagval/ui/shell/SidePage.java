package se.vagval.ui.shell;

import javafx.scene.Node;

import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;

/** Something that is shown in the panel to the right by a command of its own, whatever step is in view. */
public interface SidePage {
    /** Id of the command that shows the list of what has been done. */
    String HISTORY = "page.history";
    /** Id of the command that shows the named versions. */
    String VERSIONS = "page.versions";

    /**
     * The command that shows it; its action is called with the page already in view. An id that begins with
     * {@code page.} gives it a line in the program's menu.
     *
     * @param commands
     *            all commands of the window
     */
    Command command(Commands commands);

    /** The content, the same node each time; the panel scrolls it. */
    Node view();
}
