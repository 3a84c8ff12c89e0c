package se.vagval.figurecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.figurecheck.rule.Kind;

/** Sums and differences in tables: what is found, and what must not be. */
class SumsTest {

    @Test
    void aSumUnderItsItemsIsAddedAlsoWhenThereIsOneColumn() {
        FigureReport report = Documents.check("Kostnad|tkr\nLöner|1 200\nLokaler|300\nRevision|80\nSumma|1 850");
        assertEquals(List.of("1 850 → 1 580"), Documents.found(report));
        assertEquals("1 200 + 300 + 80 ger 1 580, men tryckt är 1 850.",
                Documents.plain(report.findings().getFirst().words()));
        assertEquals("Rad: Summa. Kolumn: tkr.", report.findings().getFirst().cell());
    }

    @Test
    void aTotalColumnIsTheSumOfTheOthers() {
        FigureReport report = Documents.check("""
                tkr|Norra|Södra|Totalt
                Bidrag|100|250|350
                Kostnader|90|240|303
                Eget kapital|10|10|20""");
        assertEquals(List.of("303 → 330"), Documents.found(report));
        assertEquals(3, report.checked().get(Kind.SUM));
    }

    @Test
    void subtotalsAreNotAddedTwice() {
        assertEquals(List.of(), Documents.check("""
                Post|2019|2020
                Stat|50|60
                Region|25|30
                Summa bidrag|75|90
                Löner|40|45
                Lokaler|10|15
                Summa kostnader|50|60
                Totalt|125|150""").findings());
    }

    @Test
    void aSumOfTheLowestLinesAloneIsUnderstoodFromTheFigures() {
        FigureReport report = Documents.check("""
                Uppgift|A|B|C
                Tilldelning|500|600|700
                Från parterna|100|200|300
                Övriga intäkter|10|20|30
                Summa intäkter|110|220|303""");
        assertEquals(List.of("303 → 330"), Documents.found(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // of another kind altogether
            "Kommun|Invånare|Bidrag|Totalt\nHabo|12 589|99|300\nAneby|6 821|120|500",
            // means do not add
            "Grupp|Kvinnor|Män|Totalt\nGenomsnittlig ålder|40|44|42",
            "Grupp|Kvinnor|Män|Totalt\nÅlder|40|44|42",
            // unique persons are counted once in each
            "Uppgift|Norra|Södra|Totalt\nAntal unika deltagare|66|85|140",
            // parts of the line above
            "Post|tkr\nLöner|100\nvarav chef|60\nLokaler|20\nSumma|120",
            // rounded each for itself
            "Part|Norra|Södra|Totalt\nStaten|4 406|4 406|8 811\nRegionen|2 203|2 203|4 405",
            // shares and per inhabitant
            "Uppgift|Norra|Södra|Totalt\nAndel|9 %|14 %|11 %\nBidrag per invånare|61|32|46",
            // steps and who decides them
            "Steg|Beslutas av|Efter steg\nFörbunden|Styrelsen|1\nFörbunden|Styrelsen|1\nSamtliga medlemmar|Alla|3",
            // a lack
            "Post|2019\nLöner|100\nLokaler|uppgift saknas\nSumma|180",
            // differences of shares, which are points
            "Uppgift|A|B|C|Skillnad B|Skillnad C\nUtnyttjande|63,6 %|65,2 %|64,4 %|+1,6|+0,7\n"
                    + "Från parterna|77 744|83 514|80 302|+5 770|+2 558\n"
                    + "Summa intäkter|77 744|83 514|80 302|+5 770|+2 558",
            // a count among amounts
            "Post|2019\nAntal förbund|3\nBidrag|100\nSumma|100"})
    void isSilentWhereHeadingsAreNotCertainOrRoundingExplains(String table) {
        assertEquals(List.of(), Documents.found(Documents.check(table)));
    }

    @Test
    void roundingIsForgivenByThePrintedDigitsAndNoMore() {
        // Three halves below and one for the sum itself: 2 may be lost, 3 may not.
        assertEquals(List.of(), Documents.found(Documents.check("Post|tkr\nA|10\nB|10\nC|10\nSumma|32")));
        assertEquals(List.of("33 → 30"), Documents.found(Documents.check("Post|tkr\nA|10\nB|10\nC|10\nSumma|33")));
        assertEquals(List.of("30,3 → 30,0"),
                Documents.found(Documents.check("Post|mnkr\nA|10,0\nB|10,0\nC|10,0\nSumma|30,3")));
    }

    @Test
    void personsAreCountedAndNotRounded() {
        FigureReport report = Documents.check("""
                Förbund|Antal deltagare
                Norra|170
                Södra|200
                Totalt|371""");
        assertEquals(List.of("371 → 370"), Documents.found(report));
    }

    @Test
    void womenAndMenAreTheTotalWhereverItStands() {
        assertEquals(List.of("50 → 52"), Documents.found(Documents.check("""
                Uppgift|Totalt|Kvinnor|Män
                Antal deltagare|50|30|22
                Antal avslut|20|12|8""")));
        assertEquals(List.of("20 → 18"), Documents.found(Documents.check("""
                Deltagare|2019|2020
                Kvinnor|30|10
                Män|22|8
                Totalt|52|20""")));
    }

    @Test
    void theResultIsRevenueLessCostsWithEitherSign() {
        assertEquals(List.of("−226 → −229"), Documents.found(Documents.check("""
                tkr|A|B|C
                Summa intäkter|6 423|7 018|5 144
                Summa kostnader|6 652|8 151|5 624
                Årets resultat|- 226|- 1 133|- 480""")));
        assertEquals(List.of("90 → 10"), Documents.found(Documents.check("""
                tkr|A|B|C
                Intäkter|100|200|300
                Kostnader|-90|-180|−300
                Resultat|90|20|0""")));
    }

    @Test
    void aResultAfterFinancialItemsIsLeftAlone() {
        assertEquals(List.of(), Documents.check("""
                tkr|2019
                Intäkter|100
                Kostnader|90
                Finansiella intäkter|5
                Årets resultat|15""").findings());
    }

    @Test
    void aColumnOfDifferencesFollowsTheSignsOfTheOthers() {
        assertEquals(List.of(), Documents.check("""
                tkr|Idag|Förslag|Skillnad
                Summa intäkter|18 585|16 985|−1 600
                Summa kostnader|18 585|16 985|−1 600
                Årets resultat|0|0|0""").findings());
    }

    @Test
    void aSumInASentenceIsAdded() {
        assertEquals(List.of("12,5 mnkr → 11,3"),
                Documents.found(Documents.check("Budgeten är 12,5 mnkr (9 mnkr + 2,3 mnkr från i fjol).")));
        assertEquals(List.of("25,8 → 24,8"), Documents.found(Documents.check("Det blir 9,5 + 15,3 = 25,8.")));
    }
}
