package se.vagval.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.BooleanProperty;

import se.vagval.text.Texts;
import se.vagval.ui.command.Command;
import se.vagval.ui.command.Command.Group;
import se.vagval.ui.command.Commands;
import se.vagval.ui.command.Commands.Hint;
import se.vagval.ui.command.KeysView;
import se.vagval.ui.command.Shortcut;

/** What can be done on the start page. */
final class StartCommands {
    private final Commands commands = new Commands();
    private KeysView view;

    StartCommands(StartViewModel model, BooleanProperty dark, PanelSlot panel) {
        commands.add(Command.of("file.open", Group.FILE, Texts.get("ui.menu.open"), model::open, "Shortcut+O"));
        commands.add(Command.of("file.read", Group.FILE, Texts.get("ui.menu.openReadOnly"), model::openReadOnly));
        commands.add(Command.of("look.switch", Group.SHOW, Texts.get("ui.command.look"), () -> dark.set(!dark.get())));
        String keys = Texts.get("ui.command.keys");
        commands.add(Command.of("page.keys", Group.GO, keys, () -> panel.toggle(keys, keysView()), "F1"));
        commands.addHint(new Hint(Group.GO, Texts.get("ui.command.hint.close"), new Shortcut("Esc")));
        commands.addPlaces(() -> reviews(model));
    }

    private KeysView keysView() {
        if (view == null) {
            view = new KeysView(commands);
            view.setFocusTraversable(true);
            view.setAccessibleText(Texts.get("ui.command.keys"));
        }
        return view;
    }

    /** Reviews to go on with, and examples to open as a copy. */
    private static List<Command> reviews(StartViewModel model) {
        List<Command> reviews = new ArrayList<>();
        model.recent().stream().filter(row -> !row.missing()).forEach(row -> reviews.add(
                Command.place("recent." + row.file(), row.title(), row.where(), () -> model.open(row))));
        for (int i = 0; i < model.examples().size(); i++) {
            StartViewModel.Example example = model.examples().get(i);
            reviews.add(Command.place("example." + i, example.title(), Texts.get("ui.command.place.example"),
                    () -> model.open(example)));
        }
        return reviews;
    }

    /** How the palette of these commands is opened. */
    void palette(Runnable open) {
        commands.add(Command.of("palette", Group.GO, Texts.get("ui.command.palette"), open, "Shortcut+K"));
    }

    Commands all() {
        return commands;
    }
}
