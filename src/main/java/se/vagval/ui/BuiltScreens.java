package se.vagval.ui;

import java.util.List;

import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.ui.alternatives.AlternativesScreen;
import se.vagval.ui.consequences.ConsequencesScreen;
import se.vagval.ui.control.Explain;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.ScreenFactory;

/** The screens that are built; they share one calculation, made anew after each edit, and one Förklara. */
public final class BuiltScreens implements ScreenFactory {
    @Override
    public List<Screen> screens(Desk desk) {
        ObservableValue<Calculation> calculation = desk.session().derived(Calculation::of);
        Explain explain = new Explain(calculation, desk.session().unit(), desk.panel());
        return List.of(new AlternativesScreen(desk, calculation, explain),
                new ConsequencesScreen(desk, calculation, explain));
    }
}
