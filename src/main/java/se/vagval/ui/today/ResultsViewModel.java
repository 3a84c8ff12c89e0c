package se.vagval.ui.today;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** Participants and livelihood as others are shown them: what the charts beside the tables are drawn from. */
final class ResultsViewModel {
    private final ObservableValue<Calculation> calculation;
    private final IntegerProperty year;
    private final Told told;
    private final ObjectProperty<String> area = new SimpleObjectProperty<>(SusOutcome.COUNTY);
    private final ReadOnlyObjectWrapper<List<String>> areas = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Statement>> participants = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Statement>> livelihood = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /**
     * @param calculation
     *            followed while the tab is in view
     * @param year
     *            the closed year in view
     */
    ResultsViewModel(ObservableValue<Calculation> calculation, IntegerProperty year, Told told) {
        this.told = told;
        this.calculation = calculation;
        this.year = year;
        calculation.subscribe(this::make);
        year.subscribe((_, _) -> make());
        area.subscribe((_, _) -> make());
        make();
    }

    private void make() {
        Calculation now = calculation.getValue();
        areas.set(ResultsWords.areas(now.review()));
        if (!areas.get().contains(area.get())) {
            area.set(SusOutcome.COUNTY);
        }
        Statements statements = Statements.of(now, View.of(now, MoneyUnit.TKR));
        participants.set(drawable(statements.participants()));
        livelihood.set(drawable(statements.livelihood(area.get(), year.get(), told.of(now.review()))));
    }

    /** A chart of words alone, or of nothing, would only be empty axes. */
    private static Optional<Statement> drawable(Statement statement) {
        return statement.rows().stream().flatMap(r -> r.cells().stream()).anyMatch(c -> statement.value(c).isPresent())
                ? Optional.of(statement)
                : Optional.empty();
    }

    /** The area whose livelihood is in view: an association, the county or the country. */
    ObjectProperty<String> area() {
        return area;
    }

    /** The areas that can be chosen. */
    ReadOnlyObjectProperty<List<String>> areas() {
        return areas.getReadOnlyProperty();
    }

    /** What an area is called. */
    String name(String of) {
        return ResultsWords.area(calculation.getValue().review(), of);
    }

    /** Participants by sex; empty while none are typed. */
    ReadOnlyObjectProperty<Optional<Statement>> participants() {
        return participants.getReadOnlyProperty();
    }

    /** Livelihood of the area and year in view; empty while nothing of it is typed. */
    ReadOnlyObjectProperty<Optional<Statement>> livelihood() {
        return livelihood.getReadOnlyProperty();
    }

    /** Brings the area and year of an address of livelihood into view. */
    void show(Review review, String address) {
        review.outcomes().stream().filter(o -> o.ofLivelihood() && address.startsWith("outcomes." + o.id() + "."))
                .findFirst().ifPresent(o -> {
                    area.set(o.area());
                    year.set(o.year());
                });
    }
}
