package se.vagval.ui.shell;

import java.util.Map;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** The keys that work in the whole window. */
final class Shortcuts {
    private static final KeyCode[] DIGITS = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9, KeyCode.DIGIT0};
    private static final Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
    private static final Modifier SHIFT = KeyCombination.SHIFT_DOWN;

    private Shortcuts() {}

    /** Sets the keys for the start page. */
    static void start(Scene scene, Runnable open) {
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.clear();
        keys.put(new KeyCodeCombination(KeyCode.O, CTRL), open);
    }

    /** Sets the keys for a workspace. */
    static void workspace(Scene scene, WorkspaceViewModel model, WorkspaceView view, Runnable open) {
        start(scene, open);
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.put(new KeyCodeCombination(KeyCode.Z, CTRL), model.session()::undo);
        keys.put(new KeyCodeCombination(KeyCode.Y, CTRL), model.session()::redo);
        keys.put(new KeyCodeCombination(KeyCode.Z, CTRL, SHIFT), model.session()::redo);
        keys.put(new KeyCodeCombination(KeyCode.S, CTRL), () -> {
            view.handOver();
            model.saveByHabit();
        });
        keys.put(new KeyCodeCombination(KeyCode.S, CTRL, SHIFT), model::saveAs);
        keys.put(new KeyCodeCombination(KeyCode.F8), model::openChecks);
        keys.put(new KeyCodeCombination(KeyCode.F6), () -> view.nextRegion(false));
        keys.put(new KeyCodeCombination(KeyCode.F6, SHIFT), () -> view.nextRegion(true));
        for (Step step : Step.values()) {
            keys.put(new KeyCodeCombination(DIGITS[step.ordinal()], CTRL), () -> model.go(step));
        }
    }
}
