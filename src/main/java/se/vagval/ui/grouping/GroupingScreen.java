package se.vagval.ui.grouping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import se.vagval.finance.Calculation;
import se.vagval.ui.command.Command;
import se.vagval.ui.control.TableInExcel;
import se.vagval.ui.control.Explain;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Avhopp och indelning in the window. */
public final class GroupingScreen implements Screen {
    private final Desk desk;
    private final ObservableValue<Calculation> calculation;
    private final TableInExcel excel;
    private GroupingViewModel model;

    /**
     * @param excel
     *            opens a table as a workbook of its own
     */
    public GroupingScreen(Desk desk, ObservableValue<Calculation> calculation, TableInExcel excel) {
        this.desk = desk;
        this.calculation = calculation;
        this.excel = excel;
    }

    /** Made when the step is first seen: it calculates reviews of its own, and a file that opens must not wait for them. */
    private GroupingViewModel model() {
        if (model == null) {
            model = new GroupingViewModel(desk.session(), calculation, desk.tasks());
        }
        return model;
    }

    @Override
    public Step step() {
        return Step.GROUPING;
    }

    @Override
    public List<Command> places() {
        return Stream.of(GroupingTab.values())
                .map(tab -> Command.place("grouping." + tab, tab.label(), Step.GROUPING.label(), () -> {
                    model().choose(c -> c.at(tab));
                    desk.navigation().go(Step.GROUPING);
                })).toList();
    }

    /** Each tab has figures of a calculation of its own, so that Förklara shows with and without beside each other. */
    @Override
    public Node view() {
        Map<GroupingTab, Explain> explain = new EnumMap<>(GroupingTab.class);
        for (GroupingTab tab : GroupingTab.values()) {
            explain.put(tab, new Explain(model().calculation(tab), desk.session().unit(), desk.panel()));
        }
        return new GroupingView(model(), desk, excel, explain);
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
