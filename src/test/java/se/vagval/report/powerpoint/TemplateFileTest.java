package se.vagval.report.powerpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.report.Progress;
import se.vagval.report.ReportException;
import se.vagval.report.deck.Deck;
import se.vagval.report.deck.DeckSample;
import se.vagval.report.deck.Slide;

/** An organisation's own template, here as POI's own masters and layouts stand in a presentation with a slide. */
class TemplateFileTest {
    private static final Color GROUND = new Color(0xE8, 0xF0, 0xE8);

    @TempDir
    private Path folder;

    private Path template() throws IOException {
        Path file = folder.resolve("mall.pptx");
        try (XMLSlideShow show = new XMLSlideShow(); OutputStream out = Files.newOutputStream(file)) {
            show.getSlideMasters().getFirst().getBackground().setFillColor(GROUND);
            XSLFSlide slide = show.createSlide();
            slide.createTextBox().setText("Förra mötet");
            show.write(out);
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

    @Test
    void itsMasterAndLayoutsAreUsedAndItsSlidesAreLeft() throws IOException {
        List<String> headlines = Deck.of(DeckSample.of(Examples.open("jonkoping"))).slides().stream()
                .map(Slide::headline).toList();
        try (XMLSlideShow show = written(template())) {
            assertEquals(headlines, show.getSlides().stream().map(s -> s.getPlaceholders()[0].getText()).toList());
            assertEquals(GROUND, show.getSlideMasters().getFirst().getBackground().getFillColor());
            assertEquals("Title Slide", show.getSlides().getFirst().getSlideLayout().getName());
            assertEquals("Comparison", show.getSlides().get(13).getSlideLayout().getName());
            assertEquals("Title and Content", show.getSlides().get(5).getSlideLayout().getName());
            show.getSlides().forEach(s -> assertFalse(s.getShapes().toString().contains("Förra mötet")));
        }
    }

    @Test
    void everySlideHasNotesWithAMasterWhereTheTemplateHasNone() throws IOException {
        try (XMLSlideShow show = written(template())) {
            show.getSlides().forEach(s -> assertFalse(s.getNotes() == null, s.getTitle()));
            assertTrue(show.getNotesMaster() != null);
        }
    }

    @Test
    void nothingStandsOutsideASlideOfOtherProportions() throws IOException {
        try (XMLSlideShow show = written(template())) {
            double width = show.getPageSize().getWidth();
            double height = show.getPageSize().getHeight();
            for (XSLFSlide slide : show.getSlides()) {
                slide.getShapes().forEach(shape -> {
                    var box = shape.getAnchor();
                    assertTrue(box == null || box.getMinX() >= 0 && box.getMaxX() <= width + 1
                            && box.getMaxY() <= height + 1, shape.getShapeName() + " " + box);
                });
            }
        }
    }

    @Test
    void aTemplateOfOurOwnSlidesCanBeUsedAgain() throws Exception {
        Path first = folder.resolve("egen.pptx");
        PowerPointReport.write(first, DeckSample.of(Examples.open("stockholm")), Optional.empty(), Progress.NONE);
        try (XMLSlideShow show = written(first)) {
            int slides = Deck.of(DeckSample.of(Examples.open("jonkoping"))).slides().size();
            assertEquals(slides, show.getSlides().size());
            for (PackagePart part : show.getPackage().getParts()) {
                assertFalse(part.getPartName().getName().equals("/ppt/slides/slide" + (slides + 1) + ".xml"));
            }
        }
    }

    private Path changed(UnaryOperator<String> layouts) throws IOException {
        Path file = folder.resolve("andrad.potx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(template()));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                out.write(!entry.getName().startsWith("ppt/slideLayouts/slideLayout") ? bytes
                        : layouts.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }

    /** As Impress writes it: contents have no number and the date number 1, and few layouts are of the kinds wanted. */
    private Path ofImpress() throws IOException {
        return changed(layout -> layout.replaceAll("<p:ph (sz=\"\\w+\" )?idx=\"\\d+\"/>", "<p:ph/>")
                .replaceAll("(<p:ph type=\"dt\" [^>]*idx=\")10\"", "$11\"")
                .replaceAll("type=\"(title|tbl|chart|twoTxTwoObj)\" preserve", "type=\"fourObj\" preserve"));
    }

    @Test
    void layoutsThatNameNoKindAreKnownByTheirPlaces() throws IOException {
        try (XMLSlideShow show = written(changed(l -> l.replaceAll(" type=\"\\w+\" preserve", " preserve")))) {
            List<String> names = show.getSlides().stream().map(s -> s.getSlideLayout().getName()).toList();
            assertEquals("Title Slide", names.getFirst());
            assertEquals("Title and Content", names.get(1));
            assertEquals("Title and Content", names.get(5));
            assertEquals("Two Content", names.get(13));
        }
    }

    @Test
    void textStandsInThePlaceForItWhereTheTemplateGivesPlacesNoNumber() throws IOException {
        try (XMLSlideShow show = written(ofImpress())) {
            double height = show.getPageSize().getHeight();
            List<Slide> slides = Deck.of(DeckSample.of(Examples.open("jonkoping"))).slides();
            for (int i = 0; i < slides.size(); i++) {
                if (slides.get(i) instanceof Slide.Arguments || slides.get(i) instanceof Slide.Question) {
                    List<XSLFTextShape> texts = show.getSlides().get(i).getShapes().stream()
                            .filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
                            .filter(t -> t.getTextType() != Placeholder.FOOTER && t.getText().length() > 40)
                            .filter(t -> t.getAnchor().getMinY() > height / 8).toList();
                    texts.forEach(t -> assertTrue(t.getAnchor().getHeight() > height / 2, t.getText()));
                    assertEquals(texts.size(), texts.stream().map(t -> t.getAnchor().getMinX()).distinct().count(),
                            "beside each other");
                    assertFalse(texts.isEmpty(), slides.get(i).id());
                }
            }
        }
    }

    @Test
    void headlinesHaveRoomInALowPlaceForTitles() throws IOException {
        Path file = folder.resolve("lag.pptx");
        try (XMLSlideShow show = new XMLSlideShow(); OutputStream out = Files.newOutputStream(file)) {
            for (var layout : show.getSlideMasters().getFirst().getSlideLayouts()) {
                for (var shape : layout.getPlaceholders()) {
                    if (shape.getTextType() == Placeholder.TITLE || shape.getTextType() == Placeholder.CENTERED_TITLE) {
                        shape.setAnchor(new Rectangle2D.Double(150, 20, 420, 60));
                    }
                }
            }
            show.write(out);
        }
        try (XMLSlideShow show = written(file)) {
            for (XSLFSlide slide : show.getSlides()) {
                XSLFTextShape title = slide.getPlaceholders()[0];
                double points = title.getTextParagraphs().getFirst().getTextRuns().getFirst().getFontSize();
                assertTrue(points <= 18 || LetterWidths.lines(title.getText(), true, 405 / points) * points <= 60,
                        points + ": " + title.getText());
            }
        }
    }

    @Test
    void aFileThatIsNoTemplateIsToldOfInASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("brev.potx"), "Hej");
        assertEquals("Mallen ”brev.potx” går inte att läsa som en PowerPoint-mall. Öppna den i PowerPoint och spara den"
                + " som .potx eller .pptx.", sentence(text));
        Path workbook = folder.resolve("bok.pptx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(workbook)) {
            book.createSheet("Blad");
            book.write(out);
        }
        assertEquals("Filen ”bok.pptx” är ingen PowerPoint-mall. Välj en .potx eller .pptx.", sentence(workbook));
        Path empty = Files.createFile(folder.resolve("tom.potx"));
        assertTrue(sentence(empty).startsWith("Mallen ”tom.potx” går inte att läsa"));
        byte[] whole = Files.readAllBytes(template());
        for (int tenths = 1; tenths < 10; tenths++) {
            Path part = Files.write(folder.resolve("del.potx"), Arrays.copyOf(whole, whole.length * tenths / 10));
            assertTrue(sentence(part).startsWith("Mallen ”del.potx” går inte att läsa"));
        }
        assertTrue(sentence(folder.resolve("borta.potx")).startsWith("Mallen " + folder));
    }

    private static String sentence(Path template) {
        return assertThrows(ReportException.class, () -> PowerPointReport.check(template)).getMessage();
    }
}
