package se.vagval.ui.commission;

import javafx.scene.Node;

import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Uppdrag in the window. */
public final class CommissionScreen implements Screen {
    private final CommissionViewModel model;
    private CommissionView view;

    public CommissionScreen(Desk desk) {
        model = new CommissionViewModel(desk.session());
    }

    @Override
    public Step step() {
        return Step.COMMISSION;
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new CommissionView(model);
        }
        return view;
    }

    @Override
    public void show(String address) {
        view();
        view.goTo(address);
    }
}
