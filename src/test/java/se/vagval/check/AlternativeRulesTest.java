package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.AdministrationKey;
import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.support.Jonkoping;

/** The rules on alternatives, assumptions and the plan of implementation. */
class AlternativeRulesTest {
    private static Change oneOff(int year, double amount) {
        return new Change.OneOffCost("engang", year, "Flytt", Figure.of(amount),
                new Bearer(Bearer.Kind.ASSOCIATION, "hoglandet"), "");
    }

    private static Change share(double saving) {
        return new Change.ShareAdministration("dela", 2020, Jonkoping.ALL,
                Map.of(CostCategory.ACCOUNTING, Figure.of(saving)), AdministrationKey.TODAYS_COST, "");
    }

    @Test
    void aStatedTotalMayAskForMoreThanIsPossible() {
        Change stated = new Change.StateBudget("budget", 2020, "finnveden", Figure.of(8_000_000), "");
        Change again = new Change.StateBudget("budget2", 2021, "finnveden", Figure.of(8_000_000), "");
        Remark r = Found.one(CheckCode.TOTAL_ABOVE, Jonkoping.with(stated, again));
        assertEquals("Annat: Finnveden kräver mer än möjlig tilldelning 2020", r.headline());
        assertTrue(Found.plain(r.detail()).contains("4 000 000 kr"), r.detail());
        assertEquals(Area.ALTERNATIVES, r.area());
        Found.none(CheckCode.TOTAL_ABOVE, Jonkoping.with());
    }

    @Test
    void equityBelowZeroIsToldTheFirstYear() {
        Remark r = Found.one(CheckCode.NEGATIVE_EQUITY, Jonkoping.with(oneOff(2021, 9_000_000)));
        assertEquals("Annat: Höglandet får negativt eget kapital 2021", r.headline());
        Found.none(CheckCode.NEGATIVE_EQUITY, Jonkoping.with(oneOff(2021, 90_000)));
    }

    @Test
    void theSameWarningInSeveralAlternativesIsToldOnce() {
        Review review = Jonkoping.with(oneOff(2021, 9_000_000));
        List<Alternative> all = new java.util.ArrayList<>(review.alternatives());
        all.add(new Alternative("variant", Optional.of("other"), "Variant", "Variant", "", List.of()));
        Remark r = Found.one(CheckCode.NEGATIVE_EQUITY, review.edit().alternatives(all).done());
        assertEquals("Annat och Variant: Höglandet får negativt eget kapital 2021", r.headline());
    }

    @Test
    void aChangeAfterTheLastYearIsSeenNowhere() {
        Review late = Jonkoping.with(oneOff(2026, 90_000));
        Remark r = Found.one(CheckCode.HORIZON, late);
        assertEquals("Annat: en åtgärd 2026 ligger efter kalkylperioden", r.headline());
        assertEquals(2026, Found.fixed(r, 0, late).commission().lastYear());
        Found.none(CheckCode.HORIZON, Jonkoping.with(oneOff(2024, 90_000)));
        assertEquals(List.of(), Found.one(CheckCode.HORIZON, Jonkoping.with(oneOff(2040, 90_000))).fixes());
    }

    @Test
    void onlyOneAlternativeIsTodayUnchanged() {
        Remark r = Found.one(CheckCode.NO_CHANGE, Jonkoping.with());
        assertEquals("Alternativet ger samma siffror som Som idag. Lägg till det som ska ändras.", r.detail());
        assertEquals("alternatives.other", r.address());
        Found.none(CheckCode.NO_CHANGE, Found.example());
        Review variant = Found.example();
        Alternative empty = new Alternative("v", Optional.of("alt3"), "Variant", "Variant", "", List.of());
        List<Alternative> all = new java.util.ArrayList<>(variant.alternatives());
        all.add(empty);
        assertEquals("Alternativet ger samma siffror som Länsförbund. Lägg till det som ska ändras.",
                Found.one(CheckCode.NO_CHANGE, variant.edit().alternatives(all).done()).detail());
    }

    /** Four alternatives called the same made every table and headline unreadable, without a word. */
    @Test
    void alternativesAndAssociationsHaveShortNamesOfTheirOwn() {
        Review example = Found.example();
        Found.none(CheckCode.SAME_NAME, example);
        Alternative first = example.alternatives().getFirst();
        Alternative last = example.alternatives().getLast();
        List<Alternative> all = new java.util.ArrayList<>(example.alternatives());
        all.set(all.size() - 1, new Alternative(last.id(), last.parent(), last.name(), " " + first.shortName()
                .toUpperCase(java.util.Locale.ROOT), "", last.changes()));
        Remark remark = Found.one(CheckCode.SAME_NAME, example.edit().alternatives(all).done());
        assertEquals("alternatives." + last.id(), remark.address());
        assertEquals("Två alternativ har samma korta namn: SOM IDAG", remark.headline());
        List<Association> today = new java.util.ArrayList<>(example.associations());
        today.set(1, today.get(1).edit().shortName(today.getFirst().shortName()).done());
        assertEquals("associations." + today.get(1).id(),
                Found.one(CheckCode.SAME_NAME, example.edit().associations(today).done()).address());
    }

    @Test
    void changesThatMoveNoFigureAreTold() {
        assertEquals("alternatives.other", Found.one(CheckCode.NO_EFFECT, Jonkoping.with(share(0))).address());
        Found.none(CheckCode.NO_EFFECT, Jonkoping.with(share(0.1)));
    }

    @Test
    void aCostThatAMunicipalityBearsItselfMovesAFigure() {
        Found.none(CheckCode.NO_EFFECT, Jonkoping.with(new Change.OneOffCost("flytt", 2021, "Flytt", Figure.of(50_000),
                new Bearer(Bearer.Kind.MUNICIPALITY, "0680"), "")));
    }

    private static Review assumption(Optional<Figure> low, Optional<Figure> high, Figure value) {
        return Found.example().edit().assumptions(List.of(new Assumption("lon", AssumptionKind.WAGE_GROWTH,
                "Löneökning", value, low, high, "per år", Optional.empty()))).done();
    }

    @Test
    void anAssumptionHasARangeAndAReason() {
        Figure bare = Figure.of(0.03);
        Remark range = Found.one(CheckCode.ASSUMPTION_RANGE, assumption(Optional.empty(), Optional.empty(), bare));
        assertEquals("Lägsta och högsta rimliga värde saknas för Löneökning.", range.detail());
        assertEquals("assumptions.lon.low", range.address());
        Found.one(CheckCode.ASSUMPTION_SOURCE, assumption(Optional.empty(), Optional.empty(), bare));
        Found.none(CheckCode.ASSUMPTION_RANGE, Found.example());
        Found.none(CheckCode.ASSUMPTION_SOURCE, Found.example());
    }

    @Test
    void anAssumptionLiesInItsRange() {
        Figure value = Figure.of(0.05, "Källa");
        Found.one(CheckCode.OUTSIDE_RANGE, assumption(Found.figure(0.02), Found.figure(0.04), value));
        Found.one(CheckCode.OUTSIDE_RANGE, assumption(Found.figure(0.06), Found.figure(0.07), value));
        Found.none(CheckCode.OUTSIDE_RANGE, assumption(Found.figure(0.02), Found.figure(0.05), value));
    }

    private static Review due(String id, LocalDate date) {
        Review example = Found.example();
        return example.edit().steps(example.steps().stream().map(s -> s.id().equals(id)
                ? new Step(s.id(), s.alternative(), s.name(), s.decidedBy(), Optional.of(date), s.after(), s.warning(),
                        s.days(), s.provenance())
                : s).toList()).done();
    }

    @Test
    void aStartInMidYearIsWarnedOf() {
        Remark r = Found.one(CheckCode.MID_YEAR, due("start", LocalDate.of(2021, 7, 1)));
        assertEquals("Det gemensamma förbundet startar: 2021-07-01 är mitt i ett år", r.headline());
        assertEquals("Översynen för Jönköpings län 2020, avsnitt 4.1 (Göteborg)", r.source());
        Found.none(CheckCode.MID_YEAR, Found.example());
        Found.none(CheckCode.MID_YEAR, due("forbundsordning", LocalDate.of(2020, 5, 1)));
    }

    @Test
    void theStartIsInAYearThatTheCalculationChanges() {
        Remark r = Found.one(CheckCode.START_YEAR, due("start", LocalDate.of(2022, 1, 1)));
        assertEquals("Länsförbund: start 2022 i tidplanen, 2021 i beräkningen", r.headline());
        Found.none(CheckCode.START_YEAR, Found.example());
    }

    @Test
    void aStepIsDueAfterThoseBeforeIt() {
        Remark r = Found.one(CheckCode.STEP_ORDER, due("beslut", LocalDate.of(2021, 2, 1)));
        assertEquals("steps.start.due", r.address());
        assertEquals("Ska vara klart 2021-01-01, men ”Besluta om den gemensamma förbundsordningen och om återstående "
                + "kapital” ska vara klart "
                + "2021-02-01.", r.detail());
        Found.none(CheckCode.STEP_ORDER, due("beslut", LocalDate.of(2020, 12, 1)));
    }
}
