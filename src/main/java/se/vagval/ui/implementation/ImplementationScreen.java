package se.vagval.ui.implementation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import se.vagval.text.Texts;
import se.vagval.ui.checks.ChecksViewModel;
import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;
import se.vagval.ui.command.Shortcut;
import se.vagval.ui.control.TableInExcel;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Genomförande in the window. */
public final class ImplementationScreen implements Screen {
    private final Desk desk;
    private final ChecksViewModel checks;
    private final Clock clock;
    private final TableInExcel excel;
    private ImplementationViewModel model;
    private ImplementationView view;

    /**
     * @param excel
     *            opens a table as a workbook of its own
     * @param clock
     *            tells which day the time plan shows as today
     */
    public ImplementationScreen(Desk desk, ChecksViewModel checks, TableInExcel excel, Clock clock) {
        this.excel = excel;
        this.desk = desk;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.IMPLEMENTATION;
    }

    @Override
    public Node view() {
        return made();
    }

    private ImplementationView made() {
        if (view == null) {
            view = new ImplementationView(model(), desk, checks, excel);
        }
        return view;
    }

    /** Made when it is first asked for, so that opening a file does not wait for it. */
    private ImplementationViewModel model() {
        if (model == null) {
            ObservableValue<Boolean> inView = desk.navigation().current().map(now -> now == Step.IMPLEMENTATION);
            model = new ImplementationViewModel(desk.session(), desk.session().review().when(inView),
                    () -> LocalDate.now(clock));
        }
        return model;
    }

    @Override
    public List<Command> places() {
        return desk.session().review().get().alternatives().stream()
                .map(each -> Command.place("implementation." + each.id(),
                        Texts.get("ui.implementation.place", each.shortName()), Step.IMPLEMENTATION.label(), () -> {
                            desk.navigation().go(Step.IMPLEMENTATION);
                            model().chosen().set(each.id());
                        }))
                .toList();
    }

    @Override
    public List<Commands.Hint> hints() {
        // The keys of the grid are told of by Nuläge, which has the same.
        return List.of(new Commands.Hint(Command.Group.INSIDE, Texts.get("ui.implementation.up"),
                new Shortcut("Alt+Shift+Up")),
                new Commands.Hint(Command.Group.INSIDE, Texts.get("ui.implementation.down"),
                        new Shortcut("Alt+Shift+Down")));
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
