package se.vagval.ui.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** Förklara: one figure at a time, followed down to what was typed in and back; it stays on its figure when the review is edited. */
public final class ExplainViewModel {
    private final ObservableValue<Calculation> calculation;
    private final ObservableValue<MoneyUnit> unit;
    private final Deque<FigureKey> before = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ExplainedFigure>> figure = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> trail = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<FigureKey> current = Optional.empty();
    private String beside = "";

    public ExplainViewModel(ObservableValue<Calculation> calculation, ObservableValue<MoneyUnit> unit) {
        this.calculation = calculation;
        this.unit = unit;
        calculation.subscribe((_, _) -> refresh());
        unit.subscribe((_, _) -> refresh());
    }

    /** What is said; empty before anything was asked, and when the figure is no longer there. */
    public ReadOnlyObjectProperty<Optional<ExplainedFigure>> figure() {
        return figure.getReadOnlyProperty();
    }

    /** Whether there is a figure to go back to. */
    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /** The names of the figures gone through on the way to this one, the first first; without this one. */
    public ReadOnlyObjectProperty<List<String>> trail() {
        return trail.getReadOnlyProperty();
    }

    /** Shows the same figure in another alternative beside this one, here and for figures to come; "" for none. */
    public void beside(String alternative) {
        beside = alternative;
        refresh();
    }

    /** Explains a figure of the calculation, from the start. */
    public void explain(int node) {
        before.clear();
        current = Optional.of(FigureKey.of(calculation.getValue(), node));
        refresh();
    }

    /** Goes on to another figure, named by the one explained. */
    public void follow(int node) {
        current.ifPresent(before::push);
        current = Optional.of(FigureKey.of(calculation.getValue(), node, current));
        refresh();
    }

    /** Goes back to the figure before. */
    public void back() {
        if (!before.isEmpty()) {
            current = Optional.of(before.pop());
            refresh();
        }
    }

    /** Goes back to a figure of the trail, by its index. */
    public void backTo(int index) {
        while (before.size() > index + 1) {
            before.pop();
        }
        back();
    }

    private List<String> names(Calculation now, Explaining explaining) {
        List<String> names = new ArrayList<>();
        for (FigureKey key : before.reversed()) {
            OptionalInt node = key.in(now);
            names.add(node.isPresent() ? explaining.label(node.getAsInt()) : Texts.get("ui.explain.lost"));
        }
        return List.copyOf(names);
    }

    private void refresh() {
        canGoBack.set(!before.isEmpty());
        if (current.isEmpty()) {
            return;
        }
        Calculation now = calculation.getValue();
        Explaining explaining = new Explaining(now, unit.getValue());
        OptionalInt node = current.get().in(now);
        trail.set(names(now, explaining));
        figure.set(node.isEmpty() ? Optional.empty()
                : Optional.of(explaining.figure(node.getAsInt(), current.get(), beside)));
    }
}
