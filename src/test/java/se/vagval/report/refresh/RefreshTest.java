package se.vagval.report.refresh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.vagval.model.Alternative;
import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.report.Progress;
import se.vagval.report.control.Digest;
import se.vagval.report.refresh.Change.Kind;
import se.vagval.report.word.WordReport;
import se.vagval.support.LackingSentence;
import se.vagval.text.MoneyUnit;

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

    static Stream<Arguments> otherwise() {
        Review review = RefreshSample.jonkoping();
        return Stream.of(
                Arguments.of("the year compared",
                        review.edit().report(review.report().withComparedYear(Optional.of(2023))).done()),
                Arguments.of("a shorter horizon", horizon(review, 3)),
                Arguments.of("days of a step", review.edit().steps(longer(review.steps())).done()),
                Arguments.of("what an alternative is called", renamed(review, "alt3", "Ett förbund")));
    }

    private static Review horizon(Review review, int years) {
        Commission c = review.commission();
        return review.edit().commission(new Commission(c.title(), c.area(), c.orderedBy(), c.caseNumber(), c.authors(),
                c.ordered(), c.due(), c.question(), c.excluded(), c.recommends(), c.baseYear(), years, c.priceLevel()))
                .done();
    }

    private static List<Step> longer(List<Step> steps) {
        Step s = steps.getFirst();
        List<Step> longer = new ArrayList<>(steps);
        longer.set(0, new Step(s.id(), s.alternative(), s.name(), s.decidedBy(), s.due(), s.after(), s.warning(),
                Optional.of(120), s.provenance()));
        return longer;
    }

    private static Review renamed(Review review, String id, String name) {
        return review.edit().alternative(id,
                a -> new Alternative(a.id(), a.parent(), "Alternativ 3: " + name, name, a.description(), a.changes()))
                .done();
    }

    /** Headings kept the years of before, and sentences the day the work had to begin and the names of alternatives. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("otherwise")
    void everySentenceAndHeadingIsThatOfANewReport(String what, Review other) throws IOException {
        Path target = folder.resolve(what + ".docx");
        RefreshReport told = RefreshSample.refresh(old, target, other);
        Path fresh = RefreshSample.write(other, folder.resolve(what + " ny.docx"));
        List<String> now = RefreshSample.sentences(fresh);
        List<String> kept = new ArrayList<>(RefreshSample.sentences(target));
        List<String> gone = kept.stream().filter(s -> !now.contains(s)).toList();
        kept.removeAll(gone);
        assertEquals(now, kept);
        assertEquals(told.left().stream().filter(c -> c.kind() == Kind.GONE).count(), gone.size(), gone::toString);
    }

    /** A note that a table now needs was neither put in nor told of. */
    @Test
    void aNoteThatIsNewUnderATableIsToldOf() {
        RefreshReport told = RefreshSample.refresh(old, folder.resolve("anmärkning.docx"), LackingSentence.in("", ""));
        List<Change> notes = told.left().stream().filter(c -> c.kind() == Kind.NEW && !c.after().isEmpty()).toList();
        assertEquals(List.of("Anmärkning till Kvinnor och män i individinriktade insatser 2019"), notes.stream()
                .map(Change::what).distinct().toList());
        assertTrue(notes.getFirst().words().startsWith("Nytt i översynen, finns inte i dokumentet: ”"));
    }

    /** The foot went on saying of which hour the figures were that had been replaced. */
    @Test
    void theFootSaysWhichVersionTheFiguresAreOf() throws IOException {
        Path first = folder.resolve("första.docx");
        WordReport.write(first, RefreshSample.input(RefreshSample.jonkoping(), MoneyUnit.TKR).withEdition("Första"),
                Progress.NONE);
        assertTrue(foot(first).contains(">Första<"), foot(first));
        Path second = folder.resolve("andra.docx");
        Refresh.write(first, second, (_, unit) -> RefreshSample.input(RefreshSample.changed(), unit)
                .withEdition("Andra"), Progress.NONE, () -> false);
        assertTrue(foot(second).contains(">Andra<"), foot(second));
        assertFalse(foot(second).contains("Första"));
        RefreshReport same = Refresh.write(second, folder.resolve("tredje.docx"), (_, unit) -> RefreshSample
                .input(RefreshSample.changed(), unit).withEdition("Tredje"), Progress.NONE, () -> false).orElseThrow();
        assertTrue(same.written().isEmpty(), "the hour alone is no change");
    }

    private static String foot(Path document) throws IOException {
        return RefreshSample.parts(document).entrySet().stream().filter(p -> p.getKey().startsWith("word/footer"))
                .map(p -> new String(p.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining());
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
