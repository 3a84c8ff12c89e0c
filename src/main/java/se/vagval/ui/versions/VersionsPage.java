package se.vagval.ui.versions;

import java.time.Clock;

import javafx.scene.Node;

import se.vagval.text.Texts;
import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.SidePage;

/** Versioner in the panel. */
public final class VersionsPage implements SidePage {
    private final VersionsViewModel model;
    private VersionsView view;

    public VersionsPage(Desk desk, Clock clock) {
        model = new VersionsViewModel(desk.session(), desk.dialogs(), clock);
    }

    @Override
    public Command command(Commands commands) {
        return Command.of(VERSIONS, Command.Group.CHANGE, Texts.get("ui.versions.title"), () -> {}, "Shift+F9");
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new VersionsView(model);
        }
        return view;
    }
}
