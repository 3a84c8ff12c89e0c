package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.support.PaidBack;
import se.vagval.text.MoneyUnit;

/** When a one-off is repaid, as it is printed: a year as a year, and a result that is known in its own words. */
class HorizonStatementTest {
    private static Statement of(double oneOff, double saving) {
        Calculation calculation = Calculation.of(PaidBack.review(oneOff, saving));
        return Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).horizon();
    }

    private static String printed(Statement s) {
        return s.text(s.row("payback").orElseThrow().cells().getFirst(), MoneyUnit.TKR);
    }

    @Test
    void aYearIsPrintedWithoutGroups() {
        // Against 15 185 000 kr a year: 12 645 000 in 2021, then 16 645 000, so −2,54, −1,08 and then +0,38 million.
        assertEquals("2023", printed(of(4_000_000, 0.90)));
    }

    @Test
    void whatIsNotRepaidWithinThePeriodSaysSoWithTheYears() {
        Statement s = of(500_000, 0.10);
        assertEquals("inte inom perioden", printed(s));
        String why = s.whyMissing(s.row("payback").orElseThrow().cells().getFirst()).orElseThrow();
        assertTrue(why.contains("2020–2024"), why);
    }

    @Test
    void whatIsNeverBelowZeroHasNoYear() {
        Statement s = of(1_000, 0.90);
        assertEquals("inget att återbetala", printed(s));
        String why = s.whyMissing(s.row("payback").orElseThrow().cells().getFirst()).orElseThrow();
        assertTrue(Stream.of("aldrig under noll", "inget att betala tillbaka").allMatch(why::contains), why);
    }

    @Test
    void theHeadingNamesRepaymentOnlyWhereItsRowFollows() {
        assertEquals("Nuvärde i basårets värde och återbetalning", heading(of(1_000, 0.90)));
        Calculation county = Calculation.of(Examples.open("jonkoping"));
        Statement none = Statements.of(county, View.of(county, MoneyUnit.TKR)).horizon();
        assertTrue(none.row("payback").isEmpty());
        assertEquals("Nuvärde i basårets värde", heading(none));
    }

    private static String heading(Statement s) {
        return s.row("group.present").orElseThrow().label();
    }
}
