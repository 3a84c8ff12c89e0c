package se.vagval.report.powerpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.report.Progress;
import se.vagval.report.deck.Deck;
import se.vagval.report.deck.DeckSample;
import se.vagval.report.deck.Slide;

/** Slides in templates whose text is light, whose places are small, or that say in another way how text looks. */
class TemplateLooksTest {
    private static final String WHITE = "<a:srgbClr val=\"FFFFFF\"/>";
    private static final Pattern RUN = Pattern.compile("<a:rPr [^>]*(?:/>|>.*?</a:rPr>)");

    @TempDir
    private Path folder;

    /** POI's own master and layouts, whose files have been changed. */
    private Path template(UnaryOperator<String> masters, UnaryOperator<String> layouts) throws IOException {
        Path sample = SampleSlides.write(folder.resolve("sample.pptx"));
        Path file = folder.resolve("mall.pptx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(sample));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                UnaryOperator<String> change = entry.getName().matches("ppt/slideMasters/[^/]*") ? masters
                        : entry.getName().matches("ppt/slideLayouts/[^/]*") ? layouts : UnaryOperator.identity();
                byte[] bytes = in.readAllBytes();
                String xml = new String(bytes, StandardCharsets.UTF_8);
                String changed = change.apply(xml);
                out.write(changed.equals(xml) ? bytes : changed.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }

    private XMLSlideShow written(Path template) throws IOException {
        Path file = folder.resolve("Bilder.pptx");
        PowerPointReport.write(file, DeckSample.of(Examples.open("jonkoping")), Optional.of(template), Progress.NONE);
        try (InputStream in = Files.newInputStream(file)) {
            return new XMLSlideShow(in);
        }
    }

    private static List<Slide> slides() {
        return Deck.of(DeckSample.of(Examples.open("jonkoping"))).slides();
    }

    private static String xml(XSLFSlide slide) throws IOException {
        try (InputStream in = slide.getPackagePart().getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** On a dark ground the tables were black, since a master's colour of text is not that of tables. */
    @Test
    void tablesAndTopicsHaveTheColourOfTheTemplatesText() throws IOException {
        try (XMLSlideShow show = written(template(m -> m.replace("<a:schemeClr val=\"tx1\"/>", WHITE), l -> l))) {
            int runs = 0;
            for (XSLFSlide slide : show.getSlides()) {
                String xml = xml(slide);
                for (String table : found(Pattern.compile("<a:tbl>.*?</a:tbl>", Pattern.DOTALL), xml)) {
                    assertFalse(table.contains("schemeClr"), table);
                    for (String run : found(RUN, table)) {
                        assertTrue(run.contains(WHITE), run);
                        runs++;
                    }
                }
                for (String box : found(Pattern.compile("txBox=\"1\".*?</p:sp>", Pattern.DOTALL), xml)) {
                    assertTrue(box.contains(WHITE), box);
                }
            }
            assertTrue(runs > 100);
        }
    }

    /** Impress says how text looks on the sample text of its layouts only, which no text inherits: black on black. */
    @Test
    void whatIsSaidOfSampleTextIsSaidOfTheTextsThemselves() throws IOException {
        UnaryOperator<String> sample = xml -> xml.replaceAll("<a:lstStyle>.*?</a:lstStyle>", "<a:lstStyle/>")
                .replaceAll("<a:(rPr|endParaRPr)[^>]*/>", "<a:$1 lang=\"sv-SE\" sz=\"2600\"><a:solidFill>" + WHITE
                        + "</a:solidFill></a:$1>");
        try (XMLSlideShow show = written(template(
                m -> sample.apply(m.replaceAll("(?s)<p:txStyles>.*</p:txStyles>", "")), sample))) {
            XSLFSlide question = show.getSlides().get(1);
            List<String> runs = found(RUN, xml(question).replaceAll("(?s)<p:ph type=\"(ftr|sldNum)\".*?</p:sp>", ""));
            assertTrue(runs.size() > 3);
            runs.forEach(run -> assertTrue(run.contains(WHITE) && run.contains(" sz=\""), run));
            XSLFTextShape text = (XSLFTextShape) question.getShapes().get(1);
            text.getTextParagraphs().stream().skip(1).forEach(p -> assertTrue(p.getSpaceBefore() < -5, p.getText()));
        }
    }

    /** In low places texts ran over the footer and out of the slide. */
    @Test
    void textsAndTablesHaveRoomInLowPlaces() throws IOException {
        UnaryOperator<String> lower = xml -> xml.replaceAll("cy=\"(4525963|3951288)\"", "cy=\"3000000\"");
        try (XMLSlideShow show = written(template(lower, lower))) {
            List<Slide> slides = slides();
            for (int i = 0; i < slides.size(); i++) {
                if (slides.get(i) instanceof Slide.Question || slides.get(i) instanceof Slide.Arguments) {
                    texts(show.getSlides().get(i)).forEach(TemplateLooksTest::hasRoom);
                }
                for (var shape : show.getSlides().get(i).getShapes()) {
                    if (shape instanceof XSLFTable table) {
                        double points = table.getCell(0, 0).getTextParagraphs().getFirst().getTextRuns().getFirst()
                                .getFontSize();
                        double rows = IntStream.range(0, table.getNumberOfRows()).mapToDouble(table::getRowHeight)
                                .sum();
                        assertTrue(points <= 14 || rows <= 3_000_000 / 12_700.0, i + ": " + points + " " + rows);
                    }
                }
            }
        }
    }

    /** Of our own slides saved by Impress the places for contents were as low as a line, and the charts too low to be seen. */
    @Test
    void placesAsLowAsALineReachDownToTheFooter() throws IOException {
        UnaryOperator<String> low = xml -> xml.replaceAll("cy=\"(4525963|3951288)\"", "cy=\"300000\"");
        try (XMLSlideShow show = written(template(low, low))) {
            double height = show.getPageSize().getHeight();
            List<Slide> slides = slides();
            int seen = 0;
            for (int i = 0; i < slides.size(); i++) {
                for (var shape : show.getSlides().get(i).getShapes()) {
                    boolean content = slides.get(i) instanceof Slide.Question
                            && shape.getPlaceholder() == Placeholder.CONTENT
                            || shape instanceof XSLFGraphicFrame && !(shape instanceof XSLFTable);
                    if (content) {
                        seen++;
                        assertTrue(shape.getAnchor().getHeight() > height / 3, i + ": " + shape.getAnchor());
                        assertTrue(shape.getAnchor().getMaxY() < height * 0.95, i + ": " + shape.getAnchor());
                    }
                }
            }
            assertTrue(seen > 4, seen + " seen");
        }
    }

    private static List<XSLFTextShape> texts(XSLFSlide slide) {
        return slide.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
                .filter(t -> t.getTextType() == Placeholder.BODY || t.getTextType() == Placeholder.CONTENT).toList();
    }

    private static void hasRoom(XSLFTextShape text) {
        double points = text.getTextParagraphs().getFirst().getTextRuns().getFirst().getFontSize();
        double lines = text.getTextParagraphs().stream().mapToInt(p -> LetterWidths.lines(p.getText(), false,
                (text.getAnchor().getWidth() - 14) / points)).sum();
        assertTrue(points <= 14 || lines * points * 1.2 <= text.getAnchor().getHeight(), points + ": " + text
                .getText());
    }

    @Test
    void theFooterTakesOneLine() throws IOException {
        try (XMLSlideShow show = written(template(m -> m, l -> l))) {
            for (XSLFSlide slide : show.getSlides().subList(1, show.getSlides().size())) {
                XSLFTextShape footer = slide.getShapes().stream().filter(XSLFTextShape.class::isInstance)
                        .map(XSLFTextShape.class::cast).filter(t -> t.getTextType() == Placeholder.FOOTER).findFirst()
                        .orElseThrow();
                double points = footer.getTextParagraphs().getFirst().getTextRuns().getFirst().getFontSize();
                assertTrue(footer.getText().startsWith("Översyn av"), footer.getText());
                assertEquals(1, LetterWidths.lines(footer.getText(), false,
                        (footer.getAnchor().getWidth() - 14) / points), footer.getText());
            }
        }
    }

    /** One part of a plan was drawn between two that were tables. */
    @Test
    void thePartsOfATimePlanAreAllDrawnOrAllTables() throws IOException {
        try (XMLSlideShow show = written(template(m -> m, l -> l))) {
            List<Slide> slides = slides();
            Set<Boolean> drawn = IntStream.range(0, slides.size()).filter(i -> slides.get(i) instanceof Slide.Plan)
                    .mapToObj(i -> show.getSlides().get(i).getShapes().stream().anyMatch(
                            XSLFPictureShape.class::isInstance))
                    .collect(Collectors.toSet());
            assertEquals(1, drawn.size(), "one alternative has a plan");
        }
    }

    @Test
    void aLayoutWithLittleRoomGivesWayToOneWithMore() {
        Box whole = new Box(0, 0, 1000, 1000);
        Layout band = layout("band", new Box(300, 700, 600, 200));
        Layout full = layout("full", new Box(50, 200, 900, 700));
        Layout half = layout("half", new Box(50, 200, 450, 700));
        TemplatePart part = new TemplatePart("/ppt/presentation.xml", "", new byte[0], List.of());
        assertEquals(full, new Template(part, List.of(), List.of(band, full), Optional.empty(), whole, false)
                .layout("obj"));
        assertEquals(half, new Template(part, List.of(), List.of(half, full), Optional.empty(), whole, false)
                .layout("obj"), "the order of the template is kept where there is room");
    }

    private static Layout layout(String name, Box content) {
        return new Layout(name, "obj", List.of(
                new se.vagval.report.powerpoint.Placeholder("title", Optional.empty(), new Box(0, 0, 1000, 100),
                        TextLook.UNSAID),
                new se.vagval.report.powerpoint.Placeholder("obj", Optional.of("1"), content, TextLook.UNSAID)));
    }
}
