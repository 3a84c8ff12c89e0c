package se.vagval.ui.shell;

import java.util.List;

/** Makes the screens for a review that has just been opened; called on the window's thread. */
@FunctionalInterface
public interface ScreenFactory {
    /** The screens that are built; the others show what will come. */
    List<Screen> screens(Desk desk);
}
