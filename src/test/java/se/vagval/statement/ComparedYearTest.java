package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;

class ComparedYearTest {
    /**
     * A variant that begins later decides: Stockholm's in 2018, Norrköping's plan in 2007. Trelleborg's leaving in 2023 is
     * unlike staying only when it is like the leaving of 2020, so that no year has more of them apart than 2020.
     */
    @ParameterizedTest
    @CsvSource({"jonkoping, 2021", "ekero, 2018", "trelleborg, 2020", "stockholm, 2018", "statskontoret, 2007"})
    void theExamplesAreComparedWhereMostAlternativesDiffer(String example, int year) {
        assertEquals(year, ComparedYear.of(Examples.open(example)));
    }

    @Test
    void theYearThatIsChosenIsComparedWhereItIsCounted() {
        Review county = Examples.open("jonkoping");
        for (int year : new int[]{2019, 2020, 2024, 2025}) {
            Review chosen = county.edit().report(county.report().withComparedYear(Optional.of(year))).done();
            assertEquals(year == 2020 || year == 2024 ? year : 2021, ComparedYear.of(chosen), "chosen " + year);
        }
    }

    @Test
    void noTwoAlternativesOfTheReviewWithStagesAreShownAlike() {
        Calculation c = Calculation.of(Examples.open("statskontoret"));
        View view = View.of(c, MoneyUnit.TKR);
        List<Double> activities = view.alternatives().stream().map(a -> c.value(Measure.COST_ACTIVITIES, a,
                Subject.AREA, view.year()).orElseThrow()).toList();
        assertEquals(activities.size(), activities.stream().distinct().count(), activities.toString());
    }

    @Test
    void whereNothingIsChangedInTheProjectedYearsTheFirstOfThemIsShown() {
        Review county = Examples.open("jonkoping");
        assertEquals(2020, ComparedYear.of(with(county, List.of())));
        assertEquals(2020, ComparedYear.of(with(county, List.of(utilisation("sent", 2090, 0.5)))));
    }

    /** A figure that is tried at the meeting must not turn the page to another year. */
    @Test
    void theYearFollowsWhenThingsChangeAndNotByHowMuch() {
        Review county = Examples.open("jonkoping");
        for (double share : new double[]{0.1, 0.782, 1}) {
            assertEquals(2022, ComparedYear.of(with(county, List.of(utilisation("forst", 2022, share)))));
        }
    }

    @Test
    void ofYearsWithAsManyApartTheFirstIsShown() {
        Review county = Examples.open("jonkoping");
        assertEquals(2021, ComparedYear.of(with(county,
                List.of(utilisation("forst", 2021, 0.7), utilisation("sedan", 2023, 0.8)))));
    }

    private static Change utilisation(String id, int year, double share) {
        return new Change.SetUtilisation(id, year, "finnveden", Figure.of(share), "");
    }

    /** The review with these changes in its second alternative and none in the others. */
    private static Review with(Review review, List<Change> changes) {
        return review.edit().alternatives(review.alternatives().stream().map(a -> new Alternative(a.id(), a.parent(),
                a.name(), a.shortName(), a.description(), a.id().equals("alt2") ? changes : List.of())).toList())
                .done();
    }
}
