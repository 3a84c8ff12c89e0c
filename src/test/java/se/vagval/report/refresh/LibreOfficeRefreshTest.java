package se.vagval.report.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.report.figure.FigureReferences;
import se.vagval.report.figure.NamedFigure;
import se.vagval.report.figure.NamedFigures;
import se.vagval.report.refresh.Change.Kind;
import se.vagval.text.MoneyUnit;

/**
 * A report that LibreOffice has opened and saved, after somebody has worked on it. It drops the tags of controls and keeps
 * the bookmarks in them. Fails where soffice is missing.
 */
@Tag("libreoffice")
class LibreOfficeRefreshTest {
    private static final int PATIENCE_SECONDS = 240;

    @TempDir
    static Path folder;

    private static Path saved;
    private static Path refreshed;
    private static RefreshReport report;

    @BeforeAll
    static void workOn() throws Exception {
        Path written = RefreshSample.write(own(RefreshSample.jonkoping()), folder.resolve("Rapport.docx"));
        String main = RefreshSample.text(written, RefreshSample.MAIN);
        String worked = main.replaceFirst("(<w:t xml:space=\"preserve\">)17\u00a0622(</w:t>)", "$1ca 17 600$2")
                .replaceFirst("<w:t xml:space=\"preserve\">(De tre samordningsförbunden)",
                        "<w:t xml:space=\"preserve\">Ett ord till. $1");
        Path edited = RefreshSample.with(written, folder.resolve("Bearbetad.docx"), RefreshSample.MAIN, worked);
        saved = throughLibreOffice(edited);
        refreshed = folder.resolve("Uppdaterad.docx");
        report = RefreshSample.refresh(saved, refreshed, own(RefreshSample.changed()));
    }

    /** With a figure in a sentence of the user's own, beside bold words and a link. */
    private static Review own(Review review) {
        List<ReportText> texts = new ArrayList<>(review.texts());
        texts.add(new ReportText("6", "", "**Kommunerna** betalar " + FigureReferences.of(figure(review).reference())
                + ", se [avsnitt 8.2](#8.2)."));
        return review.edit().texts(texts).done();
    }

    private static NamedFigure figure(Review review) {
        return NamedFigures.of(RefreshSample.input(review, MoneyUnit.TKR).statements(), MoneyUnit.TKR)
                .search("Finansiering per part 2021 kommunerna länsförbund", 1).getFirst();
    }

    private static Path throughLibreOffice(Path file) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("sparad"));
        run(List.of("soffice", "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "docx", "--outdir",
                out.toString(), file.toString()));
        return out.resolve(file.getFileName());
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), command.getFirst() + " did not finish");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), Files.readString(log));
    }

    @Test
    void itHasDroppedTheTags() throws IOException {
        String main = RefreshSample.text(saved, RefreshSample.MAIN);
        assertTrue(main.contains("_vagval1t_"), "The bookmarks are gone too");
        assertTrue(report.remembers(), "The part with what was written is gone");
    }

    @Test
    void everyFigureIsStillFound() {
        Path written = folder.resolve("Rapport.docx");
        RefreshReport untouched = RefreshSample.refresh(written, folder.resolve("jamfor.docx"),
                own(RefreshSample.changed()));
        long byHand = report.left().stream().filter(c -> c.kind() == Kind.BY_HAND).count();
        assertEquals(1, byHand, () -> String.join("\n", report.lines()));
        assertEquals(untouched.done().size() - byHand, report.done().size(),
                () -> String.join("\n", report.lines()));
        assertEquals(1, report.left().size());
        assertEquals("ca 17 600", report.left().getFirst().before());
    }

    @Test
    void aFigureInASentenceIsRefreshed() throws IOException {
        String now = figure(RefreshSample.changed()).text();
        assertNotEquals(figure(RefreshSample.jonkoping()).text(), now);
        assertTrue(RefreshSample.text(refreshed, RefreshSample.MAIN).replaceAll("<[^>]*>", "")
                .contains("Kommunerna betalar " + now + ", se avsnitt\u00a08.2."));
    }

    @Test
    void theWordsOfTheUserStand() throws IOException {
        String main = RefreshSample.text(refreshed, RefreshSample.MAIN);
        assertTrue(main.contains("Ett ord till. De tre samordningsförbunden"));
        assertTrue(main.contains("ca 17 600"));
        assertEquals(List.of(), report.left().stream().filter(c -> c.kind() == Kind.GONE).toList());
    }
}
