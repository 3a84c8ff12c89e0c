package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.formula.Missing;
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
        assertEquals("Administrationens andel går inte att räkna: det finns inget förbund då",
                table.whyMissing(share).orElseThrow());
        Cell each = table.row(Measure.PER_CAPITA_ACTIVITIES.id()).orElseThrow().cells().get(left);
        assertEquals("Insatser per invånare (kr) går inte att räkna: det finns inget förbund då",
                table.whyMissing(each).orElseThrow());
    }

    /** Four shares of the same nothing are told of in one sentence, not in four that differ by a name. */
    @Test
    void whatHasTheSameReasonIsToldOnce() {
        Calculation c = Calculation.of(Examples.open("trelleborg"));
        Statement table = Statements.of(c, View.of(c, MoneyUnit.TKR).withYear(2021)).comparison();
        int left = table.columns().stream().map(Column::key).toList().indexOf("uttrade");
        List<Missing> missing = table.rows().stream().map(r -> r.cells().get(left))
                .filter(cell -> table.whyMissing(cell).isPresent())
                .map(cell -> table.evaluation().whyMissing(((Cell.Number) cell).node())).toList();
        assertEquals(List.of("Utnyttjande, administrationens andel, eget kapital i andel av intäkterna och "
                + "insatser per invånare (kr) går inte att räkna: det finns inget förbund då"),
                Outcome.whys(c.graph(), missing));
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
