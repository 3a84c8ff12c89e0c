package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import se.vagval.finance.Calculation;
import se.vagval.text.Texts;
import se.vagval.ui.command.Command;
import se.vagval.ui.control.Explain;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Alternativ in the window. */
public final class AlternativesScreen implements Screen {
    private final Desk desk;
    private final ObservableValue<Calculation> calculation;
    private final Explain explain;
    private AlternativesViewModel model;

    public AlternativesScreen(Desk desk, ObservableValue<Calculation> calculation, Explain explain) {
        this.desk = desk;
        this.calculation = calculation;
        this.explain = explain;
    }

    /** Made when the step is first seen: its page takes a while, and a file that opens must not wait for it. */
    private AlternativesViewModel model() {
        if (model == null) {
            model = new AlternativesViewModel(desk.session(), calculation, desk.dialogs());
        }
        return model;
    }

    @Override
    public List<Command> places() {
        List<Command> places = new ArrayList<>(desk.session().review().get().alternatives().stream().map(
                each -> Command.place("alternative." + each.id(), each.name(),
                        Texts.get("ui.command.place.alternative"), () -> {
                            desk.navigation().go(Step.ALTERNATIVES);
                            model().chosen().set(each.id());
                        }))
                .toList());
        if (!places.isEmpty()) {
            Sentences.kinds().forEach(kind -> places.add(Command.place("change." + kind,
                    Texts.get("ui.alternatives.place.name", kind), Texts.get("ui.alternatives.place"), () -> {
                        desk.navigation().go(Step.ALTERNATIVES);
                        model().addChange(kind);
                    })));
        }
        return places;
    }

    @Override
    public Step step() {
        return Step.ALTERNATIVES;
    }

    @Override
    public Node view() {
        return new AlternativesView(model(), explain, desk);
    }
}
