package se.vagval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;

class TextsTest {
    private static final String ABSENT = "text.never" + ".written";

    @Test
    void putsArgumentsIn() {
        assertEquals("Sparat 14.32", Texts.get("text.saved.today", "14.32"));
        assertEquals("”6 8O1” är inte ett tal.", Texts.get("text.number.NOT_A_NUMBER", "6 8O1"));
    }

    @Test
    void namesAMissingKey() {
        var missing = assertThrows(MissingResourceException.class, () -> Texts.get(ABSENT));
        assertTrue(missing.getMessage().contains(ABSENT));
        assertEquals(ABSENT, missing.getKey());
        assertFalse(Texts.has(ABSENT));
    }

    @Test
    void printsWholeNumbersWithoutGrouping() {
        assertEquals("Menade du 2021?", Texts.get("text.number.suggestion", 2021));
        assertEquals("Menade du 2021?", Texts.get("text.number.suggestion", 2021L));
    }

    @Test
    void refusesNumbersThatWereNotPrintedByRule() {
        assertThrows(IllegalArgumentException.class, () -> Texts.get("text.number.suggestion", 1.5));
        assertThrows(IllegalArgumentException.class, () -> Texts.get("text.number.suggestion", (Object) null));
    }

    @Test
    void listsItsKeysSorted() {
        assertTrue(Texts.keys().contains("text.unit.KR"));
        assertEquals(Texts.keys().stream().sorted().toList(), Texts.keys().stream().toList());
        assertThrows(UnsupportedOperationException.class, () -> Texts.keys().clear());
    }

    @Test
    void unitsHaveNamesAndFactors() {
        assertEquals("tkr", MoneyUnit.TKR.label());
        assertEquals("miljoner kronor", MoneyUnit.MNKR.fullName());
        assertEquals(1, MoneyUnit.KR.factor());
        assertEquals(1_000, MoneyUnit.TKR.factor());
        assertEquals(1_000_000, MoneyUnit.MNKR.factor());
    }
}
