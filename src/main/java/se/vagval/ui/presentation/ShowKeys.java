package se.vagval.ui.presentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.input.KeyCode;

import se.vagval.text.Texts;

/** What each key does while slides are shown: the one list behind the keys and the list of them. */
final class ShowKeys {
    /** A line of the list of keys. */
    record Line(String keys, String does) {}

    private final ShowViewModel show;
    private final Map<KeyCode, Runnable> keys = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    ShowKeys(ShowViewModel show, int columns) {
        this.show = show;
        add("next", show::next, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.PAGE_DOWN);
        add("back", show::back, KeyCode.LEFT, KeyCode.BACK_SPACE, KeyCode.PAGE_UP);
        keys.put(KeyCode.DOWN, () -> vertical(columns));
        keys.put(KeyCode.UP, () -> vertical(-columns));
        add("ends", () -> {}, KeyCode.HOME, KeyCode.END);
        keys.put(KeyCode.HOME, show::first);
        keys.put(KeyCode.END, show::last);
        add("number", show::enter, KeyCode.ENTER);
        add("black", () -> show.cover(Moment.BLACK), KeyCode.B, KeyCode.PERIOD);
        add("white", () -> show.cover(Moment.WHITE), KeyCode.W, KeyCode.COMMA);
        add("overview", () -> show.cover(Moment.OVERVIEW), KeyCode.O);
        add("sliders", show::toggleSliders, KeyCode.S);
        add("restore", show::restore, KeyCode.R);
        add("notes", show::toggleNotes, KeyCode.N);
        add("variant", show::save, KeyCode.V);
        add("keys", () -> show.cover(Moment.KEYS), KeyCode.H, KeyCode.F1);
        add("escape", show::escape, KeyCode.ESCAPE);
        for (int digit = 0; digit < 10; digit++) {
            int typed = digit;
            keys.put(KeyCode.valueOf("DIGIT" + digit), () -> show.digit(typed));
            keys.put(KeyCode.valueOf("NUMPAD" + digit), () -> show.digit(typed));
        }
    }

    private void add(String does, Runnable action, KeyCode... codes) {
        for (KeyCode code : codes) {
            keys.put(code, action);
        }
        lines.add(new Line(Texts.get("ui.presentation.keys." + does), Texts.get("ui.presentation.does." + does)));
    }

    private void vertical(int by) {
        if (show.moment().get() == Moment.OVERVIEW) {
            show.point(by);
        } else if (by > 0) {
            show.next();
        } else {
            show.back();
        }
    }

    /** Does what a key does; says whether it does anything. */
    boolean press(KeyCode code) {
        Runnable action = keys.get(code);
        if (action == null) {
            return false;
        }
        action.run();
        return true;
    }

    /** The list of keys. */
    List<Line> lines() {
        return List.copyOf(lines);
    }
}
