package se.vagval.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

class StatementCopyTest {
    private final Calculation calculation = Calculation.of(Examples.open("jonkoping"));
    private final Statement statement = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).comparison();

    private StatementCopy copy(StatementCopy.Part part) {
        return new StatementCopy(statement, MoneyUnit.TKR, part);
    }

    @Test
    void tabbedTextHoldsNumbersThatASpreadsheetReads() {
        String[] lines = copy(StatementCopy.Part.all(statement)).tabbed().split("\n");
        assertEquals(statement.rows().size() + 1, lines.length);
        String granted = List.of(lines).stream().filter(l -> l.startsWith("Beviljad")).findFirst().orElseThrow();
        assertTrue(granted.contains("\t8811\t8811\t8011\t"), granted);
        assertTrue(granted.contains("\t-800\t"), granted);
        assertTrue(lines[0].startsWith("Uppgift, tkr\tSom idag\t"), lines[0]);
    }

    @Test
    void htmlLooksAsPrintedAndCarriesTheExactValue() {
        String html = copy(StatementCopy.Part.all(statement)).html();
        assertTrue(html.contains("\u2212800</td>"));
        assertTrue(html.contains("x:num=\"12096.25\""));
        assertTrue(html.contains("<th scope=\"col\""));
    }

    @Test
    void aPartIsOnlyItsFigures() {
        int row = statement.rows().indexOf(statement.row("allocation.granted").orElseThrow());
        assertEquals("8811\t8011\n", copy(new StatementCopy.Part(List.of(row), List.of(1, 2), false)).tabbed());
    }
}
