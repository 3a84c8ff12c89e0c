package se.vagval.report.refresh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.report.control.Digest;
import se.vagval.report.refresh.Change.Kind;
import se.vagval.support.LackingSentence;

/** A report that nobody has touched, refreshed, is the report that would be written now. */
class RefreshTest {
    @TempDir
    static Path folder;

    private static Path old;
    private static Path now;
    private static Path refreshed;
    private static RefreshReport report;

    @BeforeAll
    static void refresh() {
        old = RefreshSample.write(RefreshSample.jonkoping(), folder.resolve("Rapport.docx"));
        now = RefreshSample.write(RefreshSample.changed(), folder.resolve("Ny.docx"));
        refreshed = Refresh.beside(old, RefreshSample.DATE);
        report = RefreshSample.refresh(old, refreshed, RefreshSample.changed());
    }

    @Test
    void everyFigureIsThatOfANewReport() throws IOException {
        assertEquals(RefreshSample.withoutRelations(now), RefreshSample.withoutRelations(refreshed));
        assertTrue(report.done().size() > 100, () -> report.summary());
        assertEquals(0, report.left().size(), () -> String.join("\n", report.lines()));
    }

    @Test
    void everyChartIsThatOfANewReport() throws IOException {
        Map<String, byte[]> fresh = RefreshSample.parts(now);
        Map<String, byte[]> renewed = RefreshSample.parts(refreshed);
        long drawn = report.done().stream().filter(c -> c.kind() == Kind.DRAWN).count();
        assertTrue(drawn >= 3, drawn + " drawn");
        long found = renewed.entrySet().stream().filter(e -> e.getKey().startsWith("word/media/vagval"))
                .filter(e -> fresh.values().stream().anyMatch(b -> Arrays.equals(b, e.getValue()))).count();
        List<String> charts = fresh.keySet().stream().filter(p -> p.startsWith("word/charts/")).toList();
        assertTrue(charts.size() >= 2, charts::toString);
        Map<String, byte[]> before = RefreshSample.parts(old);
        List<String> changed = charts.stream().filter(c -> !Arrays.equals(before.get(c), fresh.get(c))).toList();
        assertEquals(drawn, found + changed.size());
        for (String chart : charts) {
            assertEquals(new String(fresh.get(chart), StandardCharsets.UTF_8),
                    new String(renewed.get(chart), StandardCharsets.UTF_8));
            String workbook = chart.replace("charts/chart", "embeddings/Microsoft_Excel_Worksheet").replace(".xml",
                    ".xlsx");
            assertEquals(!changed.contains(chart), Arrays.equals(before.get(workbook), renewed.get(workbook)),
                    workbook);
        }
    }

    @Test
    void allOtherPartsAreTheSameByteForByte() throws IOException {
        Map<String, byte[]> before = RefreshSample.parts(old);
        Map<String, byte[]> after = RefreshSample.parts(refreshed);
        for (Map.Entry<String, byte[]> part : before.entrySet()) {
            boolean ours = part.getKey().equals(RefreshSample.MAIN) || part.getKey().equals("customXml/item1.xml")
                    || part.getKey().equals("word/_rels/document.xml.rels")
                    || part.getKey().startsWith("word/charts/chart")
                    || part.getKey().startsWith("word/embeddings/")
                    || part.getKey().startsWith("word/media/") && !after.containsKey(part.getKey());
            if (!ours) {
                assertArrayEquals(part.getValue(), after.get(part.getKey()), part.getKey());
            }
        }
    }

    /** Each refresh left the pictures of before in the document: unseen, with old figures, and it grew. */
    @Test
    void picturesThatAreReplacedAreNotKept() throws IOException {
        Path back = folder.resolve("tillbaka.docx");
        RefreshSample.refresh(refreshed, back, RefreshSample.jonkoping());
        Set<String> first = hashes(old);
        assertEquals(pictures(old), pictures(refreshed));
        assertEquals(first, hashes(back));
        for (Path file : List.of(refreshed, back)) {
            try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
                assertEquals(pictures(file), document.getAllPictures().size());
                assertEquals(pictures(file),
                        StreamSupport.stream(document.getPackagePart().getRelationships().spliterator(), false)
                                .filter(r -> r.getRelationshipType().endsWith("/image")).count());
            } catch (InvalidFormatException e) {
                throw new IOException(e);
            }
        }
    }

    private static long pictures(Path file) throws IOException {
        return RefreshSample.parts(file).keySet().stream().filter(p -> p.startsWith("word/media/")).count();
    }

    private static Set<String> hashes(Path file) throws IOException {
        return RefreshSample.parts(file).entrySet().stream().filter(p -> p.getKey().startsWith("word/media/"))
                .map(p -> Digest.ofBytes(p.getValue())).collect(Collectors.toSet());
    }

    @Test
    void theSecondTimeThereIsNothingToChange() {
        RefreshReport again = RefreshSample.refresh(refreshed, folder.resolve("igen.docx"), RefreshSample.changed());
        assertTrue(again.written().isEmpty(), () -> String.join("\n", again.lines()));
        assertFalse(Files.exists(folder.resolve("igen.docx")));
        assertTrue(again.summary().startsWith("Inga siffror i ”Rapport uppdaterad 2026-11-22.docx” behövde"));
    }

    /** Of a chart it was said that its table had merged cells, and that the review said nothing. */
    @Test
    void aChartThatHasBecomeAPictureIsToldAsThatAndTheOtherWayRound() {
        Path lacking = RefreshSample.write(LackingSentence.in("", ""), folder.resolve("Saknas.docx"));
        Change picture = ofParticipants(RefreshSample.refresh(old, folder.resolve("bild.docx"),
                LackingSentence.in("", "")));
        assertEquals(Kind.NOW_PICTURE, picture.kind());
        assertTrue(picture.words().contains("det är ett Worddiagram här, men en bild i en ny rapport"),
                picture.words());
        Change chart = ofParticipants(RefreshSample.refresh(lacking, folder.resolve("diagram.docx"),
                RefreshSample.jonkoping()));
        assertEquals(Kind.NOW_CHART, chart.kind());
        assertTrue(chart.words().contains("det är en bild här, men ett Worddiagram i en ny rapport"), chart.words());
    }

    private static Change ofParticipants(RefreshReport report) {
        return report.left().stream().filter(c -> c.what().startsWith("Diagram: Kvinnor och män")).findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", report.lines())));
    }
}
