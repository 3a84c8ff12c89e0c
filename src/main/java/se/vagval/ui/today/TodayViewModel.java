package se.vagval.ui.today;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.model.Accounts;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.session.Session;

/** Nuläge: which tab and year are in view, and the tables of each tab, one live model for each. */
final class TodayViewModel {
    private final Session session;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ObjectProperty<TodayTab> tab = new SimpleObjectProperty<>(TodayTab.MEMBERS);
    private final IntegerProperty year;
    private final ObjectProperty<OutcomesSheet.Whose> whose = new SimpleObjectProperty<>(OutcomesSheet.Whose.TOTAL);
    private final Register register;
    private final ObservableValue<Calculation> calculation;
    private final Map<TodayTab, List<SheetModel>> made = new EnumMap<>(TodayTab.class);

    TodayViewModel(Session session, ObservableValue<Calculation> calculation, Register register) {
        this.session = session;
        this.calculation = calculation;
        this.register = register;
        year = new SimpleIntegerProperty(session.review().get().commission().baseYear());
        year.subscribe((_, _) -> remake());
        whose.subscribe((_, _) -> remake());
    }

    /** A table of a tab follows the review while the tab is in view, and catches up when it comes. */
    private SheetModel live(TodayTab of, Sheet sheet) {
        return new SheetModel(session, calculation.when(tab.map(of::equals)), sheet, notice::set);
    }

    private void remake() {
        made.values().forEach(tables -> tables.forEach(SheetModel::make));
    }

    /** The tab in view. */
    ObjectProperty<TodayTab> tab() {
        return tab;
    }

    /** The closed year in view; it begins as the base year. */
    IntegerProperty year() {
        return year;
    }

    /** Whose outcome in SUS is in view. */
    ObjectProperty<OutcomesSheet.Whose> whose() {
        return whose;
    }

    /** The years there is anything typed for, the base year and the year before the first of them, in order. */
    List<Integer> years() {
        Review review = session.review().get();
        TreeSet<Integer> years = new TreeSet<>(List.of(review.commission().baseYear(), year.get()));
        review.associations().forEach(a -> a.accounts().stream().map(Accounts::year).forEach(years::add));
        review.participants().forEach(p -> years.add(p.year()));
        review.outcomes().forEach(o -> years.add(o.year()));
        years.add(years.first() - 1);
        return List.copyOf(years);
    }

    /** What could not be done and why, in Swedish; "" when there is nothing to say. */
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /** The tables of a tab, from above; they are made the first time they are asked for. */
    List<? extends GridModel> tables(TodayTab of) {
        return made.computeIfAbsent(of, this::make);
    }

    private List<SheetModel> make(TodayTab of) {
        return switch (of) {
            case MEMBERS ->
                List.of(live(of, new AssociationsSheet(register)), live(of, new MunicipalitiesSheet(register)));
            case ACCOUNTS -> List.of(live(of, new AccountsSheet(year::get)));
            case ALLOCATION -> List.of(live(of, new AllocationSheet()));
            case ADMINISTRATION -> List.of(live(of, new AdministrationSheet(year::get)), live(of, new PositionsSheet()),
                    live(of, new ServicesSheet()));
            case RESULTS -> List.of(live(of, new ParticipantsSheet(year::get)),
                    live(of, new OutcomesSheet(year::get, whose::get)));
        };
    }
}
