package se.vagval.figurecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares and amounts per inhabitant, in tables and in sentences. */
class SharesTest {

    @Test
    void aLineInShareOfAnotherIsDivided() {
        FigureReport report = Documents.check("""
                tkr|A|B|C
                Summa intäkter|6 423|7 018|5 144
                Eget kapital|567|989|1 690
                Eget kapital i andel av intäkterna|9 %|14 %|32 %""");
        assertEquals(List.of("32 % → 33 %"), Documents.found(report));
        assertEquals("1 690 av 5 144 är 33 %, men tryckt är 32 %.",
                Documents.plain(report.findings().getFirst().words()));
    }

    /** A space that does not break, which Word's users type before the sign, made the figure no figure. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u202f", "\u2009"})
    void spacesThatDoNotBreakAreSpaces(String space) {
        assertEquals(List.of("36 % → 34 %"), Documents.found(Documents.check("""
                Uppgift|Norra|Södra|Östra
                Antal|85|49|67
                Antal i_arbete|29|28|28
                An\u00addel i_arbete|36_%|57_%|42_%""".replace("_", space))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Skillnad", "Alt. 2 mot alt. 1"})
    void aShareOfDifferencesIsNoDifferenceOfShares(String change) {
        FigureReport report = Documents.check("""
                tkr|Idag|Förslag|CHANGE
                Summa intäkter|18 585|23 556|+4 971
                Eget kapital|3 246|3 246|0
                Eget kapital i andel av intäkterna|17,5 %|13,8 %|−3,7""".replace("CHANGE", change));
        assertEquals("2 andelar kontrollerade; alla stämmer.", report.summary());
    }

    @Test
    void aShareOfPersonsIsTheirNumberOverAll() {
        assertEquals(List.of("36 % → 34 %"), Documents.found(Documents.check("""
                Uppgift|Norra|Södra|Östra
                Antal|85|49|67
                Antal i arbete|29|28|28
                Andel i arbete|36%|57%|42%""")));
    }

    @Test
    void aColumnOfSharesIsOfTheTotalThatSaysAHundred() {
        assertEquals(List.of("35,0 % → 25,0 %", "100 % → 110 %"), Documents.found(Documents.check("""
                Part|tkr|Andel
                Staten|500|50,0 %
                Regionen|250|25,0 %
                Kommunerna|250|35,0 %
                Totalt|1 000|100 %""")));
    }

    @Test
    void womenAndMenMakeAHundred() {
        assertEquals(List.of("47 % → 45 %"), Documents.found(Documents.check("""
                Förbund|Antal deltagare|Andel kvinnor, %|Andel män, %
                Norra|170|55|46
                Södra|200|55|47""")));
    }

    @Test
    void kronorPerInhabitantAreDivided() {
        FigureReport report = Documents.check("""
                Bidrag, tkr
                Förbund|Invånare 16–64 år|Bidrag, tkr|Bidrag, kr per invånare
                Höglandet|52 541|3 205|61
                Södra|94 875|3 036|42
                Finnveden|44 310|2 570|58""");
        assertEquals(List.of("42 → 32"), Documents.found(report));
        assertEquals("3 036 tkr delat på 94 875 invånare ger 32 kr, men tryckt är 42.",
                Documents.plain(report.findings().getFirst().words()));
    }

    @Test
    void withoutAUnitKronorPerInhabitantAreLeftAlone() {
        assertEquals(List.of(), Documents.check("""
                Förbund|Invånare|Bidrag|Kr per invånare
                Höglandet|52 541|3 205|7""").findings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Av 8 811 tkr av möjliga 12 096 tkr år 2019, det vill säga 82,8 %.;82,8 % → 72,8 %",
            "Kostnaden är 20,4 mnkr, varav administration 3,4 mnkr (19 procent).;19 % → 17 %",
            "I gruppen fanns 30 procent (85 personer) av sammanlagt 201 deltagare.;",
            "De var 40 % (85) av 201 personer.;40 % → 42 %",
            "Av dem fick 85 av 201 deltagare arbete, 34 procent.;34 % → 42 %"})
    void aShareInASentenceIsDivided(String sentence, String found) {
        assertEquals(found == null ? List.of() : List.of(found), Documents.found(Documents.check(sentence)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // printed more finely than its figures: made of others
            "Kostnaderna var 20,4 mnkr. Av dem var 3,4 mnkr administration, vilket motsvarar 16,6 procent.",
            // about so much
            "Kostnaden var 20,4 mnkr, varav cirka 3,4 mnkr, 15 procent.",
            // a change and not a share
            "Av 201 deltagare gick 85 av 201 till arbete, 5 procentenheter fler än i fjol.",
            "Budgeten är 8,0 mnkr, varav staden betalar 2,0 mnkr, 3 procent mer än i fjol.",
            // two figures that have nothing to do with each other
            "År 2019 var bidraget 20,4 mnkr. Räntan på 3,4 mnkr är 2 procent.",
            "Förbundet utnyttjar 80 procent (3 205 000 kr) av den tilldelning som staten erbjuder och 2 570 000 kr.",
            "Av 290 kommuner är 269 med, 53 procent av insatserna är individinriktade."})
    void isSilentWhereTheSentenceDoesNotTieThem(String sentence) {
        assertEquals(List.of(), Documents.found(Documents.check(sentence)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Bidraget är 3 036 tkr, eller 42 kr per invånare, till 94 875 invånare.;42 kr → 32",
            "Bidraget är 3 036 tkr, eller 32 kr per invånare, till 94 875 invånare.;",
            "Bidraget är 3 036 tkr, eller ca 42 kr per invånare, till 94 875 invånare.;"})
    void kronorPerInhabitantInASentenceAreDivided(String sentence, String found) {
        assertEquals(found == null ? List.of() : List.of(found), Documents.found(Documents.check(sentence)));
    }
}
