package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnbrokenTest {
    @Test
    void aNumberStandsWithItsDigitsAndItsUnit() {
        assertEquals("Budgeten är 8,0\u00a0mnkr 2016, 85\u00a0000\u00a0kr och 5\u00a0%",
                Unbroken.of("Budgeten är 8,0 mnkr 2016, 85 000 kr och 5 %"));
        assertEquals("15\u00a0procent, 190\u00a0kronor, 5\u00a0§", Unbroken.of("15 procent, 190 kronor, 5 §"));
    }

    @Test
    void otherWordsArePartedAsEver() {
        assertEquals("Målet är 15–20 procent", Unbroken.of("Målet är 15–20 procent"));
        String words = "De 3 kronofogdarna 2016 2017 och 4 kravställare";
        assertEquals(words, Unbroken.of(words));
    }
}
