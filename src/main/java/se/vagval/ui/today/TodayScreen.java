package se.vagval.ui.today;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import se.vagval.finance.Calculation;
import se.vagval.model.Register;
import se.vagval.report.excel.TextTable;
import se.vagval.ui.checks.ChecksViewModel;
import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;
import se.vagval.ui.control.ChartPane;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.TableInExcel;
import se.vagval.ui.grid.GridHints;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.FirstFrame;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Nuläge in the window. */
public final class TodayScreen implements Screen {
    private final Desk desk;
    private final ObservableValue<Calculation> calculation;
    private final ChecksViewModel checks;
    private final Explain explain;
    private final TableInExcel excel;
    private TodayViewModel model;
    private TodayView view;

    public TodayScreen(Desk desk, ObservableValue<Calculation> calculation, ChecksViewModel checks, Explain explain,
            TableInExcel excel) {
        this.excel = excel;
        this.explain = explain;
        this.desk = desk;
        this.calculation = calculation;
        this.checks = checks;
    }

    @Override
    public Step step() {
        return Step.TODAY;
    }

    @Override
    public Node view() {
        return made();
    }

    private void open(TextTable table) {
        excel.open(desk.session().review().get().commission().title(), desk.session().unit().get(), table);
    }

    private TodayView made() {
        if (view == null) {
            view = new TodayView(model(), desk.clipboard(), this::open, checks,
                    () -> new ChartPane(desk.dialogs(), desk.clipboard(), explain::figure));
        }
        return view;
    }

    @Override
    public List<Command> places() {
        return TodayPlaces.of(model(), (tab, table) -> {
            desk.navigation().go(Step.TODAY);
            whenThere(() -> made().goTo(tab, table));
        }, address -> desk.navigation().go(Step.TODAY, address));
    }

    /** A page that has not been seen before comes some frames after one has gone to it. */
    private void whenThere(Runnable then) {
        if (made().getScene() != null) {
            then.run();
        } else if (desk.navigation().current().getValue() == Step.TODAY) {
            FirstFrame.next(() -> whenThere(then));
        }
    }

    @Override
    public List<Commands.Hint> hints() {
        return GridHints.all();
    }

    private TodayViewModel model() {
        if (model == null) {
            model = newModel();
        }
        return model;
    }

    private TodayViewModel newModel() {
        TodayViewModel made = new TodayViewModel(desk.session(), calculation, Register.load(), explain::figure);
        made.notice().subscribe(words -> {
            if (!words.isEmpty()) {
                desk.dialogs().notify(words);
            }
        });
        return made;
    }

    @Override
    public void show(String address) {
        made().goTo(address);
    }

    @Override
    public void hidden() {
        if (view != null) {
            view.commit();
        }
    }
}
