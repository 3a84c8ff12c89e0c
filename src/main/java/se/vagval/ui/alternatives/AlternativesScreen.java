package se.vagval.ui.alternatives;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import se.vagval.finance.Calculation;
import se.vagval.ui.control.Explain;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Alternativ in the window. */
public final class AlternativesScreen implements Screen {
    private final Desk desk;
    private final AlternativesViewModel model;
    private final Explain explain;

    public AlternativesScreen(Desk desk, ObservableValue<Calculation> calculation, Explain explain) {
        this.desk = desk;
        this.model = new AlternativesViewModel(desk.session(), calculation, desk.dialogs());
        this.explain = explain;
    }

    @Override
    public Step step() {
        return Step.ALTERNATIVES;
    }

    @Override
    public Node view() {
        return new AlternativesView(model, explain, desk);
    }
}
