package se.vagval.ui.shell;

import java.util.List;

import javafx.scene.Node;

import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;

/** One step's content. Made when a review is opened; the view is asked for the first time the step is shown. */
public interface Screen {
    /** Id of the command that shows the review in full screen. */
    String PRESENT = "presentation.start";

    /** Which step it fills. */
    Step step();

    /** The content, the same node each time; it gets all room between the side bar and the panel, and its own scroll. */
    Node view();

    /**
     * Brings the field or figure of an address into view and gives it focus, such as
     * "associations.hoglandet.accounts.2019.equity". Called when the screen is in view. One that does not know the address
     * stays as it is.
     */
    default void show(String address) {}

    /** Places in the screen to go to, such as its tabs, with what it holds now; going there also shows the screen. */
    default List<Command> places() {
        return List.of();
    }

    /** What can be done by a key of its own, whatever step is in view. */
    default List<Command> commands() {
        return List.of();
    }

    /** Keys that work inside the screen, for the list of keys. */
    default List<Commands.Hint> hints() {
        return List.of();
    }

    /** Called each time the screen has come into view, after its first frame: the time to draw charts. */
    default void shown() {}

    /** Called when another screen takes its place, or the review is closed. */
    default void hidden() {}
}
