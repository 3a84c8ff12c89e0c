package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;

class OwnCostsStatementTest {
    /**
     * Trelleborg leaves and spends as much as its quarter, 882 000 kronor a year, on coordination of its own in 2020 to 2024:
     * 5 × 882 000 = 4 410 000. Its quarter of the equity, 343 250, is paid out in 2020.
     */
    @Test
    void whatAMemberPaysItselfIsToldBesideWhatItNoLongerContributes() {
        Calculation c = Calculation.of(Examples.open("trelleborg"));
        Statement costs = Statements.of(c, View.of(c, MoneyUnit.TKR)).ownCosts().orElseThrow();
        assertEquals("Utöver bidragen bär Trelleborg egna kostnader 2019–2024: 4 410 tkr i Egen samordning.",
                costs.finding().replace('\u00a0', ' '));
        assertEquals("Trelleborg: egna kostnader 2020, med summor 2019–2024", costs.title());
        int own = costs.columns().stream().map(Column::key).toList().indexOf("uttrade-egen");
        assertEquals(List.of("0", "882", "4 410"), Stream.of("CONTRIBUTION", "ONEOFFS", "sum.ONEOFFS")
                .map(row -> text(costs, "1287." + row, own)).toList());
        double net = costs.value(costs.row("1287.NET").orElseThrow().cells().get(own)).orElseThrow();
        double left = costs.value(costs.row("1287.NET").orElseThrow().cells().get(own - 1)).orElseThrow();
        assertEquals(882_000, net - left, 0.5,
                "what is borne is all that tells leaving with it from leaving without it");
        assertTrue(Statements.of(c, View.of(c, MoneyUnit.TKR)).all().stream().anyMatch(s -> s.id().equals("ownCosts")));
    }

    /** What is paid out of the equity stood in no row, so that nobody could reckon the net payment from the table. */
    @Test
    void theNetPaymentIsTheSumOfTheRowsAboveIt() {
        Calculation c = Calculation.of(Examples.open("trelleborg"));
        Statements statements = Statements.of(c, View.of(c, MoneyUnit.TKR));
        Statement costs = statements.ownCosts().orElseThrow();
        adds(costs, "1287.");
        adds(costs, "1287.sum.");
        for (MemberPage page : statements.memberPages()) {
            adds(page.figures(), "member.");
            adds(page.figures(), "sum.");
            assertTrue(page.figures().row("member.PAYOUT").isPresent());
            assertFalse(page.figures().row("member.PAYIN").isPresent(), "nothing is paid in");
        }
        Calculation merged = Calculation.of(Examples.open("jonkoping"));
        assertTrue(Statements.of(merged, View.of(merged, MoneyUnit.TKR)).memberPages().stream()
                .allMatch(p -> p.figures().row("member.PAYOUT").isEmpty()), "nothing is paid out");
    }

    private static void adds(Statement statement, String rows) {
        for (int i = 0; i < statement.columns().size(); i++) {
            if (statement.columns().get(i).kind() == Column.Kind.VALUE
                    && value(statement, rows + "NET", i).isPresent()) {
                assertEquals(value(statement, rows + "NET", i).getAsDouble(),
                        value(statement, rows + "CONTRIBUTION", i).getAsDouble()
                                + value(statement, rows + "ONEOFFS", i).getAsDouble()
                                + value(statement, rows + "PAYIN", i).orElse(0)
                                - value(statement, rows + "PAYOUT", i).orElse(0),
                        0.5, rows + " " + statement.columns().get(i).label());
            }
        }
    }

    private static OptionalDouble value(Statement statement, String row, int column) {
        return statement.row(row).map(r -> statement.value(r.cells().get(column))).orElse(OptionalDouble.empty());
    }

    @Test
    void theMembersOwnPageSaysItToo() {
        Calculation c = Calculation.of(Examples.open("trelleborg"));
        Statements statements = Statements.of(c, View.of(c, MoneyUnit.TKR));
        assertEquals(List.of(false, false, true), statements.memberPages().stream()
                .map(page -> page.figures().finding().contains("Utöver bidragen bär Trelleborg")).toList());
    }

    /** Of one municipality there is no "every". */
    @Test
    void theOnlyMunicipalityIsNotCalledEachOfThem() {
        Calculation c = Calculation.of(Examples.open("trelleborg"));
        assertEquals(
                "År 2020, jämfört med Kvar: i Utträde 2020 och Egen samordning betalar Trelleborg mindre (−882 tkr); i"
                        + " Utträde 2023 betalar kommunen lika mycket.",
                Statements.of(c, View.of(c, MoneyUnit.TKR)).municipalities().finding().replace('\u00a0', ' '));
    }

    @Test
    void theRegionAndTheStateCanBearOneToo() {
        Review county = Examples.open("jonkoping");
        assertFalse(Statements.of(Calculation.of(county), View.of(Calculation.of(county), MoneyUnit.TKR)).ownCosts()
                .isPresent());
        Calculation c = Calculation.of(bearing(county, new Change.OneOffCost("flytt", 2021, "Flytt",
                Figure.of(300_000), new Bearer(Bearer.Kind.REGION, "rjl"), ""),
                new Change.OneOffCost("stod", 2022, "Stöd", Figure.of(200_000),
                        new Bearer(Bearer.Kind.STATE, ""), "")));
        Statement costs = Statements.of(c, View.of(c, MoneyUnit.TKR)).ownCosts().orElseThrow();
        assertEquals(
                "Utöver bidragen bär Staten egna kostnader 2020–2024: 200 tkr i Gemensam adm. Utöver bidragen"
                        + " bär Region Jönköpings län egna kostnader 2020–2024: 300 tkr i Gemensam adm.",
                costs.finding().replace('\u00a0', ' '));
        assertEquals("Medlemmarna: egna kostnader 2021, med summor 2020–2024", costs.title());
        int shared = costs.columns().stream().map(Column::key).toList().indexOf("alt2");
        assertEquals("0", text(costs, "state.ONEOFFS", shared), "it is paid in 2022");
        assertEquals("300", text(costs, "region.rjl.ONEOFFS", shared));
    }

    private static String text(Statement statement, String row, int column) {
        return statement.text(statement.row(row).orElseThrow().cells().get(column), MoneyUnit.TKR)
                .replace('\u00a0', ' ');
    }

    private static Review bearing(Review review, Change... costs) {
        return review.edit().alternatives(review.alternatives().stream()
                .map(a -> a.id().equals("alt2") ? new Alternative(a.id(), a.parent(), a.name(), a.shortName(),
                        a.description(), Stream.concat(a.changes().stream(), Stream.of(costs)).toList()) : a)
                .toList()).done();
    }
}
