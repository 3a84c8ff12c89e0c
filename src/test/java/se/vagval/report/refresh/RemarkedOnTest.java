package se.vagval.report.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.model.Review;
import se.vagval.report.refresh.Change.Kind;

/** What somebody has said of a table or done with a chart is not lost, and is told of. */
class RemarkedOnTest {
    private static final String FINANCING = "<w:sdt><w:sdtPr><w:alias w:val=\"Finansiering per part.*?</w:tbl>";
    private static final String BUDGET = "<w:sdt><w:sdtPr><w:alias w:val=\"Budget i kr per invånare.*?</w:tbl>";
    private static final String COMMENT = "<w:commentRangeStart w:id=\"7\"/>$0<w:commentRangeEnd w:id=\"7\"/>"
            + "<w:r><w:commentReference w:id=\"7\"/></w:r>";

    @TempDir
    static Path folder;

    private static Path old;
    private static String main;

    @BeforeAll
    static void write() throws IOException {
        old = RefreshSample.write(RefreshSample.jonkoping(), folder.resolve("Rapport.docx"));
        main = RefreshSample.text(old, RefreshSample.MAIN);
    }

    private static RefreshReport refresh(String worked, Path target, Review review) throws IOException {
        return RefreshSample.refresh(RefreshSample.with(old, folder.resolve("bearbetad " + target.getFileName()),
                RefreshSample.MAIN, worked), target, review);
    }

    /** The first run of the words, within the first place that a pattern finds. */
    private static String remarked(String within, String words) {
        Matcher place = Pattern.compile(within).matcher(main);
        assertTrue(place.find(), within);
        String run = "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
        assertTrue(place.group().contains(run), words);
        return main.substring(0, place.start()) + place.group().replaceFirst(run, COMMENT)
                + main.substring(place.end());
    }

    /** The row or column was taken out, and the comment with it, without a word. */
    @Test
    void aRowAndAColumnWithACommentStay() throws IOException {
        for (String worked : List.of(remarked(FINANCING, "22\u00a0593"), remarked(BUDGET, "Fullt utnyttjande"))) {
            Path target = folder.resolve("kommenterad.docx");
            RefreshReport report = refresh(worked, target, RefreshSample.withoutLastAlternative());
            assertTrue(RefreshSample.text(target, RefreshSample.MAIN).contains("<w:commentReference w:id=\"7\"/>"));
            assertTrue(report.left().stream()
                    .anyMatch(c -> c.kind() == Kind.GONE && c.what().contains("Fullt utnyttjande")),
                    () -> String.join("\n", report.lines()));
        }
    }

    /** If the change is not accepted the table comes back with its old figures. */
    @Test
    void aTableThatIsTakenOutWithTrackedChangesIsToldOfWhereTheReviewHasChangedIt() throws IOException {
        String deleted = "<w:cantSplit/><w:del w:id=\"8\" w:author=\"A\" w:date=\"2026-11-01T10:00:00Z\"/>";
        Matcher table = Pattern.compile(FINANCING).matcher(main);
        assertTrue(table.find());
        String worked = main.substring(0, table.start()) + table.group().replace("<w:cantSplit/>", deleted)
                + main.substring(table.end());
        List<Change> tracked = refresh(worked, folder.resolve("borttagen.docx"), RefreshSample.changed()).left();
        assertEquals(List.of("Finansiering per part 2021, tkr"), tracked.stream().map(Change::what).toList());
        assertEquals("Ändrat med spårade ändringar, som är kvar att godkänna eller avvisa, och lämnat som det är. "
                + "Översynen säger något annat nu.", tracked.getFirst().words());
        assertEquals(List.of(), refresh(worked, folder.resolve("lika.docx"), RefreshSample.jonkoping()).left());
    }

    /** It was said that the document says "" and the review "". */
    @Test
    void aPictureOfSomebodysOwnIsToldOfInWordsOfItsOwn() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(RefreshSample.parts(old));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 400, BufferedImage.TYPE_INT_RGB), "png", png);
        parts.replaceAll((part, bytes) -> part.startsWith("word/media/") ? png.toByteArray() : bytes);
        Path worked = RefreshSample.pack(parts, folder.resolve("egen bild.docx"));
        List<Change> own = RefreshSample.refresh(worked, folder.resolve("egen kvar.docx"), RefreshSample.changed())
                .left();
        assertTrue(own.size() > 1);
        own.forEach(c -> assertEquals("Ändrat eller utbytt för hand och lämnat som det är.", c.words(), c.what()));
    }
}
