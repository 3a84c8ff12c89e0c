package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import se.vagval.exchange.Examples;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.model.Accounts;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.PriceIndex;
import se.vagval.model.RevenueLine;
import se.vagval.model.Review;

/**
 * Closed years beside the base year: the accounts of 2019, as the review of 2020 prints them in section 3.3, read in a
 * review whose base year is 2020.
 */
class ClosedYearsTest {
    private static final double HALF_KRONA = 0.5;
    private static final Subject HOGLANDET = Subject.association("hoglandet");

    private static Review example() {
        return Examples.open("jonkoping");
    }

    /** The example with another base year, so that its accounts are of a closed year that nothing is projected from. */
    private static Review from(int baseYear) {
        return example().edit().alternatives(List.of()).arguments(List.of()).steps(List.of())
                .reference(Optional.empty()).commission(example().commission().edit().baseYear(baseYear).done()).done();
    }

    private static Review hoglandet(Accounts... accounts) {
        return from(2020).edit().association("hoglandet", a -> {
            var edit = a.edit();
            for (Accounts y : accounts) {
                edit = edit.accounts(y.year(), _ -> y);
            }
            return edit.done();
        }).done();
    }

    private static double value(Calculation c, Measure measure, Subject subject, int year) {
        OptionalDouble value = c.value(measure, Place.TODAY, subject, year);
        assertTrue(value.isPresent(), measure + " of " + subject + " " + year + " is missing");
        return value.getAsDouble();
    }

    private static String why(Calculation c, Measure measure, Subject subject, int year) {
        return c.evaluation().whyMissing(c.node(measure, Place.TODAY, subject, year).orElseThrow()).reason();
    }

    /** tkr; equity as a share of revenue in whole per cent. */
    @ParameterizedTest
    @CsvSource({"hoglandet, 6423, 6652, -229, 567, 9", "sodra-vatterbygden, 7018, 8151, -1133, 989, 14",
            "finnveden, 5144, 5624, -480, 1690, 33", "'', 18585, 20427, -1842, 3246, 17"})
    void theAccountsAreThoseTheReviewPrints(String id, double revenue, double cost, double result, double equity,
            double share) {
        Subject subject = id.isEmpty() ? Subject.AREA : Subject.association(id);
        for (int baseYear : new int[]{2018, 2019, 2020, 2022}) {
            Calculation c = Calculation.of(from(baseYear));
            assertEquals(revenue * 1000, value(c, Measure.REVENUE, subject, 2019), HALF_KRONA);
            assertEquals(cost * 1000, value(c, Measure.COST, subject, 2019), HALF_KRONA);
            assertEquals(result * 1000, value(c, Measure.RESULT, subject, 2019), HALF_KRONA);
            assertEquals(equity * 1000, value(c, Measure.EQUITY, subject, 2019), HALF_KRONA);
            assertEquals(share, Math.rint(value(c, Measure.EQUITY_SHARE, subject, 2019) * 100));
            assertEquals(revenue * 1000, value(c, Measure.BOOKED_REVENUE, subject, 2019), HALF_KRONA);
            assertEquals(cost * 1000, value(c, Measure.BOOKED_COST, subject, 2019), HALF_KRONA);
            assertEquals(result * 1000, value(c, Measure.BOOKED_RESULT, subject, 2019), HALF_KRONA);
        }
    }

    /** What the base year says of the same accounts, every other year says too. */
    @ParameterizedTest
    @EnumSource(names = {"REVENUE_OTHER", "REVENUE", "COST_ADMINISTRATION", "COST_MANAGEMENT", "COST_SECRETARIAT",
            "COST_ACCOUNTING", "COST_AUDIT", "COST_BOARD", "COST_PREMISES", "COST_INFORMATION", "COST_OTHER",
            "COST_ACTIVITIES", "COST", "RESULT", "EQUITY", "EQUITY_SHARE", "EQUITY_LADDER", "EQUITY_LIMIT",
            "EQUITY_EXCESS", "SHARE_ADMINISTRATION", "PARTICIPANTS"})
    void aClosedYearIsReadAsTheBaseYearIs(Measure measure) {
        Calculation base = Calculation.of(from(2019));
        Calculation earlier = Calculation.of(from(2021));
        List<Subject> all = new ArrayList<>(base.subjects(Place.TODAY, Subject.Kind.ASSOCIATION, 2019));
        assertEquals(3, all.size());
        all.add(Subject.AREA);
        for (Subject subject : all) {
            OptionalDouble expected = base.value(measure, Place.TODAY, subject, 2019);
            OptionalDouble found = earlier.value(measure, Place.TODAY, subject, 2019);
            assertEquals(expected.isPresent(), found.isPresent(), measure + " of " + subject);
            assertEquals(expected.orElse(0), found.orElse(0), 1e-6, measure + " of " + subject);
        }
    }

    @Test
    void aClosedYearCostsNoFormulaUntilItIsAskedFor() {
        Calculation c = Calculation.of(from(2020));
        assertEquals(List.of(2019, 2020), c.closedYears());
        assertEquals(List.of(2020, 2021, 2022, 2023, 2024, 2025), c.years(), "the tables of years are as they were");
        int before = c.graph().size();
        c.value(Measure.EQUITY, Place.TODAY, HOGLANDET, 2020);
        c.value(Measure.EQUITY, Place.TODAY, HOGLANDET, 2018);
        assertEquals(before, c.graph().size());
        assertEquals(567_000, value(c, Measure.EQUITY, HOGLANDET, 2019));
        int asked = c.graph().size();
        assertTrue(asked > before);
        c.value(Measure.COST, Place.TODAY, Subject.AREA, 2019);
        assertEquals(asked, c.graph().size(), "a year is written once");
    }

    @Test
    void aFigureIsCalledWhatItWasAskedForByAndMadeOfWhatIsTyped() {
        Calculation c = Calculation.of(from(2020));
        int result = c.node(Measure.RESULT, Place.TODAY, Subject.AREA, 2019).orElseThrow();
        assertEquals(new Place(Place.TODAY, Subject.AREA, 2019), c.place(result));
        assertEquals(Measure.RESULT, c.graph().term(result));
        assertTrue(c.isFigure(result));
        List<Integer> leaves = leaves(c.graph(), result);
        assertTrue(leaves.size() > 6, leaves.toString());
        for (int leaf : leaves) {
            assertEquals(Op.INPUT, c.graph().op(leaf), c.graph().term(leaf).label());
            assertEquals(2019, c.place(leaf).year(), c.graph().term(leaf).label());
        }
    }

    private static List<Integer> leaves(Graph graph, int node) {
        List<Integer> leaves = new ArrayList<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(node));
        while (!waiting.isEmpty()) {
            int next = waiting.pop();
            for (int i = 0; i < graph.operandCount(next); i++) {
                waiting.push(graph.operand(next, i));
            }
            if (graph.operandCount(next) == 0) {
                leaves.add(next);
            }
        }
        return leaves;
    }

    @Test
    void whatIsNotTypedIsNotKnownAndSaysSo() {
        Calculation c = Calculation.of(hoglandet(Accounts.empty(2018).withEquity(Optional.of(Figure.of(796_000)))));
        assertEquals(796_000, value(c, Measure.EQUITY, HOGLANDET, 2018));
        assertEquals("Summa intäkter 2018 är inte inskriven för Höglandet",
                why(c, Measure.EQUITY_SHARE, HOGLANDET, 2018));
        assertEquals("Ingen administration 2018 är inskriven för Höglandet",
                why(c, Measure.COST_ADMINISTRATION, HOGLANDET, 2018));
        assertEquals("Varken insatser eller summa kostnader är inskrivna för Höglandet",
                why(c, Measure.COST_ACTIVITIES, HOGLANDET, 2018));
        assertEquals("Eget kapital är inte inskrivet för Södra Vätterbygden",
                why(c, Measure.EQUITY, Subject.AREA, 2018));
    }

    @Test
    void aResultNeedsNoAdministrationWhereTheTotalsAreTyped() {
        Calculation c = Calculation
                .of(hoglandet(Accounts.empty(2018).withTotalRevenue(Optional.of(Figure.of(6_300_000)))
                        .withTotalCost(Optional.of(Figure.of(6_000_000)))));
        assertEquals(300_000, value(c, Measure.RESULT, HOGLANDET, 2018));
        assertEquals(300_000, value(c, Measure.BOOKED_RESULT, HOGLANDET, 2018));
        assertTrue(c.value(Measure.COST_ACTIVITIES, Place.TODAY, HOGLANDET, 2018).isEmpty());
    }

    @Test
    void aPrintedSumStandsAsItIsPrintedAndTheOthersFollow() {
        Accounts printed = example().association("hoglandet").orElseThrow().accountsOf(2019).orElseThrow();
        Calculation c = Calculation.of(hoglandet(printed.withTotalCost(Optional.empty()).withResult(Optional.empty())
                .withActivities(Optional.of(Figure.of(5_000_000)))));
        // 735 545 + 81 000 + 30 000 + 90 000 + 50 000 of administration and 5 000 000 of activities.
        assertEquals(5_986_545, value(c, Measure.BOOKED_COST, HOGLANDET, 2019), HALF_KRONA);
        assertEquals(6_423_000 - 5_986_545, value(c, Measure.BOOKED_RESULT, HOGLANDET, 2019), HALF_KRONA);
        assertEquals(5_986_545 + 8_151_000 + 5_624_000, value(c, Measure.BOOKED_COST, Subject.AREA, 2019), HALF_KRONA);
        Calculation wrong = Calculation.of(hoglandet(printed.withResult(Optional.of(Figure.of(229_000)))));
        assertEquals(229_000, value(wrong, Measure.BOOKED_RESULT, HOGLANDET, 2019));
        assertEquals(-229_000, value(wrong, Measure.BOOKED_DIFFERENCE, HOGLANDET, 2019));
        assertEquals(229_000 - 1_133_000 - 480_000, value(wrong, Measure.BOOKED_RESULT, Subject.AREA, 2019));
    }

    @Test
    void aLineIsItsQuantityTimesItsUnitAmountInTheYearsOwnKronor() {
        for (int baseYear : new int[]{2018, 2019, 2020}) {
            Calculation c = Calculation.of(from(baseYear));
            int chief = c.lines().administration("hoglandet", 2019, "forbundschef").orElseThrow();
            assertEquals(735_545.45, c.evaluation().value(chief), 0.01);
            int other = c.lines().revenues("Övriga intäkter", 2019).orElseThrow();
            assertEquals(13_000 + 946_000 + 4_000, c.evaluation().value(other));
            assertEquals(other, c.lines().revenues("Övriga intäkter", 2019).orElseThrow(), "added once");
            assertEquals(946_000, c.value(c.lines().revenue("sodra-vatterbygden", 2019, "ovriga-intakter"))
                    .orElseThrow());
            assertTrue(c.lines().revenues("ESF", 2019).isEmpty());
            assertTrue(c.lines().administration("hoglandet", 2017, "forbundschef").isEmpty());
        }
    }

    /** Accounts copied from the year before share its figures, and are still the year's own. */
    @Test
    void aFigureCopiedFromAnotherYearIsOfItsOwnYear() {
        Figure amount = Figure.of(40_000);
        CostLine audit = new CostLine("revision", "Revision", CostCategory.AUDIT, Figure.of(1), amount,
                PriceIndex.WAGES);
        RevenueLine grant = new RevenueLine("esf", "ESF", Figure.of(2), amount, PriceIndex.WAGES);
        Accounts year = Accounts.empty(2018).withAdministration(List.of(audit)).withRevenues(List.of(grant));
        Accounts next = new Accounts(2019, year.revenues(), year.administration(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        Calculation c = Calculation.of(hoglandet(year, next));
        for (int y : new int[]{2018, 2019}) {
            assertEquals(y, c.place(c.lines().administration("hoglandet", y, "revision").orElseThrow()).year());
            assertEquals(80_000, c.value(c.lines().revenue("hoglandet", y, "esf")).orElseThrow());
            assertEquals(40_000, value(c, Measure.COST_AUDIT, HOGLANDET, y));
        }
    }

    @Test
    void postsAndServicesAreSummedInTheBaseYear() {
        Calculation c = Calculation.of(example());
        int before = c.graph().size();
        assertEquals(5.25, value(c, Measure.POSITIONS, Subject.AREA, 2019), 1e-12);
        assertEquals(1.25, value(c, Measure.POSITIONS, HOGLANDET, 2019), 1e-12);
        assertEquals(243_000, value(c, Measure.SERVICES, Subject.AREA, 2019));
        assertEquals(0, value(c, Measure.SERVICES_BETWEEN, Subject.AREA, 2019));
        assertTrue(c.graph().size() - before < 60, "small beside the calculation");
        assertTrue(c.value(Measure.POSITIONS, "alt1", Subject.AREA, 2020).isEmpty());
    }

    @Test
    void aReviewWithNothingTypedHasNothingToTell() {
        Review empty = Review.empty(example().commission());
        Calculation c = Calculation.of(empty);
        assertEquals(List.of(2019), c.closedYears());
        assertTrue(c.value(Measure.BOOKED_REVENUE, Place.TODAY, Subject.AREA, 2019).isEmpty());
        assertEquals(0, value(c, Measure.POSITIONS, Subject.AREA, 2019));
    }
}
