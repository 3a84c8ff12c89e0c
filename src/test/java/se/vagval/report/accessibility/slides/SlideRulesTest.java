package se.vagval.report.accessibility.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.vagval.report.accessibility.AccessibilityCheck;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;

/** Each rule for presentations finds what it is there to find, and nothing else is found there. */
class SlideRulesTest {
    private static final String SWEDISH = "sv-SE";

    @TempDir
    Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(bad("TitleGiven", d -> d.getProperties().getCoreProperties().setTitle("")),
                bad("Unprotected", d -> add(d.getCTPresentation(), "modifyVerifier", "cryptProviderType", "rsaFull")),
                bad("SlideTitle", d -> title(d, 0).setText("")),
                bad("SlideTitle", d -> write(title(d, 1), "Frågan")),
                bad("InPlaceholders", d -> {
                    XSLFTextBox box = d.getSlides().getFirst().createTextBox();
                    box.setAnchor(new Rectangle(500, 400, 100, 50));
                    write(box, "Bredvid");
                }), bad("ReadingOrder", d -> title(d, 0).setAnchor(new Rectangle(50, 480, 600, 40))),
                bad("LetterSize", d -> run(d).setFontSize(14.0)), bad("LetterSize", d -> {
                    XSLFTextShape body = d.getSlides().getFirst().getPlaceholder(1);
                    body.setTextAutofit(org.apache.poi.sl.usermodel.TextShape.TextAutofit.NORMAL);
                    body.getTextBody().getXmlObject().getBodyPr().getNormAutofit().setFontScale(50_000);
                }), bad("TableHeads", d -> table(d).getCTTable().addNewTblPr().setFirstRow(false)),
                bad("TableHeads", d -> {
                    XSLFTable table = table(d);
                    table.getCTTable().addNewTblPr().setFirstRow(true);
                    table.mergeCells(1, 1, 0, 1);
                }), bad("SlideAlternative", d -> picture(d, "")),
                bad("SlideAlternative", d -> picture(d, "diagram.png")),
                bad("NoTiming", d -> add(d.getSlides().getFirst().getXmlObject(), "transition", "advTm", "5000")),
                bad("SlideContrast", d -> run(d).setFontColor(new Color(0xDD, 0xDD, 0xDD))),
                bad("SlideContrast", d -> {
                    run(d).setFontColor(Color.BLACK);
                    d.getSlides().getFirst().getPlaceholder(1).setFillColor(new Color(0x22, 0x22, 0x22));
                }), bad("SlideLanguage", d -> run(d).getRPr(true).setLang("en-US")));
    }

    private static Arguments bad(String rule, Consumer<XMLSlideShow> change) {
        return Arguments.of(rule, change);
    }

    /** An element that POI's smaller schema has no class for. */
    private static void add(XmlObject parent, String name, String attribute, String value) {
        try (XmlCursor cursor = parent.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName("http://schemas.openxmlformats.org/presentationml/2006/main", name));
            cursor.insertAttributeWithValue(attribute, value);
        }
    }

    private static XSLFTextShape title(XMLSlideShow deck, int slide) {
        return deck.getSlides().get(slide).getPlaceholder(0);
    }

    private static XSLFTextRun run(XMLSlideShow deck) {
        return deck.getSlides().getFirst().getPlaceholder(1).getTextParagraphs().getFirst().getTextRuns().getFirst();
    }

    private static XSLFTable table(XMLSlideShow deck) {
        XSLFTable table = deck.getSlides().get(1).createTable(2, 2);
        table.setAnchor(new Rectangle(50, 420, 400, 60));
        table.getRows().forEach(r -> r.getCells().forEach(c -> {
            write(c, "Aneby");
            c.getTextParagraphs().getFirst().getTextRuns().getFirst().setFontSize(18.0);
        }));
        try (XmlCursor cursor = table.getXmlObject().newCursor()) {
            cursor.toChild(0);
            cursor.toChild(0);
            cursor.setAttributeText(new QName("descr"), "Tabell med två kommuner.");
        }
        if (table.getCTTable().isSetTblPr()) {
            table.getCTTable().unsetTblPr();
        }
        return table;
    }

    private static void picture(XMLSlideShow deck, String description) {
        XSLFPictureShape picture = deck.getSlides().get(1)
                .createPicture(deck.addPicture(new byte[]{1, 2, 3}, PictureData.PictureType.PNG));
        picture.setAnchor(new Rectangle(50, 430, 100, 50));
        try (XmlCursor cursor = picture.getXmlObject().newCursor()) {
            cursor.toChild(0);
            cursor.toChild(0);
            cursor.setAttributeText(new QName("descr"), description);
        }
    }

    private static void write(XSLFTextShape shape, String text) {
        shape.setText(text).getRPr(true).setLang(SWEDISH);
    }

    private static void slide(XMLSlideShow deck, String title, String text) {
        XSLFSlide slide = deck.createSlide(deck.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT));
        write(slide.getPlaceholder(0), title);
        write(slide.getPlaceholder(1), text);
        slide.getPlaceholder(0).setAnchor(new Rectangle(50, 30, 600, 80));
        slide.getPlaceholder(1).setAnchor(new Rectangle(50, 120, 600, 280));
    }

    @Test
    void aGoodPresentationHasNoFindings() throws IOException {
        assertEquals(List.of(), check(d -> {}));
        assertEquals(List.of(), check(d -> {
            table(d).getCTTable().addNewTblPr().setFirstRow(true);
            picture(d, "Karta över länets tre förbund.");
        }));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void theRuleFindsIt(String rule, Consumer<XMLSlideShow> change) throws IOException {
        List<Finding> findings = check(change);
        assertEquals(Set.of(rule), findings.stream().map(Finding::rule).collect(Collectors.toSet()),
                findings::toString);
        assertTrue(findings.getFirst().text().matches("(Bild \\d|Hela dokumentet): .+\\."), findings.getFirst()::text);
    }

    @Test
    void noRuleIsUntried() {
        assertEquals(SlideDeck.rules().stream().map(r -> r.getClass().getSimpleName()).collect(Collectors.toSet()),
                broken().map(a -> (String) a.get()[0]).collect(Collectors.toSet()));
        assertFalse(SlideDeck.rules().stream().map(Rule::source).anyMatch(String::isBlank));
    }

    private List<Finding> check(Consumer<XMLSlideShow> change) throws IOException {
        Path file = folder.resolve("bilder.pptx");
        try (XMLSlideShow deck = new XMLSlideShow(); OutputStream out = Files.newOutputStream(file)) {
            deck.getProperties().getCoreProperties().setTitle("Medlemssamråd om förbunden");
            slide(deck, "Frågan", "Ett eller tre förbund");
            slide(deck, "Alternativen", "Som idag och länsförbund");
            change.accept(deck);
            deck.write(out);
        }
        return AccessibilityCheck.of(file);
    }
}
