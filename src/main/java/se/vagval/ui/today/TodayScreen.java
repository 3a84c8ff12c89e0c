package se.vagval.ui.today;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import se.vagval.finance.Calculation;
import se.vagval.model.Register;
import se.vagval.ui.checks.ChecksViewModel;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Nuläge in the window. */
public final class TodayScreen implements Screen {
    private final Desk desk;
    private final ObservableValue<Calculation> calculation;
    private final ChecksViewModel checks;
    private TodayView view;

    public TodayScreen(Desk desk, ObservableValue<Calculation> calculation, ChecksViewModel checks) {
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
        if (view == null) {
            view = new TodayView(model(),
                    desk.clipboard(), checks);
        }
        return view;
    }

    private TodayViewModel model() {
        TodayViewModel model = new TodayViewModel(desk.session(), calculation, Register.load());
        model.notice().subscribe(words -> {
            if (!words.isEmpty()) {
                desk.dialogs().notify(words);
            }
        });
        return model;
    }

    @Override
    public void show(String address) {
        view();
        view.goTo(address);
    }

    @Override
    public void hidden() {
        if (view != null) {
            view.commit();
        }
    }
}
