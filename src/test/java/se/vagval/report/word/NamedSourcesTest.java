package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;

/** What is said of where figures come from, and of those that nobody has stated. */
class NamedSourcesTest {
    @TempDir
    Path folder;

    @Test
    void placesInTheSameDocumentAreListedAfterItsName() {
        assertEquals("Utlåtande 2016:13, beslutspunkt 1, beslutspunkt 2 och Beredning; Lag (2003:1210) 10 §",
                Figures.joined(List.of("Utlåtande 2016:13, beslutspunkt 1", "Lag (2003:1210) 10 §",
                        "Utlåtande 2016:13, beslutspunkt 2", "Utlåtande 2016:13, Beredning")));
    }

    /** One source that names two sections and one that names one of them were listed as "2.4 och 2.5 och avsnitt 2.5". */
    @Test
    void sectionsOfTheSameDocumentAreListedOnceUnderOneWord() {
        assertEquals("Översyn 2020, avsnitt 2.4, 2.5 och 8.2, avsnitt 3.3 (bokslut 2019) och bilaga 3",
                Figures.joined(List.of("Översyn 2020, avsnitt 2.4 och 2.5", "Översyn 2020, avsnitt 2.5",
                        "Översyn 2020, avsnitt 3.3 (bokslut 2019)", "Översyn 2020, avsnitt 8.2",
                        "Översyn 2020, bilaga 3")));
        assertEquals("Översyn 2020, avsnitt 2.5", Figures.joined(List.of("Översyn 2020, avsnitt 2.5")));
    }

    @Test
    void theAppendixNamesEachDocumentOnceWithThePlacesInIt() throws Exception {
        WordFile word = new WordFile(WordSample.write(WordSample.of(Examples.open("trelleborg")), folder));
        List<String> sources = word.styled("ListBullet").stream().map(XWPFParagraph::getText)
                .filter(t -> t.startsWith("Trelleborgs kommun")).toList();
        assertEquals(List.of("Trelleborgs kommun, komplettering 2019, Effektivare, Ekonomiskt fördelaktigare, "
                + "Förslag till beslut, Högre kvalitet och Ärendebeskrivning"), sources);
    }

    /** Kept as 0,16 of the costs, since the figure check counts with it. */
    @Test
    void aShareInTheRegisterIsPrintedAsOne() throws Exception {
        String body = new WordFile(WordSample.write(WordSample.jonkoping(), folder)).part("document")
                .replace('\u00a0', ' ');
        assertTrue(body.contains(">16 % av kostnaderna<"));
        assertTrue(body.contains(">11 av 17<"));
        assertFalse(body.contains(">0,16 "));
    }

    @Test
    void aNumberInTheRegisterIsNotPartedAtTheEndOfALine() throws Exception {
        String body = new WordFile(WordSample.write(WordSample.of(Examples.open("statskontoret")), folder))
                .part("document");
        assertTrue(body.contains("63\u00a0040 av 169\u00a0034"));
        assertTrue(body.contains("85\u00a0000 används"));
        assertFalse(body.contains("169 034"));
    }

    @Test
    void anAssumptionIsPrintedWithTheDecimalsItHas() {
        assertEquals("0,16", Figures.exact(0.16));
        assertEquals("49,77", Figures.exact(49.77));
        assertEquals("80", Figures.exact(80));
    }

    /** Trelleborg's document has no accounts: every figure of the table is assumed. */
    @Test
    void assumedAccountsAreNotSaidToHaveBeenCollected() {
        assertEquals("Källa: antagna eller härledda uppgifter. Se bilaga\u00a01.",
                AccountsSource.of(Examples.open("trelleborg"), Optional.of("1")));
    }

    @Test
    void accountsSayOfWhichAssociationsTheyAreAssumed() {
        assertEquals("Källa: Statskontoret 2006:6, bilaga 1, Göteborg Centrum, RAR i Sörmland, Västerbergslagen och "
                + "Norrköping. Antaget eller härlett: Göteborg Centrum (summa kostnader, årets resultat); RAR Sörmland, "
                + "Västerbergslagen, Norrköping (summa kostnader, årets resultat, eget kapital). Se bilaga\u00a01.",
                AccountsSource.of(Examples.open("statskontoret"), Optional.of("1")));
        assertFalse(AccountsSource.of(Examples.open("jonkoping"), Optional.of("1")).contains("Antaget"));
    }

    @Test
    void aReviewOfOneAssociationDoesNotSpeakOfSeveral() throws Exception {
        WordFile word = new WordFile(WordSample.write(WordSample.of(Examples.open("trelleborg")), folder));
        List<String> said = word.document.getParagraphs().stream().map(XWPFParagraph::getText)
                .map(t -> t.replace('\u00a0', ' ')).toList();
        assertTrue(said.contains("2 Verksamheten i samordningsförbundet"), said.toString());
        assertTrue(said.contains("Försäkringskassan och Arbetsförmedlingen är också medlemmar i förbundet."),
                said.toString());
        assertTrue(said.stream().anyMatch(t -> t.endsWith("Förbundet och dess medlemmar 2018")), said.toString());
        assertTrue(said.stream().noneMatch(t -> t.contains("1 kommun ") || t.contains("1 slag")), said.toString());
    }

    /** Of twenty arguments one has a number of people, and it is too small to be told. */
    @Test
    void aTableOfPeopleWithoutAnyNumberIsLeftOut() throws Exception {
        WordFile word = new WordFile(WordSample.write(WordSample.of(Examples.open("statskontoret")), folder));
        assertTrue(word.styled("Heading").stream().map(XWPFParagraph::getText)
                .noneMatch(t -> t.startsWith("Personer som har framfört argument")));
    }
}
