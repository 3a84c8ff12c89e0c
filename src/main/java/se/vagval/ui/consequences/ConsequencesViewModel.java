package se.vagval.ui.consequences;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/** The choices of Konsekvenser and what follows from them and from the review; it works things out only while it is in view. */
public final class ConsequencesViewModel {
    private final Session session;
    private final ObservableValue<Calculation> calculation;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.OVERVIEW);
    /** Empty means the sum over the years. */
    private final ObjectProperty<Optional<Integer>> year = new SimpleObjectProperty<>();
    private final ObjectProperty<List<String>> hidden = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<Consequences> shown = new ReadOnlyObjectWrapper<>();
    private boolean inView = true;

    public ConsequencesViewModel(Session session, ObservableValue<Calculation> calculation) {
        this.session = session;
        this.calculation = calculation;
        year.set(Optional.of(View.of(calculation.getValue(), session.unit().get()).year()));
        refresh();
        calculation.subscribe((_, _) -> refresh());
        session.unit().subscribe((_, _) -> refresh());
        tab.subscribe((_, _) -> refresh());
        year.subscribe((_, _) -> refresh());
        hidden.subscribe((_, _) -> refresh());
    }

    /** Tables and charts to show. */
    public ReadOnlyObjectProperty<Consequences> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The subject chosen. */
    public ObjectProperty<Tab> tab() {
        return tab;
    }

    /** The year chosen; empty for the sum over the years. */
    public ObjectProperty<Optional<Integer>> year() {
        return year;
    }

    /** The years there are figures for, after the base year. */
    public List<Integer> years() {
        List<Integer> all = calculation.getValue().years();
        return all.subList(1, all.size());
    }

    /** All alternatives, in the review's order. */
    public List<Alternative> alternatives() {
        return session.review().get().alternatives();
    }

    /** Id of the alternative others are compared with. */
    public String reference() {
        return calculation.getValue().reference();
    }

    /** Compares with another alternative; kept in the review. */
    public void compareWith(String alternative) {
        session.edit(Texts.get("ui.consequences.edit.reference"),
                r -> r.edit().reference(Optional.of(alternative)).done());
    }

    /** Whether an alternative is shown; the reference always is. */
    public boolean isShown(String alternative) {
        return alternative.equals(reference()) || !hidden.get().contains(alternative);
    }

    /** Shows or hides an alternative. */
    public void show(String alternative, boolean on) {
        List<String> kept = hidden.get().stream().filter(a -> !a.equals(alternative)).toList();
        hidden.set(on ? kept : Stream.concat(kept.stream(), Stream.of(alternative))
                .toList());
    }

    /** While false, edits change nothing here; true catches up. */
    public void inView(boolean is) {
        boolean comes = is && !inView;
        inView = is;
        if (comes) {
            refresh();
        }
    }

    private void refresh() {
        if (!inView || alternatives().isEmpty()) {
            return;
        }
        Calculation now = calculation.getValue();
        MoneyUnit unit = session.unit().get();
        View view = new View(alternatives().stream().map(Alternative::id).filter(this::isShown).toList(),
                now.reference(), shownYear(), unit);
        Composition composition = new Composition(Statements.of(now, view), view);
        boolean sum = isSum();
        shown.set(new Consequences(about(now, unit), unit, composition.tables(tab.get(), sum),
                composition.charts(tab.get(), sum)));
    }

    private boolean isSum() {
        return tab.get() == Tab.OVERVIEW && year.get().isEmpty();
    }

    /** The year of one-year tables: the one chosen where the review still has it. */
    private int shownYear() {
        List<Integer> years = years();
        int wanted = year.get().orElseGet(years::getLast);
        return Math.clamp(wanted, years.getFirst(), years.getLast());
    }

    private String about(Calculation now, MoneyUnit unit) {
        String reference = now.review().alternative(now.reference()).map(Alternative::name).orElse("");
        String first = Integer.toString(years().getFirst());
        String last = Integer.toString(years().getLast());
        return isSum() || !tab.get().byYear()
                ? Texts.get("ui.consequences.aboutYears", first, last, unit.label(), reference)
                : Texts.get("ui.consequences.about", Integer.toString(shownYear()), unit.label(), reference);
    }
}
