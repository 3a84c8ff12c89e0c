package se.vagval.ui.presentation;

import java.time.Clock;
import java.util.List;

import javafx.scene.Node;
import javafx.stage.Window;

import se.vagval.text.Texts;
import se.vagval.ui.command.Command;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;
import se.vagval.ui.style.Look;

/** The step Presentation in the window. */
public final class PresentationScreen implements Screen {
    private final PresentationViewModel model;
    private final Desk desk;

    public PresentationScreen(Desk desk, Displays displays, Clock clock) {
        this.desk = desk;
        model = new PresentationViewModel(desk.session(), desk.tasks(), displays, new BeforeFrame(), clock);
        model.whenStarted((show, display) -> new ShowWindow(show, display, displays,
                model.dark().get() ? Look.DARK : Look.LIGHT).show(focused()));
    }

    private static Window focused() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    }

    @Override
    public Step step() {
        return Step.PRESENTATION;
    }

    @Override
    public Node view() {
        return new PresentationView(model, () -> desk.navigation().go(Step.ALTERNATIVES));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of(Screen.PRESENT, Command.Group.SHOW, Texts.get("ui.presentation.command"),
                this::present, "F5"));
    }

    /** Where there is nothing to show, the step says what to do. */
    private void present() {
        if (desk.session().review().get().alternatives().isEmpty()) {
            desk.navigation().go(Step.PRESENTATION);
        } else {
            model.start(1);
        }
    }

    @Override
    public void shown() {
        model.inView(true);
    }

    @Override
    public void hidden() {
        model.inView(false);
    }
}
