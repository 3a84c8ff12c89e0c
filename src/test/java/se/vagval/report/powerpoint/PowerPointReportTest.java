package se.vagval.report.powerpoint;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;

import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.report.OoxmlSchema;
import se.vagval.report.Progress;
import se.vagval.report.accessibility.AccessibilityCheck;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.deck.Deck;
import se.vagval.report.deck.DeckSample;
import se.vagval.report.deck.Slide;
import se.vagval.support.SampleReviews;
import se.vagval.text.Texts;
import se.vagval.theme.ColorToken;
import se.vagval.theme.Contrast;
import se.vagval.theme.Tokens;

/** What a reader, a checker and PowerPoint find in the presentation. */
class PowerPointReportTest {
    private static final Pattern SIZE = Pattern.compile(" sz=\"(\\d+)\"");

    @TempDir
    private Path folder;

    static Stream<Review> all() {
        return Stream.concat(Examples.all().stream().map(Examples.Example::open), Stream.of(DeckSample.longNames(),
                DeckSample.of26(), SampleReviews.smallest(), DeckSample.awkward()));
    }

    private Path write(Review review) {
        Path file = folder.resolve("Bilder.pptx");
        PowerPointReport.write(file, DeckSample.of(review), Optional.empty(), Progress.NONE);
        return file;
    }

    private static XMLSlideShow open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XMLSlideShow(in);
        }
    }

    private static String xml(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySlideIsAsItHasToBe(Review review) throws Exception {
        List<Slide> deck = Deck.of(DeckSample.of(review)).slides();
        try (XMLSlideShow show = open(write(review))) {
            assertEquals(deck.stream().map(Slide::headline).map(PowerPointReportTest::plain).toList(),
                    show.getSlides().stream().map(PowerPointReportTest::title).toList());
            Set<String> titles = new HashSet<>();
            for (XSLFSlide slide : show.getSlides()) {
                assertTrue(titles.add(title(slide)), title(slide));
                titleIsFirst(slide);
                sizes(slide);
                alternatives(slide);
                assertFalse(xml(slide.getPackagePart()).contains("<p:transition"));
                assertFalse(xml(slide.getPackagePart()).contains("<p:timing"));
            }
            assertEquals(review.commission().title().replaceAll("\\p{Cntrl}", " ").replaceAll("\\s+", " ").strip(),
                    show.getPackage().getPackageProperties().getTitleProperty().orElseThrow().replaceAll("\\s+", " "));
            assertEquals(Optional.of("sv-SE"), show.getPackage().getPackageProperties().getLanguageProperty());
        }
    }

    private static String title(XSLFSlide slide) {
        return slide.getPlaceholders()[0].getText();
    }

    /** XML has no place for some signs. */
    private static String plain(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }

    private static void titleIsFirst(XSLFSlide slide) {
        Placeholder first = slide.getShapes().getFirst().getPlaceholder();
        assertTrue(first == Placeholder.TITLE || first == Placeholder.CENTERED_TITLE, slide.getTitle() + ": " + first);
    }

    private static void sizes(XSLFSlide slide) throws IOException {
        for (PackagePart part : List.of(slide.getPackagePart(), slide.getSlideLayout().getPackagePart(),
                slide.getSlideMaster().getPackagePart())) {
            Matcher size = SIZE.matcher(xml(part));
            while (size.find()) {
                assertTrue(Integer.parseInt(size.group(1)) >= 1800, part + ": " + size.group());
            }
        }
    }

    private static void alternatives(XSLFSlide slide) throws IOException {
        String xml = xml(slide.getPackagePart());
        for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFGraphicFrame || shape instanceof org.apache.poi.xslf.usermodel.XSLFPictureShape) {
                Matcher words = Pattern.compile("<p:cNvPr id=\"" + shape.getShapeId() + "\"[^>]* descr=\"([^\"]+)\"")
                        .matcher(xml);
                assertTrue(words.find() && words.group(1).length() > 10,
                        slide.getTitle() + ": " + shape.getShapeName());
            }
            if (shape instanceof XSLFTable table) {
                assertTrue(table.getCTTable().getTblPr().getFirstRow(), slide.getTitle());
                assertTrue(table.getNumberOfRows() > 1, slide.getTitle());
                table.getRows().forEach(r -> r.getCells().forEach(c -> assertFalse(c.getText().isBlank(),
                        slide.getTitle())));
            }
        }
    }

    @Test
    void chartsAreNativeWithTheirFiguresInAWorkbook() throws Exception {
        try (XMLSlideShow show = open(write(Examples.open("jonkoping")))) {
            assertEquals(4, show.getPackage().getParts().stream()
                    .filter(p -> p.getPartName().getName().startsWith("/ppt/embeddings/")).count());
            assertEquals(List.of("Statlig", "Finansiering", "Insatser", "Insatser:"), show.getSlides().stream()
                    .filter(s -> s.getShapes().stream().anyMatch(f -> f instanceof XSLFGraphicFrame g && g.hasChart()))
                    .map(PowerPointReportTest::topic).toList());
        }
    }

    private static String topic(XSLFSlide slide) {
        return slide.getPlaceholders()[1].getText().split(" ")[0];
    }

    /** A panel for each alternative takes more height than width has room for, but not so much that it cannot be read. */
    @Test
    void municipalitiesEquityAndTimePlansArePicturesInTheirOwnPlaces() throws Exception {
        try (XMLSlideShow show = open(write(Examples.open("jonkoping")))) {
            assertEquals(List.of("Eget", "Kommunernas", "Tidplan:", "Tidplan:", "Tidplan:"),
                    show.getSlides().stream().filter(s -> s.getShapes().stream()
                            .anyMatch(org.apache.poi.xslf.usermodel.XSLFPictureShape.class::isInstance))
                            .map(PowerPointReportTest::topic).toList());
        }
        try (XMLSlideShow show = open(write(DeckSample.longNames()))) {
            assertEquals(4, show.getSlides().stream().filter(s -> s.getShapes().stream()
                    .anyMatch(org.apache.poi.xslf.usermodel.XSLFPictureShape.class::isInstance)).count());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void argumentsOfAllAlternativesAndPartsOfATableAreInTypeOfOneSize(Review review) throws IOException {
        List<Slide> deck = Deck.of(DeckSample.of(review)).slides();
        Map<String, Set<Set<String>>> sizes = new TreeMap<>();
        try (XMLSlideShow show = open(write(review))) {
            for (int i = 0; i < deck.size(); i++) {
                boolean arguments = deck.get(i) instanceof Slide.Arguments;
                boolean table = show.getSlides().get(i).getShapes().stream().anyMatch(XSLFTable.class::isInstance);
                if (arguments || table) {
                    Matcher size = SIZE.matcher(xml(show.getSlides().get(i).getPackagePart()));
                    Set<String> found = new TreeSet<>();
                    while (size.find()) {
                        found.add(size.group(1));
                    }
                    sizes.computeIfAbsent(arguments ? "arguments" : deck.get(i).subject(), _ -> new HashSet<>())
                            .add(found);
                }
            }
        }
        assertTrue(deck.size() == 1 || !sizes.isEmpty(), "an empty review has its title only");
        sizes.forEach((what, found) -> assertEquals(1, found.size(), what + found));
    }

    /** Names ran into the words of the next column: a third of a letter was left between them. */
    @ParameterizedTest
    @MethodSource("all")
    void theColumnsOfATableStandApart(Review review) throws IOException {
        try (XMLSlideShow show = open(write(review))) {
            List<XSLFTable> tables = show.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance).map(XSLFTable.class::cast).toList();
            assertTrue(show.getSlides().size() == 1 || !tables.isEmpty(), "an empty review has its title only");
            for (XSLFTable table : tables) {
                for (XSLFTableRow row : table.getRows()) {
                    List<XSLFTableCell> cells = row.getCells();
                    for (int i = 1; i < cells.size(); i++) {
                        double type = cells.get(i).getTextParagraphs().getFirst().getTextRuns().getFirst()
                                .getFontSize();
                        double apart = Units.toPoints(right(cells.get(i - 1)) + left(cells.get(i)));
                        assertTrue(apart >= type / 2, cells.get(i).getText() + ": " + apart + " of " + type);
                    }
                }
            }
        }
    }

    private static long left(XSLFTableCell cell) {
        return Long.parseLong(((CTTableCell) cell.getXmlObject()).getTcPr().xgetMarL().getStringValue());
    }

    private static long right(XSLFTableCell cell) {
        return Long.parseLong(((CTTableCell) cell.getXmlObject()).getTcPr().xgetMarR().getStringValue());
    }

    /** A headline of three lines in LibreOffice's and PowerPoint's line height, and then some room. */
    @Test
    void aHeadlineOfThreeLinesStandsApartFromTheTopic() throws IOException {
        try (XMLSlideShow show = open(write(Examples.open("jonkoping")))) {
            for (XSLFSlide slide : show.getSlides()) {
                List<XSLFTextShape> texts = Stream.of(slide.getPlaceholders()).toList();
                Rectangle2D title = texts.getFirst().getAnchor();
                boolean hasTopic = slide.getShapes().stream()
                        .anyMatch(s -> s.getShapeName().equals(Texts.get("report.powerpoint.shape.topic")));
                if (hasTopic) {
                    double topic = texts.get(1).getAnchor().getY();
                    assertTrue(topic - title.getY() >= 3 * 26 * 1.17 + 7, slide.getTitle());
                    assertTrue(title.getMaxY() <= topic, slide.getTitle());
                }
            }
        }
    }

    @Test
    void theSumHasNoNameInTheLegendOfAChart() throws Exception {
        try (XMLSlideShow show = open(write(Examples.open("jonkoping")))) {
            String financing = show.getCharts().stream().map(c -> assertDoesNotThrow(() -> xml(c.getPackagePart())))
                    .filter(x -> x.contains("Kommunerna")).findFirst().orElseThrow();
            assertFalse(financing.contains(">Summa<"), financing);
            assertTrue(financing.contains(">Staten<"), financing);
        }
    }

    /** All bars were of one colour, and the lines on the slide before of one each. */
    @Test
    void theOnlyBarOfAnAlternativeHasTheColourOfItsLine() throws Exception {
        try (XMLSlideShow show = open(write(Examples.open("jonkoping")))) {
            List<String> charts = show.getCharts().stream()
                    .map(c -> assertDoesNotThrow(() -> xml(c.getPackagePart()))).toList();
            String lines = charts.stream().filter(x -> x.contains("<c:lineChart>")).findFirst().orElseThrow();
            List<String> lineColours = Pattern.compile("<c:ser>.*?<a:ln [^>]*><a:solidFill><a:srgbClr val=\"(\\w+)\"")
                    .matcher(lines).results().map(m -> m.group(1)).toList();
            String bars = charts.stream().filter(x -> x.contains("<c:dPt>")).findFirst().orElseThrow();
            List<String> barColours = Pattern.compile("<c:dPt>.*?<a:srgbClr val=\"(\\w+)\"").matcher(bars).results()
                    .map(m -> m.group(1)).toList();
            assertEquals(4, lineColours.size());
            assertEquals(lineColours.subList(1, 4), barColours, "the first is what the others are compared with");
            assertFalse(bars.contains("<c:legend>"), "the names stand beside the bars");
        }
    }

    @Test
    void theTableBehindAChartIsInTheNotes() throws IOException {
        try (XMLSlideShow show = open(write(Examples.open("jonkoping")))) {
            XSLFNotes notes = show.getSlides().get(5).getNotes();
            String text = notes.getTextParagraphs().toString() + notes.getPlaceholder(1).getText();
            assertTrue(text.contains("Tabellen bakom: Finansiering per part 2021, tkr"), text);
            assertTrue(text.contains("Staten: Som idag 8\u00a0811"), text);
            assertTrue(text.contains("lag 2003:1210"), text);
        }
    }

    /** Contrast, size of letters, reading order and all else that is asked of slides, on the decks as they are written. */
    @ParameterizedTest
    @MethodSource("all")
    void nothingRemainsToBeDoneForAccessibility(Review review) {
        assertEquals(List.of(), AccessibilityCheck.of(write(review)).stream().map(Finding::text).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPartKeepsToTheSchema(Review review) throws Exception {
        try (XMLSlideShow show = open(write(review))) {
            List<String> faults = new ArrayList<>();
            for (PackagePart part : show.getPackage().getParts()) {
                String schema = part.getContentType().contains("presentationml") ? "pml.xsd"
                        : part.getContentType().endsWith("theme+xml") ? "dml-main.xsd" : "";
                if (!schema.isEmpty()) {
                    OoxmlSchema.faults(schema, xml(part)).forEach(f -> faults.add(part.getPartName() + ": " + f));
                }
            }
            assertEquals(List.of(), faults);
        }
    }

    @Test
    void theColoursOfTheThemeCanBeReadOnItsGround() throws IOException {
        Tokens tokens = Tokens.light();
        for (ColorToken token : List.of(ColorToken.INK, ColorToken.INK_MUTED)) {
            assertTrue(Contrast.ratio(tokens.hex(token), tokens.hex(ColorToken.PANEL)) >= 4.5, token.key());
        }
        try (XMLSlideShow show = open(write(SampleReviews.smallest()))) {
            String theme = xml(show.getSlideMasters().getFirst().getTheme().getPackagePart());
            assertTrue(theme.contains("<a:dk1><a:srgbClr val=\"" + tokens.hex(ColorToken.INK).substring(1).toUpperCase(
                    java.util.Locale.ROOT)));
            assertFalse(theme.contains("{"));
        }
    }
}
