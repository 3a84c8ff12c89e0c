package se.vagval.ui.figurecheck;

import javafx.scene.Node;

import se.vagval.text.Texts;
import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.SidePage;
import se.vagval.ui.shell.SidePanel;

/** Figure check in the panel. */
public final class FigureCheckPage implements SidePage {
    private final FigureCheckViewModel model;
    private final SidePanel panel;
    private FigureCheckView view;

    public FigureCheckPage(Desk desk) {
        model = new FigureCheckViewModel(desk.dialogs(), desk.tasks(), desk.clipboard());
        panel = desk.panel();
    }

    @Override
    public Command command(Commands commands) {
        return Command.of("page.figurecheck", Command.Group.GO, Texts.get("ui.figurecheck.title"), () -> {})
                .when(() -> true, () -> Texts.get("ui.figurecheck.detail"));
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new FigureCheckView(model);
        }
        return view;
    }

    /** Opens the panel with it, and goes to the button that chooses a document. */
    public void open() {
        panel.show(Texts.get("ui.figurecheck.title"), view());
        view.focusFirst();
    }
}
