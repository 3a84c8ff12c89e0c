package se.vagval.ui.history;

import java.time.Clock;

import javafx.scene.Node;

import se.vagval.text.Texts;
import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;
import se.vagval.ui.session.Session;
import se.vagval.ui.shell.SidePage;

/** Historik in the panel. */
public final class HistoryPage implements SidePage {
    private final HistoryViewModel model;
    private HistoryView view;

    public HistoryPage(Session session, Clock clock) {
        model = new HistoryViewModel(session, clock);
    }

    @Override
    public Command command(Commands commands) {
        return Command.of(HISTORY, Command.Group.CHANGE, Texts.get("ui.history.title"), () -> {}, "F9");
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new HistoryView(model);
        }
        return view;
    }
}
