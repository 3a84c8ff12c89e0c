package se.vagval.ui.arguments;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.Review;
import se.vagval.statement.ArgumentFigures;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.session.Session;

/** Argument: which part and which arguments are in view, the register, and what is made of it. */
final class ArgumentsViewModel {
    private final Session session;
    private final ObservableValue<Calculation> calculation;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.REGISTER);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final BooleanProperty byArgument = new SimpleBooleanProperty();
    private final BooleanProperty inView = new SimpleBooleanProperty(true);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final RegisterModel register;
    private final Importing importing;
    private Optional<Reading> reading = Optional.empty();
    private Optional<Calculation> readingOf = Optional.empty();

    /**
     * @param calculation
     *            as it was when the step was last in view
     */
    ArgumentsViewModel(Session session, ObservableValue<Calculation> calculation) {
        this.session = session;
        this.calculation = calculation;
        importing = new Importing(session, this::reading, filter::get);
        register = new RegisterModel(session, this::reading, filter::get, importing::begin);
        Stream.of(session.review().when(inView), calculation, session.unit(), filter, tab, byArgument,
                session.drafts().changes().when(inView)).forEach(v -> v.subscribe((_, _) -> changed()));
        filter.set(filter.get().within(alternatives()));
    }

    private void changed() {
        Filter there = filter.get().within(alternatives());
        if (!there.equals(filter.get())) {
            filter.set(there);
            return;
        }
        register.make();
        changes.set(changes.get() + 1);
    }

    /** The part in view. */
    ObjectProperty<Tab> tab() {
        return tab;
    }

    /** Which arguments are in view in the register. */
    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Whether people are counted argument by argument, and not by role alone. */
    BooleanProperty byArgument() {
        return byArgument;
    }

    /** While false, edits change nothing here; true catches up. */
    BooleanProperty inView() {
        return inView;
    }

    /** Grows when something in view is another. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** The register behind the grid. */
    RegisterModel register() {
        return register;
    }

    /** A pasted table on its way into the register. */
    Importing importing() {
        return importing;
    }

    /** All alternatives, in the review's order. */
    List<Alternative> alternatives() {
        return session.review().get().alternatives();
    }

    /** Whether there is any argument. */
    boolean hasAny() {
        return !session.review().get().arguments().isEmpty();
    }

    private Reading reading() {
        Calculation now = calculation.getValue();
        boolean same = readingOf.filter(c -> c == now).isPresent()
                && reading.map(Reading::alternatives).equals(Optional.of(alternatives()));
        if (!same) {
            readingOf = Optional.of(now);
            reading = Optional.of(new Reading(alternatives(), ArgumentFigures.measures(now, view(now))));
        }
        return reading.orElseThrow();
    }

    private View view(Calculation now) {
        return View.of(now, session.unit().get());
    }

    /** The unit that amounts are shown in. */
    MoneyUnit unit() {
        return session.unit().get();
    }

    /** Title of the review, for a table in a workbook of its own. */
    String title() {
        return session.review().get().commission().title();
    }

    /** What is said for and against, to be read by others. */
    Summary summary() {
        Calculation now = calculation.getValue();
        return Summary.of(now.review(), Statements.of(now, view(now)).argumentFigures(), unit());
    }

    /** How many of which role, as chosen. */
    Statement people() {
        return people(calculation.getValue(), byArgument.get());
    }

    private Statement people(Calculation now, boolean each) {
        Statements statements = Statements.of(now, view(now));
        return each ? statements.arguments() : statements.argumentRoles();
    }

    /** The same table once more, of a calculation of its own, so that another thread can read it. */
    Callable<Statement> peopleAnew() {
        Review review = session.review().get();
        boolean each = byArgument.get();
        return () -> people(Calculation.of(review), each);
    }

    /** The argument of a row of the register, with its figure. */
    Optional<Detail> detail(String row) {
        Calculation now = calculation.getValue();
        return Cells.argument(row).flatMap(id -> ArgumentEdits.find(session.review().get(), id))
                .map(a -> Detail.of(a, session, Statements.of(now, view(now)).argumentFigures()));
    }

    /** Takes words typed beside the register, as its cell would. */
    void submit(String address, String typed) {
        register.put(List.of(new GridEntry(address, typed)), "");
    }

    /** Takes a note on an argument; as long as it likes to be. */
    void note(String argument, String typed) {
        register.note(argument, typed);
    }

    /** Moves an argument up or down among those of its alternative and stance; says whether it could. */
    boolean move(String argument, boolean down) {
        return register.move(argument, down);
    }

    /** Takes an argument away. */
    void remove(String argument) {
        register.removeRows(List.of(Field.TEXT.address(argument)));
    }

    /** Undoes or does again, as everywhere else. */
    void undo(boolean again) {
        if (again) {
            session.redo();
        } else {
            session.undo();
        }
    }

    /** Sees to it that the cell of an address is in view. */
    void show(String address) {
        tab.set(Tab.REGISTER);
        Optional<Argument> argument = Cells.at(address).flatMap(c -> ArgumentEdits.find(session.review().get(),
                c.argument()));
        boolean hidden = argument.map(a -> !filter.get().shows(a)).orElse(Cells.fresh(address).isPresent());
        if (hidden) {
            filter.set(Filter.ALL);
        }
    }
}
