package se.vagval.ui.refresh;

import java.time.Clock;

import javafx.scene.Node;

import se.vagval.text.Texts;
import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;
import se.vagval.ui.door.FileViewer;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.SidePage;
import se.vagval.ui.shell.SidePanel;

/** Refresh of a document in the panel. */
public final class RefreshPage implements SidePage {
    private final RefreshViewModel model;
    private final SidePanel panel;
    private RefreshView view;

    /**
     * @param viewer
     *            opens the refreshed document
     * @param clock
     *            the day in its name
     */
    public RefreshPage(Desk desk, FileViewer viewer, Clock clock) {
        model = new RefreshViewModel(desk.session(), desk.dialogs(), desk.tasks(), desk.clipboard(), viewer, clock);
        panel = desk.panel();
    }

    @Override
    public Command command(Commands commands) {
        return Command.of("page.refresh", Command.Group.GO, Texts.get("ui.refresh.title"), () -> {})
                .when(() -> true, () -> Texts.get("ui.refresh.detail"));
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new RefreshView(model);
        }
        return view;
    }

    /** Opens the panel with it, and goes to the button that chooses a document. */
    public void open() {
        panel.show(Texts.get("ui.refresh.title"), view());
        view.focusFirst();
    }
}
