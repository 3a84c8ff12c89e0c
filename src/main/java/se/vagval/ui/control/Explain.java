package se.vagval.ui.control;

import java.util.Optional;

import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.shell.SidePanel;

/** Opens Förklara on a figure, in the panel that all screens share. */
public final class Explain {
    private final ExplainViewModel model;
    private final SidePanel panel;
    private Optional<ExplainPanel> content = Optional.empty();

    public Explain(ObservableValue<Calculation> calculation, ObservableValue<MoneyUnit> unit, SidePanel panel) {
        this.model = new ExplainViewModel(calculation, unit);
        this.panel = panel;
    }

    /**
     * Explains a figure of a table.
     *
     * @param node
     *            its formula in the calculation as it now is
     */
    public void figure(int node) {
        model.explain(node);
        if (content.isEmpty()) {
            content = Optional.of(new ExplainPanel(model));
        }
        panel.show(Texts.get("ui.explain.title"), content.get());
    }
}
