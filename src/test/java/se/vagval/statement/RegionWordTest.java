package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Region;
import se.vagval.text.MoneyUnit;

/** Tables call the regional party what it is called in the review, and several of them several. */
class RegionWordTest {
    private static RegionWord of(String... names) {
        return RegionWord.of(Stream.of(names).map(n -> new Region("r" + n.length(), n)).toList());
    }

    @Test
    void theWordFollowsTheNamesAndTheirNumber() {
        assertEquals("Regionen", of("Region Jönköpings län").party());
        assertEquals("Landstinget", of("Stockholms läns landsting").party());
        assertEquals("Landstingen", of("Landstinget Sörmland", "Landstinget i Östergötland").party());
        assertEquals("Regionerna", of("Västra Götalandsregionen", "Landstinget Dalarna").party());
        assertEquals("Regionen", of().party());
    }

    @Test
    void theTablesOfContributionsOfTheHorizonAndOfStepsUseIt() {
        Calculation calculation = Calculation.of(Examples.open("stockholm"));
        Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
        List<String> labels = statements.all().stream().flatMap(s -> s.rows().stream()).map(Row::label).toList();
        assertTrue(labels.contains("Landstinget"), labels::toString);
        assertEquals(3, labels.stream().filter("Landstingets bidrag"::equals).count());
        assertFalse(labels.stream().anyMatch(l -> l.startsWith("Regionen")), labels::toString);
    }
}
