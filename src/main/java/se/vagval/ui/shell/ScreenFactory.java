package se.vagval.ui.shell;

import java.util.List;

/** Makes the screens for a review that has just been opened; called on the window's thread. */
@FunctionalInterface
public interface ScreenFactory {
    /** The screens that are built; the others show what will come. */
    List<Screen> screens(Desk desk);

    /** What can be shown in the panel, whatever step is in view. */
    default List<SidePage> pages(Desk desk) {
        return List.of();
    }
}
