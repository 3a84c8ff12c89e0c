package se.vagval.ui.consequences;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import se.vagval.finance.Calculation;
import se.vagval.ui.control.Explain;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Konsekvenser in the window. */
public final class ConsequencesScreen implements Screen {
    private final ConsequencesViewModel model;
    private final Desk desk;
    private final Explain explain;

    public ConsequencesScreen(Desk desk, ObservableValue<Calculation> calculation, Explain explain) {
        this.desk = desk;
        this.explain = explain;
        this.model = new ConsequencesViewModel(desk.session(), calculation);
    }

    @Override
    public Step step() {
        return Step.CONSEQUENCES;
    }

    @Override
    public Node view() {
        return new ConsequencesView(model, desk, explain);
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
