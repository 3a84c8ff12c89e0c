package se.vagval.ui.today;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/** Nuläge: which tab and year are in view, and the tables of each tab, one live model for each. */
final class TodayViewModel {
    private static final int FIRST_YEAR = 1990;

    private final Session session;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ObjectProperty<TodayTab> tab = new SimpleObjectProperty<>(TodayTab.MEMBERS);
    private final IntegerProperty year;
    private final ReadOnlyObjectWrapper<List<Integer>> years = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<SusOutcome.Who> whose = new SimpleObjectProperty<>(SusOutcome.Who.TOTAL);
    private final Register register;
    private final IntConsumer explain;
    private final ObservableValue<Calculation> calculation;
    private final Map<TodayTab, List<SheetModel>> made = new EnumMap<>(TodayTab.class);
    private MembersViewModel members;
    private final Told told = new Told();
    private final ResultsViewModel results;

    /**
     * @param explain
     *            explains a formula of the calculation
     */
    TodayViewModel(Session session, ObservableValue<Calculation> calculation, Register register,
            IntConsumer explain) {
        this.explain = explain;
        this.session = session;
        this.calculation = calculation;
        this.register = register;
        year = new SimpleIntegerProperty(session.review().get().commission().baseYear());
        session.review().subscribe(this::follow);
        results = new ResultsViewModel(calculation.when(tab.map(TodayTab.RESULTS::equals)), year, told);
        results.area().subscribe((_, _) -> remake());
        year.subscribe((_, _) -> remake());
        whose.subscribe((_, _) -> remake());
    }

    /** A table of a tab follows the review while the tab is in view, and catches up when it comes. */
    private SheetModel live(TodayTab of, Sheet sheet) {
        return new SheetModel(session, calculation.when(tab.map(of::equals)), sheet, this::tell, explain);
    }

    private void remake() {
        made.values().forEach(tables -> tables.forEach(SheetModel::remake));
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
    ObjectProperty<SusOutcome.Who> whose() {
        return whose;
    }

    /** The years the review describes, in order. */
    ReadOnlyObjectProperty<List<Integer>> years() {
        return years.getReadOnlyProperty();
    }

    /** The year in view stays while the review has it; else the base year takes its place, as after undo. */
    private void follow(Review review) {
        years.set(ClosedYears.of(review));
        if (!years.get().contains(year.get())) {
            year.set(review.commission().baseYear());
        }
    }

    /** The year that would be added: the one before the first. */
    int earlierYear() {
        return years.get().getFirst() - 1;
    }

    boolean canAddYear() {
        return !session.review().get().associations().isEmpty() && earlierYear() >= FIRST_YEAR;
    }

    /** Makes room for the accounts of the year before the first, and shows it. */
    void addYear() {
        int added = earlierYear();
        session.edit(Texts.get("ui.today.edit.yearAdded", Integer.toString(added)),
                review -> ClosedYears.added(review, added));
        year.set(added);
    }

    /** Whether the year in view has accounts that can be taken away; the base year's are those all is counted from. */
    boolean canRemoveYear() {
        Review review = session.review().get();
        return year.get() != review.commission().baseYear() && ClosedYears.hasAccounts(review, year.get());
    }

    /** Takes the accounts of the year in view away; what else is said of the year stays. */
    void removeYear() {
        int gone = year.get();
        session.edit(Texts.get("ui.today.edit.yearRemoved", Integer.toString(gone)),
                review -> ClosedYears.removed(review, gone));
    }

    /** Shows the tab and year in which an address is typed. */
    void show(String address) {
        tab.set(TodayTab.of(address));
        String[] path = address.split("\\.");
        results.show(session.review().get(), address);
        if (path.length > 3 && path[2].equals("accounts") && path[3].matches("\\d{4}")) {
            int wanted = Integer.parseInt(path[3]);
            if (years.get().contains(wanted)) {
                year.set(wanted);
            }
        }
    }

    /** The charts of participants and outcome, and the area in view. */
    ResultsViewModel results() {
        return results;
    }

    /** Who belongs to which association. */
    MembersViewModel members() {
        if (members == null) {
            members = new MembersViewModel(session, session.review().when(tab.map(TodayTab.MEMBERS::equals)), register,
                    this::tell);
        }
        return members;
    }

    /** The review, for places to go to. */
    Review review() {
        return session.review().get();
    }

    /** What is said once more is heard once more. */
    private void tell(String words) {
        notice.set("");
        notice.set(words);
    }

    /** What could not be done and why, in Swedish; "" when there is nothing to say. */
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /** The tables of a tab, from above; they are made the first time they are asked for. */
    List<SheetModel> tables(TodayTab of) {
        return made.computeIfAbsent(of, this::make);
    }

    private List<SheetModel> make(TodayTab of) {
        return switch (of) {
            case MEMBERS ->
                List.of(live(of, new AssociationsSheet(register)), live(of, new MunicipalitiesSheet(register)));
            case ACCOUNTS -> List.of(live(of, new AccountsSheet(year::get)));
            case ALLOCATION ->
                List.of(live(of, new AllocationSheet()), live(of, new KeysSheet()), live(of, new StateSheet()));
            case ADMINISTRATION -> List.of(live(of, new AdministrationSheet(year::get)), live(of, new PositionsSheet()),
                    live(of, new ServicesSheet()));
            case RESULTS -> List.of(live(of, new ParticipantsSheet(year::get)),
                    live(of, new OutcomesSheet(year::get, whose::get, told)),
                    live(of, new LivelihoodSheet(year::get, results.area()::get, told)));
            case ORGANISATION -> List.of(live(of, new OrgansSheet()), live(of, new ActivitiesSheet()),
                    live(of, new CooperationsSheet()), live(of, new FitSheet()));
        };
    }
}
