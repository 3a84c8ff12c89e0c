package se.vagval.report.accessibility.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.vagval.report.accessibility.AccessibilityCheck;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;

/** Each rule for Word documents finds what it is there to find, and nothing else is found there. */
class WordRulesTest {
    @TempDir
    Path folder;

    static Stream<Arguments> broken() {
        HandMade good = HandMade.good();
        return Stream.of(
                Arguments.of("TitleGiven", new HandMade(good.body(), "sv-SE", "", ""), "Hela dokumentet"),
                Arguments.of("TitleGiven", new HandMade(good.body(), "sv-SE", "", "rapport.docx"), "Hela dokumentet"),
                Arguments.of("LanguageGiven", new HandMade(good.body(), "en-US", "", "Översyn"), "Hela dokumentet"),
                Arguments.of("Unprotected", new HandMade(good.body(), "sv-SE",
                        "<w:documentProtection w:edit=\"readOnly\"/>", "Översyn"), "Hela dokumentet"),
                bad("HeadingOrder", HandMade.styled("Heading3", "Tre kommuner"), "Rubriken ”Tre kommuner”"),
                bad("HeadingOrder", HandMade.styled("Heading2", " "), "Efter ”Sammanfattning”"),
                Arguments.of("HeadingOrder", new HandMade(HandMade.TEXT, "sv-SE", "", "Översyn"), "Hela dokumentet"),
                bad("PosingHeading", "<w:p>" + HandMade.run("<w:b/>", "Kommunerna") + "</w:p>",
                        "Stycket ”Kommunerna”"),
                bad("PosingList", HandMade.p("– en styrelse"), "Stycket ”– en styrelse”"),
                bad("PosingList", HandMade.p("2) ett kansli"), "Stycket ”2) ett kansli”"),
                bad("Emptiness", HandMade.TEXT + "<w:p/>" + HandMade.TEXT, "Efter ”Förbunden är tre.”"),
                bad("Emptiness", HandMade.p("Höglandet       100"), "Stycket ”Höglandet 100”"),
                bad("HeaderRow", HandMade.CAPTION + HandMade.table(HandMade.ROW + HandMade.ROW),
                        "Tabellen ”Tabell 1. Förbunden och deras medlemmar”"),
                bad("TableShape", HandMade.CAPTION + HandMade.table(HandMade.HEAD + "<w:tr>"
                        + HandMade.cell("Höglandet") + HandMade.cell("") + "</w:tr>"), "Tabellen ”Tabell 1."),
                bad("TableShape", HandMade.CAPTION + HandMade.table(HandMade.HEAD
                        + "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + HandMade.p("Totalt")
                        + "</w:tc></w:tr>"), "Tabellen ”Tabell 1."),
                bad("TableShape", HandMade.CAPTION + HandMade.table("<w:tr><w:trPr><w:tblHeader/></w:trPr>"
                        + HandMade.cell("Förbund") + "</w:tr><w:tr>" + HandMade.cell("Höglandet") + "</w:tr>"),
                        "Tabellen ”Tabell 1."),
                bad("TableShape", HandMade.CAPTION + HandMade.table(HandMade.HEAD + "<w:tr><w:tc>" + HandMade.table(
                        HandMade.HEAD + HandMade.ROW) + "</w:tc>" + HandMade.cell("1") + "</w:tr>"),
                        "Tabellen som börjar ”Förbund Bidrag”"),
                bad("TableAlternative", HandMade.CAPTION + "<w:tbl>" + HandMade.HEAD + HandMade.ROW + "</w:tbl>",
                        "Tabellen ”Tabell 1."),
                bad("PictureAlternative", HandMade.picture("inline", "") + HandMade.CAPTION, "Bilden ”Diagram 1”"),
                bad("PictureAlternative", HandMade.picture("inline", "descr=\"bild 3\"") + HandMade.CAPTION,
                        "Bilden ”Diagram 1”"),
                bad("PictureAlternative", HandMade.picture("inline", "descr=\"skärmbild_2020.png\"")
                        + HandMade.CAPTION, "Bilden ”Diagram 1”"),
                bad("CaptionGiven", HandMade.TEXT + HandMade.TABLE, "Tabellen som börjar ”Förbund Bidrag”"),
                bad("CaptionGiven", HandMade.TEXT + HandMade.PICTURE + HandMade.TEXT, "Bilden ”Diagram 1”"),
                bad("TextContrast", "<w:p>" + HandMade.run("<w:color w:val=\"999999\"/>", "Svagt skrivet.")
                        + "</w:p>", "Stycket ”Svagt skrivet.”"),
                bad("TextContrast", "<w:p><w:pPr><w:shd w:fill=\"333333\"/></w:pPr>"
                        + HandMade.run("", "Svart på mörkt.") + "</w:p>", "Stycket ”Svart på mörkt.”"),
                bad("TellingLink", "<w:p><w:hyperlink>" + HandMade.run("", "Läs mer") + "</w:hyperlink></w:p>",
                        "Länken ”Läs mer”"),
                bad("TellingLink", "<w:p><w:hyperlink>" + HandMade.run("", "https://www.nnsfinsam.se/")
                        + "</w:hyperlink></w:p>", "Länken ”https://www.nnsfinsam.se/”"),
                bad("NothingFloats", HandMade.picture("anchor", "descr=\"Länets tre förbund på en karta.\"")
                        + HandMade.CAPTION, "Bilden ”Diagram 1”"),
                bad("NothingFloats", "<w:p><w:pPr><w:framePr/></w:pPr>" + HandMade.run("", "I marginalen.")
                        + "</w:p>", "Stycket ”I marginalen.”"),
                bad("SpelledOut", HandMade.p("Följs upp i SUS. Det är ett system för uppgifter."),
                        "Förkortningen SUS"),
                bad("NotByColour", HandMade.p("De gröna staplarna visar kvinnor."), "Stycket ”De gröna"));
    }

    private static Arguments bad(String rule, String blocks, String where) {
        return Arguments.of(rule, HandMade.of(blocks), where);
    }

    @Test
    void aGoodDocumentHasNoFindings() throws IOException {
        assertEquals(List.of(), texts(HandMade.good()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void theRuleFindsItAndSaysWhere(String rule, HandMade document, String where) throws IOException {
        List<Finding> findings = AccessibilityCheck.of(document.write(folder));
        assertEquals(Set.of(rule), findings.stream().map(Finding::rule).collect(Collectors.toSet()),
                findings::toString);
        assertTrue(findings.getFirst().text().startsWith(where), findings.getFirst()::text);
    }

    @Test
    void noRuleIsUntried() {
        Set<String> tried = broken().map(a -> (String) a.get()[0]).collect(Collectors.toSet());
        assertEquals(WordText.rules().stream().map(r -> r.getClass().getSimpleName()).collect(Collectors.toSet()),
                tried);
        assertFalse(WordText.rules().stream().map(Rule::source).anyMatch(String::isBlank));
    }

    @Test
    void whatIsDecorationOrWellToldIsNotFound() throws IOException {
        HandMade document = HandMade.of(HandMade.p("Belopp anges i tusental kronor (tkr). Det är 3 tkr.")
                + HandMade.p("* Gäller 2019.") + "<w:p>" + HandMade.run("<w:b/>", "Obs! ")
                + HandMade.run("", "Gäller från 2020.") + "</w:p>"
                + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Linje\"><a:extLst><a:decorative val=\"1\"/>"
                + "</a:extLst></wp:docPr></wp:inline></w:drawing></w:r></w:p>"
                + "<w:p>" + HandMade.run("<w:sz w:val=\"36\"/><w:color w:val=\"767676\"/>", "Stor och tydlig nog.")
                + "</w:p>");
        assertEquals(List.of(), texts(document));
    }

    private List<String> texts(HandMade document) throws IOException {
        return AccessibilityCheck.of(document.write(folder)).stream().map(Finding::text).toList();
    }
}
