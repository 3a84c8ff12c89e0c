package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;

import se.vagval.report.OoxmlSchema;
import se.vagval.report.Progress;
import se.vagval.report.ReportException;
import se.vagval.report.ReportInput;
import se.vagval.report.template.SampleTemplate;

/** The Jönköping report in the template of an organisation. */
class WordInTemplateTest {
    @TempDir
    static Path folder;

    private static ReportInput input;
    private static WordFile word;

    @BeforeAll
    static void write() throws Exception {
        input = WordSample.jonkoping().withTemplate(Optional.of(new SampleTemplate().write(folder.resolve(
                "mall.dotx"))));
        word = new WordFile(WordSample.write(input, folder));
    }

    private static String style(String id) throws Exception {
        Matcher found = Pattern.compile("<w:style [^>]*w:styleId=\"" + id + "\".*?</w:style>", Pattern.DOTALL)
                .matcher(word.part("styles"));
        assertTrue(found.find(), "No style " + id);
        return found.group();
    }

    @Test
    void headingsHaveTheTemplatesLookUnderItsOwnIds() throws Exception {
        List<XWPFParagraph> headings = word.styled("Rubrik1");
        assertTrue(headings.stream().anyMatch(p -> p.getText().equals("Sammanfattning")));
        assertFalse(word.styled("Rubrik2").isEmpty(), "A style called Rubrik 2 is Word's heading 2");
        assertEquals(List.of(), word.styled("Heading1"));
        assertTrue(style("Rubrik1").contains("7A1F5F"));
    }

    @Test
    void headingsThatCarryTheirNumbersAreNotNumberedAgain() throws Exception {
        assertFalse(style("Rubrik1").contains("numPr"));
    }

    @Test
    void headingsAndCaptionsStayWithWhatTheyStandOver() throws Exception {
        assertTrue(style("Rubrik1").contains("keepNext"));
    }

    /** A heading without a level of its own was none in the contents, the navigation pane and the PDF. */
    @Test
    void headingsHaveTheirLevelsWhateverTheTemplateSays() throws Exception {
        assertTrue(style("Rubrik1").contains("<w:outlineLvl w:val=\"0\"/>"));
        assertTrue(style("Rubrik2").contains("<w:outlineLvl w:val=\"1\"/>"), style("Rubrik2"));
    }

    /** The contents stood at the foot of the title page. */
    @Test
    void theContentsBeginAPageAndAreNoHeadingAmongTheirOwn() throws Exception {
        String style = style("Innehllsfrteckningsrubrik");
        assertTrue(style.contains("pageBreakBefore"), style);
        assertTrue(style.contains("<w:outlineLvl w:val=\"9\"/>"), style);
    }

    @Test
    void everyStyleThatIsUsedIsThereOnceAndIsOfItsKind() throws Exception {
        String styles = word.part("styles");
        List<String> ids = Pattern.compile("w:styleId=\"([^\"]+)\"").matcher(styles).results().map(m -> m.group(1))
                .toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        List<String> names = Pattern.compile("<w:name w:val=\"([^\"]+)\"").matcher(styles).results()
                .map(m -> m.group(1)).toList();
        assertEquals(names.size(), names.stream().distinct().count());
        for (Node used : word.nodes("//w:pStyle | //w:tblStyle | //w:rStyle")) {
            XWPFStyle style = word.document.getStyles().getStyle(WordFile.attribute(used, "val"));
            String kind = switch (used.getLocalName()) {
                case "pStyle" -> "paragraph";
                case "tblStyle" -> "table";
                default -> "character";
            };
            assertEquals(kind, style.getCTStyle().getType().toString(), style.getStyleId());
        }
    }

    @Test
    void bulletsAreRealAlsoWhereTheTemplatesListHasNone() throws Exception {
        assertFalse(word.styled("Punktlista").isEmpty());
        Matcher number = Pattern.compile("<w:numId w:val=\"(\\d+)\"").matcher(style("Punktlista"));
        assertTrue(number.find());
        String numbering = word.part("numbering");
        Matcher list = Pattern.compile("<w:num w:numId=\"" + number.group(1) + "\"><w:abstractNumId w:val=\"(\\d+)\"")
                .matcher(numbering);
        assertTrue(list.find(), numbering);
        Matcher bullets = Pattern.compile("<w:abstractNum w:abstractNumId=\"" + list.group(1) + "\".*?</w:abstractNum>",
                Pattern.DOTALL).matcher(numbering);
        assertTrue(bullets.find());
        assertTrue(bullets.group().contains("w:val=\"bullet\""));
        assertTrue(numbering.contains("w:numId=\"5\""), "The template's own list is there too");
    }

    @Test
    void headerFooterLogoAndThemeAreTheTemplates() throws Exception {
        assertEquals(List.of("Region X", "Framsida"), word.document.getHeaderList().stream().map(XWPFHeader::getText)
                .map(String::strip).toList());
        assertEquals("Storgatan 1", word.document.getFooterList().getFirst().getText().strip());
        XWPFHeader header = word.document.getHeaderList().getFirst();
        PackagePart logo = header.getPackagePart().getRelatedPart(header.getPackagePart().getRelationship("rId1"));
        try (InputStream in = logo.getInputStream()) {
            assertArrayEquals(SampleTemplate.LOGO, in.readAllBytes());
        }
        assertTrue(word.document.getPackage().getParts().stream().anyMatch(p -> p.getContentType().endsWith(
                "theme+xml")));
        assertTrue(word.part("settings").contains("evenAndOddHeaders"));
        assertFalse(word.part("settings").contains("documentProtection"));
    }

    @Test
    void paperIsTheTemplatesAndTablesFitIt() throws Exception {
        for (Node section : word.nodes("//w:sectPr")) {
            assertEquals("1985", WordFile.attribute(word.nodes(section, "w:pgMar").getFirst(), "left"));
            assertEquals(3, word.nodes(section, "w:headerReference | w:footerReference").size());
        }
        assertEquals(1, word.nodes("//w:titlePg").size());
        boolean sideways = false;
        int upright = 11906 - 1985 - 1701;
        for (Node block : word.nodes("//w:tbl | //w:pPr/w:sectPr | //w:body/w:sectPr")) {
            if (block.getLocalName().equals("tbl")) {
                int width = Integer.parseInt(WordFile.attribute(word.nodes(block, "w:tblPr/w:tblW").getFirst(), "w:w"));
                assertTrue(width <= 16838 - 1985 - 1701, "" + width);
                sideways |= width > upright;
            }
        }
        assertTrue(sideways, "The widest tables need a page on its side on this paper");
        for (Node extent : word.nodes("//w:drawing//w:extent")) {
            assertTrue(Long.parseLong(WordFile.attribute(extent, "cx")) <= upright * 635L);
        }
    }

    @Test
    void theTextOfTheTemplateIsNotTakenAndTheLanguageIsSwedish() throws Exception {
        assertFalse(word.part("document").contains("Mallens egen text"));
        assertFalse(word.part("styles").contains("en-US"));
        assertTrue(word.part("styles").contains("w:lang w:val=\"sv-SE\""));
    }

    @Test
    void allOfItFollowsTheSchema() throws Exception {
        for (String part : List.of("document", "styles", "numbering", "settings")) {
            assertEquals(List.of(), OoxmlSchema.faults("wml.xsd", word.part(part)), part);
        }
    }

    @Test
    void chartsAreSetInTheFontOfItsTheme() throws Exception {
        assertTrue(word.part("charts/chart1").contains("typeface=\"+mn-lt\""));
    }

    @Test
    void aTemplateWithoutStylesGivesItsHeaderAndPaperAndOurLook() throws Exception {
        Path bare = new SampleTemplate().withoutStyles().write(folder.resolve("utan.dotx"));
        Path file = folder.resolve("utan.docx");
        WordReport.write(file, input.withTemplate(Optional.of(bare)), Progress.NONE);
        WordFile written = new WordFile(file);
        assertFalse(written.styled("Heading1").isEmpty());
        assertEquals("Region X", written.document.getHeaderList().getFirst().getText().strip());
        assertTrue(written.part("styles").contains("033F7E"));
    }

    @Test
    void aTemplateThatCannotBeUsedLeavesNothingBehind() {
        Path file = folder.resolve("ingen.docx");
        ReportInput bad = input.withTemplate(Optional.of(folder.resolve("borta.dotx")));
        assertThrows(ReportException.class, () -> WordReport.write(file, bad, Progress.NONE));
        assertFalse(Files.exists(file));
    }
}
