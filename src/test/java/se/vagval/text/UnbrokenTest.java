package se.vagval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Lines end between words, and not within a number, between it and its unit, or before the number of a table. */
class UnbrokenTest {
    private static String told(String text) {
        return Unbroken.of(text).replace('\u00a0', '_');
    }

    @Test
    void numbersKeepTheirGroupsAndUnits() {
        assertEquals("Folkmängden är 6_152_410 personer och ramen 339_mnkr.",
                told("Folkmängden är 6 152 410 personer och ramen 339 mnkr."));
        assertEquals("61,6_procent, 50_%, 1_200_kr och 15_tkr", told("61,6 procent, 50 %, 1 200 kr och 15 tkr"));
        assertEquals("enligt 10_§ ska", told("enligt 10 § ska"));
    }

    @Test
    void aReferenceKeepsItsNumber() {
        assertEquals("Se Tabell_10, diagram_2 och avsnitt_7.2 i bilaga_1.",
                told("Se Tabell 10, diagram 2 och avsnitt 7.2 i bilaga 1."));
    }

    @Test
    void aDayKeepsItsMonth() {
        assertEquals("den 1_februari 2009, den 30_november och 17_juni", told("den 1 februari 2009, den 30 november "
                + "och 17 juni"));
        assertEquals("2 majoriteter", told("2 majoriteter"));
    }

    @Test
    void otherWordsPartAsBefore() {
        String text = "Redovisningen från 2017 säger att 82 förbund omfattar 247 av 290 kommuner 2018 och 16 kritiker.";
        assertEquals(text, told(text));
    }

    @Test
    void aRangeIsKeptWholeAndNotWithItsUnit() {
        assertEquals("Målet är 15–20 procent", told("Målet är 15–20 procent"));
        assertEquals("De 3 kronofogdarna 2016 2017", told("De 3 kronofogdarna 2016 2017"));
    }
}
