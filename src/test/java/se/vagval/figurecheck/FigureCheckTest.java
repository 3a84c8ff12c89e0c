package se.vagval.figurecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import se.vagval.figurecheck.rule.Finding;
import se.vagval.figurecheck.rule.Kind;

/** Figure check on the tables of real reviews: the errors that are there, and no others. */
class FigureCheckTest {

    @Test
    void findsTheThreeErrorsOfTheJonkopingReviewAndNoOthers() {
        FigureReport report = FigureCheck.of(Documents.JONKOPING);
        assertEquals(List.of("16 % → 17 %", "9 744,0 → 974,0", "28,4 → 24,8"), Documents.found(report));
        assertEquals("40 summor, 4 skillnader, 30 andelar och 8 fördelningar på 100 % kontrollerade; 3 stämmer inte.",
                Documents.plain(report.summary()));
    }

    @Test
    void countsWhatItHasWorkedOut() {
        // Sums: four rows of accounts, and seven rows of counts for women and men in five groups, one of them unique, which
        // is left alone; shares: equity, the share in work, women's and men's part of each group, and the sentence.
        Map<Kind, Integer> checked = FigureCheck.of(Documents.JONKOPING).checked();
        assertEquals(4 + 6 * 5 + 5 + 1, checked.get(Kind.SUM));
        assertEquals(4, checked.get(Kind.DIFFERENCE));
        assertEquals(4 + 15 + 10 + 1, checked.get(Kind.SHARE));
        assertEquals(3 + 5, checked.get(Kind.HUNDRED));
    }

    @Test
    void saysWhereAndHowInWords() {
        List<Finding> findings = FigureCheck.of(Documents.JONKOPING).findings();
        Finding part = findings.get(1);
        assertEquals("Tabell 3 i dokumentet, från rad 23: Utfall 2019", part.place().said());
        assertEquals("Rad: Förvärsarbete motsvarande antal heltidsarbeten. Kolumn: Riket, Män.", part.cell());
        assertEquals("1 758,0 − 784 ger 974,0, men tryckt är 9 744,0, som är mer än hela summan.",
                Documents.plain(part.words()));
        Finding sum = findings.get(2);
        assertEquals("Högländet, Totalt", sum.column());
        assertEquals("9,5 + 15,3 ger 24,8, men tryckt är 28,4.", sum.words());
        assertTrue(sum.certain());
    }

    @Test
    void aShareThatRoundingCouldExplainSaysSo() {
        Finding share = FigureCheck.of(Documents.JONKOPING).findings().getFirst();
        assertFalse(share.certain());
        assertEquals(
                "3,4 mnkr av 20,4 mnkr är 16,7 %, men tryckt är 16 %. Om talen avrundades före trycket kan andelen "
                        + "ligga mellan 16,4 % och 16,9 %; se vilka tal den räknades på.",
                Documents.plain(share.words()));
        assertEquals("", share.cell());
    }

    @Test
    void isSilentOnSentencesThatStateNothingToWorkOut() {
        FigureReport report = FigureCheck.of(Documents.AMOUNTS);
        assertEquals(List.of(), report.findings());
        assertEquals("1 summa kontrollerad; den stämmer.", report.summary());
    }

    @Test
    void theReportCanBeReadAsLines() {
        List<String> lines = FigureCheck.of(Documents.JONKOPING).lines().stream().map(Documents::plain).toList();
        assertEquals("Siffror i jonkoping-2020.txt", lines.getFirst());
        assertEquals("  Tryckt 28,4. Följer av talen: 24,8.", lines.get(lines.size() - 2));
    }

    @Test
    void aDocumentWithoutTablesSaysThatNothingWasChecked() {
        assertTrue(Documents.check("En text utan tal.").summary().startsWith("Dokumentet har inga tabeller"));
        assertTrue(Documents.check("Fördelar|Nackdelar\nNära|Litet").summary().contains("tabeller (1)"));
    }
}
