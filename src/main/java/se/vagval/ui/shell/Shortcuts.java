package se.vagval.ui.shell;

import java.util.Map;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;
import se.vagval.ui.command.Shortcut;

/** The keys that work in the whole window: those of its commands, and no others. */
final class Shortcuts {
    private Shortcuts() {}

    /** Takes the keys of the commands for the window, and lets go of those it had. */
    static void of(Commands commands, Scene scene) {
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.clear();
        for (Command command : commands.fixed()) {
            for (Shortcut shortcut : command.shortcuts()) {
                keys.put(KeyCombination.valueOf(shortcut.keys()), command::run);
            }
        }
    }
}
