package se.vagval.ui.consequences;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import se.vagval.ui.control.TableInExcel;
import se.vagval.finance.Calculation;
import se.vagval.ui.command.Command;
import se.vagval.ui.control.Explain;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Konsekvenser in the window. */
public final class ConsequencesScreen implements Screen {
    private final Desk desk;
    private final Explain explain;
    private final TableInExcel excel;
    private final ObservableValue<Calculation> calculation;
    private ConsequencesViewModel model;

    /**
     * @param excel
     *            opens a table as a workbook of its own
     */
    public ConsequencesScreen(Desk desk, ObservableValue<Calculation> calculation, Explain explain,
            TableInExcel excel) {
        this.desk = desk;
        this.explain = explain;
        this.excel = excel;
        this.calculation = calculation;
    }

    /** Made when the step is first seen, so that a file that opens at another does not wait for its tables. */
    private ConsequencesViewModel model() {
        if (model == null) {
            model = new ConsequencesViewModel(desk.session(), calculation);
        }
        return model;
    }

    @Override
    public List<Command> places() {
        return Stream.of(Tab.values()).map(tab -> Command.place("consequences." + tab, tab.label(),
                Step.CONSEQUENCES.label(), () -> {
                    model().tab().set(tab);
                    desk.navigation().go(Step.CONSEQUENCES);
                })).toList();
    }

    @Override
    public Step step() {
        return Step.CONSEQUENCES;
    }

    @Override
    public Node view() {
        return new ConsequencesView(model(), desk, excel, explain);
    }

    @Override
    public void shown() {
        model().inView(true);
    }

    @Override
    public void hidden() {
        model().inView(false);
    }
}
