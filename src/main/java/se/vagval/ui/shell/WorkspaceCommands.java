package se.vagval.ui.shell;

import java.util.List;

import javafx.beans.property.BooleanProperty;

import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.command.Command;
import se.vagval.ui.command.Command.Group;
import se.vagval.ui.command.Commands;
import se.vagval.ui.command.Commands.Hint;
import se.vagval.ui.command.KeysView;
import se.vagval.ui.command.Shortcut;
import se.vagval.ui.session.Session;

/** What can be done in a workspace, whatever step is in view. */
final class WorkspaceCommands {
    private static final int DIGITS = 10;

    private final Commands commands = new Commands();
    private final WorkspaceViewModel model;
    private final PanelSlot panel;

    WorkspaceCommands(WorkspaceViewModel model, PanelSlot panel) {
        this.model = model;
        this.panel = panel;
    }

    Commands all() {
        return commands;
    }

    /** Steps, and places in them. */
    WorkspaceCommands steps(List<Screen> screens) {
        for (Step step : Step.values()) {
            Command go = Command.of("step." + step.number(), Group.GO, step.label(), () -> model.go(step),
                    "Shortcut+" + step.number() % DIGITS);
            commands.add(go.when(() -> true, () -> Texts.get("ui.command.step", step.number())));
        }
        screens.forEach(screen -> screen.commands().forEach(commands::add));
        screens.forEach(screen -> commands.addPlaces(screen::places));
        screens.forEach(screen -> screen.hints().forEach(commands::addHint));
        commands.addPlaces(() -> ReviewPlaces.of(model.session().review().get(), model));
        return this;
    }

    /** Undo, redo and the unit. */
    WorkspaceCommands editing() {
        Session session = model.session();
        commands.add(Command.of("history.undo", Group.CHANGE, Texts.get("ui.header.undo"), session::undo, "Shortcut+Z")
                .when(session.canUndo()::get, session.undoText()::get));
        commands.add(Command.of("history.redo", Group.CHANGE, Texts.get("ui.command.redo"), session::redo, "Shortcut+Y",
                "Shortcut+Shift+Z").when(session.canRedo()::get, session.redoText()::get));
        for (MoneyUnit unit : MoneyUnit.values()) {
            commands.add(Command.of("unit." + unit.label(), Group.SHOW, Texts.get("ui.header.unit", unit.fullName()),
                    () -> model.unit().set(unit)));
        }
        return this;
    }

    /** The file, and the look of the window. */
    WorkspaceCommands file(Opener opener, Runnable start, BooleanProperty dark) {
        commands.add(Command.of("file.start", Group.FILE, Texts.get("ui.menu.start"), start));
        commands.add(Command.of("file.open", Group.FILE, Texts.get("ui.menu.open"), opener::openChosen, "Shortcut+O"));
        commands.add(Command.of("file.read", Group.FILE, Texts.get("ui.menu.openReadOnly"),
                opener::openChosenReadOnly));
        commands.add(Command.of("file.saveAs", Group.FILE, Texts.get("ui.menu.saveAs"), model::saveAs,
                "Shortcut+Shift+S"));
        commands.add(Command.of("look.switch", Group.SHOW, Texts.get("ui.command.look"), () -> dark.set(!dark.get())));
        return this;
    }

    /** What is shown in the panel: the pages of the review, and the list of keys. */
    WorkspaceCommands pages(List<SidePage> pages, Runnable palette) {
        for (SidePage page : pages) {
            Command command = page.command(commands);
            commands.add(new Command(command.id(), command.group(), command.name(), command.detail(),
                    command.shortcuts(), command.enabled(), () -> {
                        panel.toggle(command.name(), page.view());
                        command.action().run();
                    }));
        }
        commands.add(Command.of("page.checks", Group.GO, Texts.get("ui.checks.title"), model::openChecks, "F8")
                .when(() -> model.watch().get().isPresent(), () -> ""));
        commands.add(Command.of("palette", Group.GO, Texts.get("ui.command.palette"), palette, "Shortcut+K"));
        String keys = Texts.get("ui.command.keys");
        KeysPage view = new KeysPage(commands);
        commands.add(Command.of("page.keys", Group.GO, keys, () -> panel.toggle(keys, view.node()), "F1"));
        return this;
    }

    /** Made when it is first asked for: by then all commands are there. */
    private static final class KeysPage {
        private final Commands commands;
        private KeysView view;

        KeysPage(Commands commands) {
            this.commands = commands;
        }

        KeysView node() {
            if (view == null) {
                view = new KeysView(commands);
                view.setFocusTraversable(true);
                view.setAccessibleText(Texts.get("ui.command.keys"));
            }
            return view;
        }
    }

    /** What needs the window itself. */
    WorkspaceCommands window(WorkspaceView view) {
        commands.add(Command.of("region.next", Group.GO, Texts.get("ui.command.nextRegion"),
                () -> view.nextRegion(false), "F6"));
        commands.add(Command.of("region.previous", Group.GO, Texts.get("ui.command.previousRegion"),
                () -> view.nextRegion(true), "Shift+F6"));
        commands.add(Command.of("file.save", Group.FILE, Texts.get("ui.command.save"), () -> {
            view.handOver();
            model.saveByHabit();
        }, "Shortcut+S"));
        commands.addHint(new Hint(Group.GO, Texts.get("ui.command.hint.close"), new Shortcut("Esc")));
        commands.addHint(new Hint(Group.INSIDE, Texts.get("ui.command.hint.explain"), new Shortcut("Enter")));
        commands.addHint(new Hint(Group.INSIDE, Texts.get("ui.command.hint.copy"), new Shortcut("Shortcut+C")));
        commands.addHint(new Hint(Group.INSIDE, Texts.get("ui.command.hint.comments"), new Shortcut("F7")));
        commands.addHint(new Hint(Group.INSIDE, Texts.get("ui.command.hint.bold"), new Shortcut("Shortcut+B")));
        commands.addHint(new Hint(Group.INSIDE, Texts.get("ui.command.hint.italic"), new Shortcut("Shortcut+I")));
        commands.addHint(
                new Hint(Group.INSIDE, Texts.get("ui.command.hint.heading"), new Shortcut("Shortcut+Shift+R")));
        commands.addHint(
                new Hint(Group.INSIDE, Texts.get("ui.command.hint.bullets"), new Shortcut("Shortcut+Shift+P")));
        commands.addHint(
                new Hint(Group.INSIDE, Texts.get("ui.command.hint.numbers"), new Shortcut("Shortcut+Shift+N")));
        commands.addHint(new Hint(Group.INSIDE, Texts.get("ui.command.hint.link"), new Shortcut("Shortcut+L")));
        commands.addHint(
                new Hint(Group.INSIDE, Texts.get("ui.command.hint.section"), new Shortcut("Shortcut+Shift+L")));
        commands.addHint(new Hint(Group.INSIDE, Texts.get("ui.command.hint.figure"), new Shortcut("Shortcut+Shift+F")));
        commands.addHint(new Hint(Group.INSIDE, Texts.get("ui.command.hint.follow"), new Shortcut("Shortcut+Enter")));
        return this;
    }
}
