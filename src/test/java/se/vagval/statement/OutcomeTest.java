package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.text.MoneyUnit;

/** What is said where nothing is lacking and there is still nothing to count. */
class OutcomeTest {
    /** Trelleborg leaves in 2020 as the only municipality: no association is left to have a cost or an inhabitant. */
    @Test
    void aShareOfNothingIsNotAFigureThatWasForgotten() {
        Calculation c = Calculation.of(Examples.open("trelleborg"));
        Statement table = Statements.of(c, View.of(c, MoneyUnit.TKR).withYear(2021)).comparison();
        int left = table.columns().stream().map(Column::key).toList().indexOf("uttrade");
        Cell share = table.row(Measure.SHARE_ADMINISTRATION.id()).orElseThrow().cells().get(left);
        assertEquals("går inte att räkna", table.text(share, MoneyUnit.TKR));
        assertEquals("Administrationens andel går inte att räkna: det finns inget att dela med",
                table.whyMissing(share).orElseThrow());
        Cell each = table.row(Measure.PER_CAPITA_ACTIVITIES.id()).orElseThrow().cells().get(left);
        assertEquals("Insatser per invånare (kr) går inte att räkna: det finns inget att dela med",
                table.whyMissing(each).orElseThrow());
    }

    /** A figure that nobody has typed is still called missing, also where it is divided by. */
    @Test
    void whatIsNotTypedIsStillLacking() {
        Calculation c = Calculation.of(Examples.open("stockholm"));
        Statement table = Statements.of(c, View.of(c, MoneyUnit.TKR)).equity();
        assertTrue(table.rows().stream().flatMap(r -> r.cells().stream())
                .noneMatch(cell -> table.text(cell, MoneyUnit.TKR).equals("går inte att räkna")));
        assertFalse(table.rows().isEmpty());
    }
}
