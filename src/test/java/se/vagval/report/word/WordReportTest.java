package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.IntStream;

import javax.xml.xpath.XPathExpressionException;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;

import se.vagval.statement.TimePlans;
import se.vagval.report.ChartPictures;
import se.vagval.report.ChartPicture;
import se.vagval.model.Argument;
import se.vagval.model.Inputs;
import se.vagval.model.Mark;
import se.vagval.report.ReportInput;
import se.vagval.statement.Cell;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/** The Jönköping report as Word and assistive technology read it. */
class WordReportTest {
    @TempDir
    static Path folder;

    private static ReportInput input;
    private static WordFile word;

    @BeforeAll
    static void write() throws Exception {
        input = WordSample.jonkoping();
        word = new WordFile(WordSample.write(input, folder));
    }

    @Test
    void chaptersStandInTheOrderOfPrintedReviews() {
        List<String> chapters = word.styled("Heading1").stream().map(XWPFParagraph::getText).toList();
        assertEquals(List.of("Sammanfattning", "1 Beskrivning av uppdraget", "2 Allmänt om samordningsförbund",
                "3 Verksamheten i samordningsförbunden i Jönköpings län",
                "4 Utveckling inom andra samordningsförbund",
                "5 Synpunkter och slutsatser kring organisering och utveckling",
                "6 Förslag på möjlig framtida inriktning", "7 Rekommendation",
                "8 Åtgärder vid sammanslagning av samordningsförbund",
                "Bilaga 1 Försörjning före och efter insats 2019", "Bilaga 2 Nationella uppföljningar",
                "Bilaga 3 Utfall av individinriktade insatser", "Bilaga 4 Om en medlem lämnar",
                "Bilaga 5 Antaganden och regler", "Bilaga 6 Källor och avrundning"), chapters);
    }

    @Test
    void theSummaryHasTheRecommendationAndSaysThatItFavoursNoAlternative() {
        String body = word.document.getParagraphs().stream().map(XWPFParagraph::getText)
                .filter(t -> t.startsWith("Medlemmarna rekommenderas att tydliggöra")).findFirst().orElseThrow();
        assertTrue(body.endsWith("Inget av alternativen förordas."), body);
    }

    @Test
    void aTableInPartsIsReferredToAsASentenceWouldDoIt() {
        String all = word.document.getParagraphs().stream().map(p -> p.getText().replace('\u00a0', ' '))
                .reduce("", (a, b) -> a + "\n" + b);
        assertTrue(Pattern.compile("Se Tabell \\d+, Tabell \\d+ och Diagram \\d+\\.").matcher(all).find(), all);
        assertTrue(Pattern.compile("Se Tabell \\d+ och Tabell \\d+\\.").matcher(all).find(), all);
        assertFalse(Pattern.compile("Tabell \\d+ och Tabell \\d+ och").matcher(all).find(), all);
    }

    @Test
    void noLevelOfHeadingsIsSkippedAndNoneIsEmpty() {
        int before = 0;
        for (XWPFParagraph heading : word.styled("Heading")) {
            int level = Integer.parseInt(heading.getStyle().substring("Heading".length()));
            assertTrue(level <= before + 1, heading.getText());
            assertFalse(heading.getText().isBlank());
            before = level;
        }
        assertTrue(before > 0);
    }

    @Test
    void contentsHoldEveryHeadingOfTwoLevelsAndLeadToThem() throws XPathExpressionException {
        List<String> headings = word.styled("Heading").stream().filter(p -> p.getStyle().matches("Heading[12]"))
                .map(XWPFParagraph::getText).toList();
        List<Node> entries = word.nodes("//w:sdtContent//w:hyperlink");
        assertEquals(headings, entries.stream().map(Node::getTextContent).toList());
        List<String> bookmarks = word.nodes("//w:bookmarkStart").stream().map(n -> WordFile.attribute(n, "name"))
                .toList();
        entries.forEach(e -> assertTrue(bookmarks.contains(WordFile.attribute(e, "anchor"))));
        assertTrue(word.nodes("//w:instrText").getFirst().getTextContent().contains("TOC"));
    }

    @Test
    void everyTableHasARepeatedHeaderRowAltTextAndNoMergedCells() throws XPathExpressionException {
        List<Node> tables = word.nodes("//w:tbl");
        assertTrue(tables.size() > 15);
        for (Node table : tables) {
            assertEquals(1, word.nodes(table, ".//w:tblHeader").size());
            assertEquals(1, word.nodes(table, "w:tr[1]/w:trPr/w:tblHeader").size());
            assertFalse(WordFile.attribute(word.nodes(table, ".//w:tblDescription").getFirst(), "val").isBlank());
            int columns = word.nodes(table, "w:tblGrid/w:gridCol").size();
            for (Node row : word.nodes(table, "w:tr")) {
                assertEquals(columns, word.nodes(row, "w:tc").size());
            }
        }
        assertEquals(List.of(), word.nodes("//w:gridSpan | //w:vMerge | //w:hMerge | //w:tc//w:tbl"));
    }

    @Test
    void captionsAreNumberedInOrderByFields() throws XPathExpressionException {
        for (String label : List.of("Tabell", "Diagram")) {
            List<String> numbers = new ArrayList<>();
            for (XWPFParagraph p : word.document.getParagraphs()) {
                if (List.of("Caption", "Diagramtext").contains(p.getStyle()) && p.getText().startsWith(label)) {
                    numbers.add(p.getText().replaceFirst(label + "\u00a0([0-9]+)\\..*", "$1"));
                }
            }
            assertEquals(IntStream.rangeClosed(1, numbers.size()).mapToObj(String::valueOf).toList(), numbers);
            String field = " SEQ " + label + " \\* ARABIC ";
            long fields = word.nodes("//w:instrText").stream().filter(n -> n.getTextContent().equals(field)).count();
            assertEquals(numbers.size(), fields);
        }
        assertEquals(word.nodes("//w:tbl").size(), word.styled("Caption").size());
    }

    @Test
    void crossReferencesPointAtCaptions() throws XPathExpressionException {
        List<String> bookmarks = word.nodes("//w:bookmarkStart").stream().map(n -> WordFile.attribute(n, "name"))
                .toList();
        assertEquals(bookmarks.size(), bookmarks.stream().distinct().count());
        List<String> references = word.nodes("//w:instrText").stream().map(Node::getTextContent)
                .filter(t -> t.startsWith(" REF ")).map(t -> t.split(" ")[2]).toList();
        assertTrue(references.size() >= input.statements().size());
        assertTrue(bookmarks.containsAll(references));
    }

    @Test
    void everyChartStandsInLineAfterItsTableWithAltTextInPrintResolution() throws XPathExpressionException {
        assertEquals(List.of(), word.nodes("//w:anchor"));
        List<Node> drawings = word.nodes("//w:drawing");
        List<String> told = new ArrayList<>();
        for (Node drawing : drawings) {
            String alternative = WordFile.attribute(word.nodes(drawing, ".//w:docPr").getFirst(), "descr");
            ChartPicture picture = Stream.concat(input.charts().stream(), Stream.of(plan()))
                    .filter(c -> c.alternative().equals(alternative)).findFirst().orElseThrow();
            double inches = Long.parseLong(WordFile.attribute(word.nodes(drawing, ".//w:extent").getFirst(), "cx"))
                    / 914_400.0;
            assertTrue(picture.width() / inches >= 200);
            told.add(alternative);
        }
        assertTrue(told.remove(plan().alternative()));
        assertEquals(input.charts().stream().map(ChartPicture::alternative).toList(), told);
    }

    /** The time plan of the only alternative with steps, which is drawn where they stand and is of no statement. */
    private static ChartPicture plan() {
        return ChartPictures.of("plan", TimePlans.of(input.review(), "alt3", Optional.empty()).orElseThrow(),
                input.unit());
    }

    @Test
    void figuresAreTheStatementsOwn() {
        Map<String, XWPFTable> tables = tables();
        for (Statement statement : Abridged.of(input).input().statements().stream().filter(s -> !ToldInWords.is(s))
                .toList()) {
            String caption = statement.hasMoney() ? statement.title() + ", tkr" : statement.title();
            List<XWPFTable> parts = tables.containsKey(caption) ? List.of(tables.get(caption))
                    : List.of(tables.get(caption + " (del 1 av 2)"), tables.get(caption + " (del 2 av 2)"));
            List<Row> rows = statement.rows().stream().filter(r -> r.kind() != Row.Kind.GROUP).toList();
            int from = 0;
            for (XWPFTable table : parts) {
                from = areTheStatementsOwn(statement, rows, table, from);
            }
            assertEquals(statement.columns().size(), from, caption);
        }
    }

    /** Holds a table against the columns of a statement from one on; the column that follows them. */
    private static int areTheStatementsOwn(Statement statement, List<Row> rows, XWPFTable table, int from) {
        assertEquals(rows.size() + 1, table.getNumberOfRows(), statement.title());
        List<String> heads = table.getRow(0).getTableCells().stream().map(XWPFTableCell::getText).toList();
        int labels = heads.indexOf(statement.rowHeader()) + 1;
        for (int r = 0; r < rows.size(); r++) {
            List<XWPFTableCell> printed = table.getRow(r + 1).getTableCells();
            assertEquals(rows.get(r).label(), printed.get(labels - 1).getText(), statement.title());
            for (int c = from; c < from + printed.size() - labels; c++) {
                Cell cell = rows.get(r).cells().get(c);
                assertEquals(cell.equals(Cell.EMPTY) ? "–" : statement.text(cell, MoneyUnit.TKR),
                        printed.get(labels + c - from).getText(), statement.title());
            }
        }
        return from + heads.size() - labels;
    }

    @Test
    void aRowThatComesInSeveralAlternativesSaysInWhichInAColumnOfItsOwn() {
        XWPFTable equity = tables().get("Eget kapital och trappan 2021, tkr");
        assertTrue(word.document.getParagraphs().stream().map(XWPFParagraph::getText)
                .anyMatch(t -> t.endsWith(". Eget kapital och trappan 2021, andel av intäkterna")),
                "the chart's own unit");
        assertEquals(List.of("Alternativ", "Förbund"),
                equity.getRow(0).getTableCells().subList(0, 2).stream().map(XWPFTableCell::getText).toList());
        assertEquals(List.of("Som idag Höglandet", "Som idag Södra Vätterbygden", "Som idag Finnveden",
                "Gemensam adm. Höglandet", "Gemensam adm. Södra Vätterbygden", "Gemensam adm. Finnveden",
                "Länsförbund Länsförbundet", "Fullt utnyttjande Länsförbundet"),
                equity.getRows().stream().skip(1)
                        .map(r -> r.getCell(0).getText() + " " + r.getCell(1).getText()).toList());
    }

    @Test
    void noCellIsEmpty() throws XPathExpressionException {
        List<Node> empty = word.nodes("//w:tc").stream().filter(c -> c.getTextContent().isBlank()).toList();
        assertEquals(List.of(), empty);
    }

    @Test
    void levelsOfHeadingsAreNotSkipped() {
        int above = 0;
        for (XWPFParagraph heading : word.styled("Heading")) {
            int level = Integer.parseInt(heading.getStyle().substring("Heading".length()));
            assertTrue(level <= above + 1, heading.getText());
            above = level;
        }
    }

    @Test
    void everyTableAndDiagramIsReferredToBeforeItStands() throws XPathExpressionException {
        Set<String> referred = new HashSet<>();
        for (Node node : word.nodes("//w:instrText | //w:bookmarkStart")) {
            String field = node.getTextContent();
            String bookmark = WordFile.attribute(node, "name");
            if (field.startsWith(" REF ")) {
                referred.add(field.split(" ")[2]);
            } else if (bookmark.startsWith("_Ref_")) {
                assertTrue(referred.contains(bookmark), bookmark + " stands before any sentence leads to it");
            }
        }
        assertEquals(word.nodes("//w:tbl").size() + input.charts().size() + 1, referred.size());
    }

    @Test
    void colouredTextAndLinesStandOutFromWhatIsBehindThem() throws Exception {
        String styles = word.part("styles");
        Matcher colours = Pattern.compile("<w:color w:val=\"([0-9A-F]{6})\"").matcher(styles);
        Set<String> seen = new HashSet<>();
        while (colours.find()) {
            seen.add(colours.group(1));
        }
        assertTrue(seen.size() > 1);
        for (String text : seen) {
            for (String behind : List.of("FFFFFF", "E8F1FA")) {
                assertTrue(contrast(text, behind) >= 4.5, text + " on " + behind + " " + contrast(text, behind));
            }
        }
        assertEquals(List.of("E8F1FA"), word.nodes("//w:shd").stream().map(n -> WordFile.attribute(n, "fill"))
                .distinct().toList());
    }

    private static double contrast(String a, String b) {
        double x = luminance(a) + 0.05;
        double y = luminance(b) + 0.05;
        return Math.max(x, y) / Math.min(x, y);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double c = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    /** What Word must not part, and what it must be free to part, or more than half of the page before is left empty. */
    @Test
    void aLowTableStandsOnTheSamePageAsItsLowDiagramAndAHighOneMayPart() throws XPathExpressionException {
        int low = 0;
        int high = 0;
        for (Node drawing : word.nodes("//w:p[.//w:drawing]")) {
            assertEquals("Diagram", WordFile.attribute(word.nodes(drawing, "w:pPr/w:pStyle").getFirst(), "val"));
            Node note = word.nodes(drawing, "../../preceding-sibling::*[1]").getFirst();
            Node extent = word.nodes(drawing, ".//w:docPr").getFirst().getParentNode().getFirstChild();
            double centimetres = Double.parseDouble(WordFile.attribute(extent, "cy")) / 360_000
                    + 0.5 * word.nodes(note, "preceding::w:tbl[1]/w:tr").size();
            int kept = word.nodes(note, "w:pPr/w:keepNext").size();
            if (centimetres < 7) {
                assertEquals(1, kept, note.getTextContent());
                low++;
            } else if (centimetres > 11) {
                assertEquals(0, kept, note.getTextContent());
                high++;
            }
        }
        assertTrue(low > 0 && high > 2, low + " low and " + high + " high");
        for (Node note : word.nodes("//w:p[w:pPr/w:pStyle[@*='NotKallaSist']][w:pPr/w:keepNext]")) {
            assertEquals(1, word.nodes(note, "following-sibling::*[1]//w:docPr").size(), note.getTextContent());
        }
    }

    /** A table higher than two fifths of a page may part, but leaves no row alone, nor its caption, nor its last row its source. */
    @Test
    void aHighTablePartsBetweenItsRows() throws XPathExpressionException {
        int high = 0;
        int alone = 0;
        for (Node table : word.nodes("//w:tbl[not(.//w:spacing)]")) {
            int rows = word.nodes(table, "w:tr").size();
            int free = word.nodes(table, "w:tr[not(.//w:keepNext)]").size();
            if (rows > 20) {
                assertTrue(free > rows / 2, free + " of " + rows);
                high++;
            }
            assertEquals(0,
                    word.nodes(table, "w:tr[position() = 1 or position() = last()][not(.//w:keepNext)]").size());
            for (Node loose : word.nodes(table,
                    "w:tr[position() = 2 or position() = 3 or position() = last() - 1][not(.//w:keepNext)]")) {
                boolean first = word.nodes(loose, "following-sibling::w:tr").size() > 1;
                Node end = word.nodes(table, first ? "w:tr[2]" : "w:tr[last()]").getFirst();
                assertTrue(longestCell(end) > 60, end.getTextContent());
                alone++;
            }
        }
        assertTrue(high > 0, "no high table");
        assertTrue(alone > 0, "no row high enough to stand alone under its header");
    }

    private static int longestCell(Node row) throws XPathExpressionException {
        return word.nodes(row, "w:tc").stream().mapToInt(cell -> cell.getTextContent().length()).max().orElseThrow();
    }

    /** Tables by the words of the caption before them. */
    private static Map<String, XWPFTable> tables() {
        List<String> captions = word.styled("Caption").stream()
                .map(p -> p.getText().replaceFirst("^Tabell\u00a0[0-9]+\\. ", "")).toList();
        return IntStream.range(0, captions.size()).boxed()
                .collect(
                        Collectors.toMap(captions::get, (Function<Integer, XWPFTable>) word.tables()::get));
    }

    @Test
    void noParagraphOfTheTextIsEmpty() throws XPathExpressionException {
        List<Node> empty = word.nodes("//w:p[not(ancestor::w:tc)]").stream().filter(p -> p.getTextContent().isBlank())
                .toList();
        for (Node p : empty) {
            assertEquals(1, word.nodes(p, ".//w:drawing").size());
        }
    }

    @Test
    void languageTitleAndFooterAreSet() throws Exception {
        assertEquals("Översyn av samordningsförbunden i Jönköpings län",
                word.document.getProperties().getCoreProperties().getTitle());
        String styles = new String(word.document.getPackage().getPartsByName(java.util.regex.Pattern.compile(
                "/word/styles.xml")).getFirst().getInputStream().readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(styles.contains("<w:lang w:val=\"sv-SE\""));
        String footer = word.document.getFooterList().getFirst().getText();
        assertTrue(footer.contains("2020-09-01"));
        assertTrue(footer.contains("Sida"));
    }

    @Test
    void usedStylesAreDefined() throws XPathExpressionException {
        List<String> undefined = word.nodes("//w:pStyle | //w:tblStyle | //w:rStyle").stream()
                .map(n -> WordFile.attribute(n, "val")).distinct()
                .filter(s -> word.document.getStyles().getStyle(s) == null).toList();
        assertEquals(List.of(), undefined);
    }

    @Test
    void nobodysContactDataIsPrinted() {
        String text = word.document.getParagraphs().stream().map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
        assertTrue(text.contains("Utredare: Regionens utredare, controller, Region Jönköpings län"));
        assertFalse(text.contains("@"));
    }

    @Test
    void alternativesAreNotRecommendedAndHaveArgumentsInTheSameForm() {
        List<String> headings = word.styled("Heading").stream().map(XWPFParagraph::getText).toList();
        long alternatives = input.review().arguments().stream().map(Argument::alternative).distinct().count();
        assertEquals(3, alternatives);
        assertEquals(alternatives, headings.stream().filter("Talar för"::equals).count());
        assertEquals(alternatives, headings.stream().filter("Talar emot"::equals).count());
        assertTrue(word.styled("BodyText").stream().map(XWPFParagraph::getText)
                .anyMatch("I uppdraget ingår inte att förorda något av alternativen 1, 2 eller 3."::equals));
    }

    @Test
    void theAlternativesHaveWhatSpeaksForAndAgainstThem() {
        List<String> texts = word.document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        assertFalse(texts.contains("Inget argument emot alternativet har antecknats."));
        int merger = texts.lastIndexOf("Alternativ 3: Sammanslagning till ett länsförbund");
        int against = merger + texts.subList(merger, texts.size()).indexOf("Talar emot");
        assertTrue(texts.get(against + 1).startsWith("Syftet med ett samordningsförbund"), texts.get(against + 1));
        assertTrue(texts.stream().anyMatch(t -> t.startsWith("En synpunkt som talar för ett alternativ och emot")));
    }

    @Test
    void aVariantWithoutArgumentsOfItsOwnSaysWhoseTheyAre() {
        List<String> texts = word.document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        int variant = texts.lastIndexOf("Alternativ 3 med fullt utnyttjande");
        assertEquals("Samma argument som för Länsförbund.", texts.get(variant + 1));
        assertEquals("6 Förslag på möjlig framtida inriktning", texts.get(variant + 2));
    }

    @Test
    void theChapterOfRecommendationsBeginsWithWhatItDoesNotRecommend() {
        List<String> texts = word.document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        int chapter = texts.indexOf("7 Rekommendation");
        assertEquals("I uppdraget ingår inte att förorda något av alternativen 1, 2 eller 3.", texts.get(chapter + 1));
        assertEquals("Medlemmarna bör:", texts.get(chapter + 2));
    }

    @Test
    void theStepsAreLedToByTheShortName() {
        assertTrue(word.styled("BodyText").stream().map(XWPFParagraph::getText)
                .anyMatch(t -> t.startsWith("Stegen för att genomföra Länsförbund står i Tabell\u00a09, och tidplanen "
                        + "i Diagram\u00a02. ")));
    }

    /** Word keeps two lines of a paragraph together; what is a single line must be kept with its neighbour. */
    @Test
    void noPageEndsOnAHeadingWithOneLineOrBeginsWithALastOne() throws XPathExpressionException {
        int tried = 0;
        for (Node paragraph : word.nodes("//w:body/w:p[w:pPr/w:pStyle[@*='BodyText']]")) {
            boolean first = isHeading(paragraph, "preceding-sibling::*[1]");
            boolean last = isHeading(paragraph, "following-sibling::*[1]");
            boolean line = paragraph.getTextContent().length() < 80
                    && word.nodes(paragraph, ".//w:instrText").isEmpty();
            if (line && first && !last) {
                assertEquals(1, word.nodes(paragraph, "w:pPr/w:keepNext").size(), paragraph.getTextContent());
                tried++;
            } else if (line && last && !first) {
                assertEquals(1, word.nodes(paragraph, "preceding-sibling::*[1][self::w:p]/w:pPr/w:keepNext").size(),
                        paragraph.getTextContent());
                tried++;
            }
        }
        assertTrue(tried > 2, tried + " single lines");
    }

    private static boolean isHeading(Node paragraph, String which) throws XPathExpressionException {
        return !word.nodes(paragraph, which + "[w:pPr/w:pStyle[starts-with(@*, 'Heading')]]").isEmpty();
    }

    @Test
    void associationsStandInOneOrderInEveryTable() {
        List<String> names = List.of("Höglandets samordningsförbund", "Samordningsförbundet Södra Vätterbygden",
                "Finnvedens samordningsförbund");
        List<String> shortNames = List.of("Höglandet", "Södra Vätterbygden", "Finnveden");
        Map<String, XWPFTable> tables = tables();
        for (String caption : List.of("Förbunden och deras medlemmar 2019", "Tjänster i förbunden 2019",
                "Deltagare i individinriktade insatser 2019")) {
            assertEquals(names, tables.get(caption).getRows().stream().skip(1).map(r -> r.getCell(0).getText())
                    .distinct().toList(), caption);
        }
        for (String caption : List.of("Förbundens ekonomi 2019, tkr", "Statlig tilldelning 2019, tkr",
                "Utfall 2019, kvinnor")) {
            assertEquals(shortNames, tables.get(caption).getRow(0).getTableCells().stream().skip(1).limit(3)
                    .map(XWPFTableCell::getText).toList(), caption);
        }
    }

    @Test
    void sourcesAreSortedWithParagraphFiveBeforeParagraphTen() {
        List<String> sources = word.styled("ListBullet").stream().map(XWPFParagraph::getText).toList();
        int five = sources.indexOf("Lag (2003:1210) 5\u00a0§");
        assertTrue(five >= 0);
        assertEquals(five + 1, sources.indexOf("Lag (2003:1210) 10\u00a0§"));
    }

    @Test
    void theSummarySaysThatSharedAdministrationSavesNothingUnlessStated() {
        assertTrue(word.styled("ListBullet").stream().map(XWPFParagraph::getText).anyMatch(
                t -> t.contains("Ingen besparing i administrationen är antagen i Gemensam adm.")));
    }

    @Test
    void errorsOfTheSourceAreRemarkedUponUnderTheTableThatCopiesThem() {
        Map<String, XWPFTable> tables = tables();
        String row = "Förvärvsarbete och/eller studier, motsvarande antal heltidsarbeten *";
        assertTrue(rowOf(tables.get("Utfall 2019, totalt"), row).contains("28,4\u00a0¹⁾"));
        assertTrue(notes("Utfall 2019, totalt").stream()
                .anyMatch(n -> n.startsWith("¹⁾ " + row + ", Höglandet: Fel i källan: tryckt 28,4")));
        assertTrue(rowOf(tables.get("Utfall 2019, män"), "Förvärvsarbete motsvarande antal heltidsarbeten *")
                .contains("9\u00a0744,0\u00a0¹⁾"));
        assertTrue(notes("Utfall 2019, män").stream().anyMatch(n -> n.startsWith("¹⁾") && n.contains("ger 974")));
        assertFalse(notes("Utfall 2019, kvinnor").stream().anyMatch(n -> n.startsWith("¹⁾")));
    }

    @Test
    void outcomesSayWhyAFigureIsMissingAndWhatTheyCount() {
        assertTrue(notes("Utfall 2019, kvinnor").contains(
                "Saknas: Andel med någon form av eftergymnasial utbildning för Finnveden. Rutan är tom i underlaget."));
        assertTrue(notes("Utfall 2019, män").contains(
                "Saknas: Andel med någon form av eftergymnasial utbildning för Höglandet. Rutan är tom i underlaget."));
        for (String caption : List.of("Utfall 2019, totalt", "Utfall 2019, kvinnor", "Utfall 2019, män")) {
            assertTrue(notes(caption).stream().anyMatch(n -> n.startsWith("* 40 tim/vecka")), caption);
            assertEquals("Avslutade deltagare, antal", tables().get(caption).getRow(1).getCell(0).getText());
        }
    }

    @Test
    void whatHoldsForAllTablesOfOutcomesIsSaidOnceAboveThem() {
        assertEquals(1, word.document.getParagraphs().stream()
                .filter(p -> p.getText().startsWith("En person kan medverka")).count());
        assertTrue(word.styled("BodyText").stream().anyMatch(p -> p.getText().startsWith("En person kan medverka")));
    }

    @Test
    void theAppendixListsEveryFigureThatIsAssumedOrDerived() {
        XWPFTable table = tables().get("Uppgifter som är antagna eller härledda");
        long marked = Inputs.of(input.review()).stream()
                .filter(i -> !i.address().startsWith("assumptions.") && !i.address().startsWith("rules."))
                .flatMap(i -> i.figure().stream()).filter(f -> f.provenance().mark() != Mark.STATED).count();
        assertTrue(marked > 20);
        assertEquals(marked, table.getRows().stream().skip(1).mapToLong(r -> lines(r.getCell(1)).size()).sum());
        XWPFTableRow aneby = table.getRows().stream()
                .filter(r -> lines(r.getCell(1)).contains("Aneby: 3 235 (3 717 av 60 371)")).findFirst()
                .orElseThrow();
        assertEquals("härledd", aneby.getCell(2).getText());
        assertTrue(aneby.getCell(3).getText().contains("61\u00a0kr per invånare"), aneby.getCell(3).getText());
        assertEquals(List.of("Aneby", "Eksjö", "Nässjö", "Sävsjö", "Tranås", "Vetlanda"),
                lines(aneby.getCell(1)).stream().map(l -> l.replaceFirst(":.*", "")).toList());
    }

    @Test
    void theAppendixSaysOnceWhatIsTheSameOfSeveralFigures() {
        List<String> said = tables().get("Uppgifter som är antagna eller härledda").getRows().stream().skip(1)
                .map(r -> r.getCell(0).getText() + r.getCell(2).getText() + r.getCell(3).getText())
                .map(t -> t.replace('\u00a0', ' ')).toList();
        assertEquals(said.stream().distinct().toList(), said);
        assertTrue(said.stream().anyMatch(s -> s.contains("3,4 mnkr för alla tre förbunden")));
    }

    @Test
    void tablesThatRestOnAssumedOrDerivedFiguresSaySo() {
        for (String caption : List.of("Administration 2021, tkr", "Statlig tilldelning 2019, tkr",
                "Kommunernas bidrag i kr per invånare 16–64 år 2021")) {
            assertTrue(notes(caption).stream()
                    .anyMatch(n -> n.contains("Antaget eller härlett, störst betydelse först: ")
                            && n.endsWith("Se bilaga\u00a05.")),
                    caption + notes(caption));
        }
    }

    @Test
    void theNoteUnderAdministrationNamesTheSplitAmongPostsFirst() {
        String note = notes("Administration 2021, tkr").getLast();
        assertTrue(note.contains("störst betydelse först: Belopp per enhet (Förbundschef, "), note);
    }

    @Test
    void anAlternativeThatMovesNothingHasASentenceAndNoTable() {
        assertTrue(word.styled("BodyText").stream().map(XWPFParagraph::getText).anyMatch(
                "Gemensam adm.: ingen skillnad mot Som idag i det som finns till insatser 2021."::equals));
        assertTrue(tables().keySet().stream().anyMatch(c -> c.startsWith("Insatser 2021: från Som idag till L")));
        assertFalse(tables().keySet().stream().anyMatch(c -> c.startsWith("Insatser 2021: från Som idag till G")));
    }

    /** A break between chapters leaves the last lines of the one above alone on a page. */
    @Test
    void onlyTheSummaryTheFirstChapterAndTheAppendicesBeginAPage() throws XPathExpressionException {
        List<String> breaks = word.nodes("//w:p[w:pPr/w:pageBreakBefore]").stream().map(Node::getTextContent).toList();
        assertEquals(List.of("Sammanfattning", "1 Beskrivning av uppdraget",
                "Bilaga 1 Försörjning före och efter insats 2019", "Bilaga 2 Nationella uppföljningar",
                "Bilaga 3 Utfall av individinriktade insatser", "Bilaga 4 Om en medlem lämnar",
                "Bilaga 5 Antaganden och regler", "Bilaga 6 Källor och avrundning"), breaks);
    }

    private static List<String> lines(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(p -> p.getText().replace('\u00a0', ' ')).toList();
    }

    @Test
    void argumentsOnAdministrationReferToItsTable() {
        String number = word.styled("Caption").stream().map(XWPFParagraph::getText)
                .filter(t -> t.endsWith("Administration 2021, tkr")).findFirst().orElseThrow()
                .replaceFirst("^(Tabell\u00a0[0-9]+)\\..*", "$1");
        assertTrue(word.styled("ListBullet").stream().map(XWPFParagraph::getText)
                .anyMatch(t -> t.startsWith("Administrationen är redan så slimmad")
                        && t.endsWith("Se\u00a0" + number + ".")));
    }

    @Test
    void sharesOfTheAccountsAreWholeAsReviewsPrintThem() {
        assertEquals(List.of("9", "14", "33", "17"),
                tables().get("Förbundens ekonomi 2019, tkr").getRows().getLast().getTableCells().stream().skip(1)
                        .map(c -> c.getText().replaceAll("[^0-9,]", "")).toList());
    }

    private static List<String> rowOf(XWPFTable table, String label) {
        return table.getRows().stream().filter(r -> r.getCell(0).getText().replace('\u00a0', ' ').equals(label))
                .findFirst().orElseThrow()
                .getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    /** The lines under the table of a caption. */
    private static List<String> notes(String caption) {
        List<XWPFParagraph> all = word.document.getParagraphs();
        int at = IntStream.range(0, all.size()).filter(i -> "Caption".equals(all.get(i).getStyle())
                && all.get(i).getText().endsWith(". " + caption)).findFirst().orElseThrow();
        return all.stream().skip(at + 1L)
                .takeWhile(p -> p.getStyle() != null && p.getStyle().startsWith("NotKalla"))
                .map(XWPFParagraph::getText).toList();
    }
}
