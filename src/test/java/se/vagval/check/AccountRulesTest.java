package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.Accounts;
import se.vagval.model.Figure;
import se.vagval.model.LadderStep;
import se.vagval.model.Mark;
import se.vagval.model.Review;
import se.vagval.model.Rules;
import se.vagval.support.Edited;
import se.vagval.support.WholeCountry;

/** The rules on sums, results and equity of closed accounts. */
class AccountRulesTest {
    @Test
    void revenueIsContributionsAndLines() {
        Review wrong = Found.accounts("totalRevenue", Figure.of(6_500_000, "Bokslutet"));
        Remark r = Found.one(CheckCode.REVENUE_SUM, wrong);
        assertEquals("Höglandet: summa intäkter 6 500 tkr i källan, 6 423 tkr av talen", Found.plain(r.headline()));
        assertEquals("Parternas bidrag 6 410 tkr (av beviljad tilldelning) och övriga intäkter 13 tkr ger 6 423 tkr, "
                + "inte 6 500 tkr.", Found.plain(r.detail()));
        assertEquals("associations.hoglandet.accounts.2019.totalRevenue", r.address());
        Found.none(CheckCode.REVENUE_SUM, Found.example());
    }

    @Test
    void roundingToThousandsIsNoError() {
        Found.none(CheckCode.REVENUE_SUM, Found.accounts("totalRevenue", Figure.of(6_425_000)));
        Found.one(CheckCode.REVENUE_SUM, Found.accounts("totalRevenue", Figure.of(6_426_000)));
    }

    @Test
    void aSumCanBeReplacedAndSaysWhatWasPrinted() {
        Review wrong = Found.accounts("totalRevenue", Figure.of(6_500_000, "Bokslutet"));
        Remark r = Found.one(CheckCode.REVENUE_SUM, wrong);
        Figure total = Found.fixed(r, 0, wrong).association("hoglandet").orElseThrow().accountsOf(2019).orElseThrow()
                .totalRevenue().orElseThrow();
        assertEquals(6_423_000, total.value());
        assertEquals(Mark.DERIVED, total.provenance().mark());
        assertEquals("Bokslutet", total.provenance().source());
        assertEquals("I källan står 6 500 tkr.", Found.plain(total.provenance().note()));
    }

    @Test
    void anErrorOfTheSourceIsNotedWithTheFigureAndCountsNoMore() {
        Review wrong = Found.accounts("totalRevenue", Figure.of(6_500_000, "Bokslutet"));
        Fix note = Found.one(CheckCode.REVENUE_SUM, wrong).fixes().get(1);
        assertEquals("Notera som fel i källan", note.words());
        Review after = note.change().apply(wrong);
        Remark noted = Found.one(CheckCode.REVENUE_SUM, after);
        assertEquals(Severity.NOTED, noted.severity());
        assertEquals(1, noted.fixes().size(), "no second note");
        Figure total = after.association("hoglandet").orElseThrow().accountsOf(2019).orElseThrow().totalRevenue()
                .orElseThrow();
        assertEquals(6_500_000, total.value());
        assertTrue(total.provenance().note().startsWith("Fel i källan: Parternas bidrag"), total.toString());
    }

    @Test
    void withoutLinesTheContributionsMayBeLessThanTheSumButNotMore() {
        Review more = Found.accounts(a -> revenue(a, 7_000_000));
        Found.none(CheckCode.REVENUE_SUM, more);
        Found.one(CheckCode.REVENUE_SUM, Found.accounts(a -> revenue(a, 6_000_000)));
    }

    private static Accounts revenue(Accounts a, double total) {
        return new Accounts(a.year(), List.of(), a.administration(), a.activities(), Found.figure(total), a.totalCost(),
                Optional.empty(), a.equity());
    }

    @Test
    void costIsAdministrationAndActivities() {
        double administration = 735_545 + 81_000 + 30_000 + 90_000 + 50_000;
        Found.none(CheckCode.COST_SUM, Found.accounts(a -> activities(a, 6_652_000 - administration)));
        Remark r = Found.one(CheckCode.COST_SUM, Found.accounts(a -> activities(a, 5_000_000)));
        assertEquals("Höglandet: summa kostnader 6 652 tkr i källan, 5 987 tkr av talen", Found.plain(r.headline()));
    }

    private static Accounts activities(Accounts a, double amount) {
        return new Accounts(a.year(), a.revenues(), a.administration(), Found.figure(amount), a.totalRevenue(),
                a.totalCost(), a.result(), a.equity());
    }

    @Test
    void administrationIsNeverMoreThanAllCosts() {
        Remark r = Found.one(CheckCode.ADMINISTRATION_ABOVE,
                Found.accounts("totalCost", Figure.of(900_000)));
        assertEquals(Severity.ERROR, r.severity());
        Found.none(CheckCode.ADMINISTRATION_ABOVE, Found.example());
    }

    @Test
    void resultIsRevenueLessCost() {
        Review wrong = Found.accounts("result", Figure.of(229_000));
        Remark r = Found.one(CheckCode.RESULT_SUM, wrong);
        assertEquals("Höglandet: resultat 2019 är 229 tkr i källan, -229 tkr av talen", Found.plain(r.headline()));
        assertEquals(-229_000, Found.fixed(r, 0, wrong).association("hoglandet").orElseThrow().accountsOf(2019)
                .orElseThrow().result().orElseThrow().value());
        Found.none(CheckCode.RESULT_SUM, Found.accounts("result", Figure.of(-230_000)));
    }

    @Test
    void equityFollowsFromTheYearBefore() {
        assertEquals("associations.hoglandet.accounts.2019.equity",
                Found.one(CheckCode.EQUITY_ROLL, before(700_000)).address());
        Found.none(CheckCode.EQUITY_ROLL, before(796_000));
        Found.none(CheckCode.EQUITY_ROLL, Found.example());
    }

    private static Review before(double equity) {
        return Found.association("hoglandet", a -> {
            Accounts y = new Accounts(2018, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Found.figure(equity));
            return new Edited(a).accounts(y, a.accounts().getFirst()).done();
        });
    }

    @Test
    void equityAboveTheLadder() {
        Remark r = Found.one(CheckCode.LADDER, Found.example());
        assertEquals("associations.finnveden.accounts.2019.equity", r.address());
        Review within = Found.put(Found.example(), "associations.finnveden.accounts.2019.equity",
                Figure.of(1_028_800));
        Found.none(CheckCode.LADDER, within);
    }

    @Test
    void theLadderIsDecidedWhenItsStepsReach() {
        Found.one(CheckCode.LADDER_OPEN, Found.example());
        Review example = Found.example();
        List<LadderStep> steps = List.of(example.rules().ladder().getFirst(),
                new LadderStep(2013, Figure.of(10_000_000), Figure.of(0.15)));
        Found.none(CheckCode.LADDER_OPEN, example.edit().rules(new Rules(example.rules().rules(), steps)).done());
        Review none = example.edit().rules(new Rules(example.rules().rules(), List.of())).done();
        assertEquals(3, Found.by(CheckCode.LADDER_OPEN, none).size());
    }

    @Test
    void manyThatCannotBeDecidedAreToldTogether() {
        Remark r = Found.one(CheckCode.LADDER_OPEN, WholeCountry.review());
        assertTrue(r.headline().matches("\\d\\d förbund: trappan kan inte avgöras"), r.headline());
        assertTrue(r.detail().contains(" till. Trappans övriga steg behövs."), r.detail());
    }

    @Test
    void negativeEquityToday() {
        Review negative = Found.accounts("equity", Figure.of(-50_000));
        assertEquals("Höglandet: eget kapital är -50 tkr",
                Found.plain(Found.one(CheckCode.NEGATIVE_EQUITY, negative).headline()));
        Found.none(CheckCode.NEGATIVE_EQUITY, Found.accounts("equity", Figure.of(0)));
    }
}
