package se.vagval.ui.arguments;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.text.Texts;
import se.vagval.ui.checks.ChecksViewModel;
import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;
import se.vagval.ui.command.Shortcut;
import se.vagval.ui.control.TableInExcel;
import se.vagval.ui.control.Explain;
import se.vagval.ui.grid.GridHints;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Argument in the window. */
public final class ArgumentsScreen implements Screen {
    private final Desk desk;
    private final ObservableValue<Calculation> calculation;
    private final Explain explain;
    private final ChecksViewModel checks;
    private final TableInExcel excel;
    private ArgumentsViewModel model;
    private ArgumentsView view;

    /**
     * @param calculation
     *            as it was when the step was last in view
     * @param excel
     *            opens a table as a workbook of its own
     */
    public ArgumentsScreen(Desk desk, ObservableValue<Calculation> calculation, Explain explain, TableInExcel excel,
            ChecksViewModel checks) {
        this.desk = desk;
        this.calculation = calculation;
        this.explain = explain;
        this.checks = checks;
        this.excel = excel;
    }

    @Override
    public Step step() {
        return Step.ARGUMENTS;
    }

    @Override
    public Node view() {
        return made();
    }

    private ArgumentsView made() {
        if (view == null) {
            model = new ArgumentsViewModel(desk.session(), calculation);
            view = new ArgumentsView(model, desk, excel, explain, checks);
        }
        return view;
    }

    @Override
    public void show(String address) {
        made().goTo(address);
    }

    @Override
    public List<Command> places() {
        if (desk.session().review().get().alternatives().isEmpty()) {
            return List.of();
        }
        List<Command> places = new ArrayList<>();
        for (Tab tab : Tab.values()) {
            places.add(Command.place("arguments." + tab, tab.label(), Texts.get("ui.arguments.place.tab"), () -> {
                desk.navigation().go(Step.ARGUMENTS);
                made().goTo(tab);
            }));
        }
        desk.session().review().get().arguments().forEach(a -> places.add(place(a)));
        return places;
    }

    private Command place(Argument argument) {
        String alternative = desk.session().review().get().alternative(argument.alternative())
                .map(Alternative::shortName).orElse(argument.alternative());
        return Command.place("argument." + argument.id(), Words.few(argument.text()),
                Texts.get("ui.arguments.place.argument", Texts.get("ui.arguments.speaks." + argument.stance()),
                        alternative),
                () -> desk.navigation().go(Step.ARGUMENTS, Field.TEXT.address(argument.id())));
    }

    @Override
    public List<Commands.Hint> hints() {
        List<Commands.Hint> hints = new ArrayList<>(GridHints.all());
        hints.add(new Commands.Hint(Command.Group.INSIDE, Texts.get("ui.arguments.hint.up"),
                new Shortcut("Alt+Shift+Up")));
        hints.add(new Commands.Hint(Command.Group.INSIDE, Texts.get("ui.arguments.hint.down"),
                new Shortcut("Alt+Shift+Down")));
        return hints;
    }

    @Override
    public void shown() {
        if (model != null) {
            model.inView().set(true);
        }
    }

    @Override
    public void hidden() {
        if (view != null) {
            view.commit();
            model.inView().set(false);
        }
    }
}
