package se.vagval.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.ReviewJson;
import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.store.ReviewFile;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.TestDialogs;
import se.vagval.ui.door.FileKind;
import se.vagval.ui.file.StoredReviewFiles;
import se.vagval.ui.session.ReviewFiles.Opened;
import se.vagval.ui.session.StoreFailure;
import se.vagval.ui.settings.RecentFiles;

class StartViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-24T14:32:00Z"), ZoneOffset.UTC);
    private static final FileKind KIND = new FileKind("Översyn", ".vagval");

    @TempDir
    Path home;
    private final TestDialogs dialogs = new TestDialogs();
    private final List<Opened> shown = new ArrayList<>();
    private RecentFiles recent;
    private Opener opener;
    private StartViewModel start;

    @BeforeEach
    void build() {
        SameThreadTasks tasks = new SameThreadTasks();
        recent = new RecentFiles(home.resolve("settings"));
        ReviewFolder folder = new ReviewFolder(home.resolve("Vägval"), KIND);
        opener = new Opener(new StoredReviewFiles(ZoneOffset.UTC), recent, folder, tasks, dialogs, CLOCK);
        opener.handTo(shown::add, Optional::empty);
        var example = new StartViewModel.Example("Exempel: ett/två?", "Om", () -> review("Exempel: ett/två?"));
        start = new StartViewModel(recent, List.of(example), opener, tasks, CLOCK);
    }

    private static Review review(String title) {
        return Review.empty(Commission.titled(title, 2025));
    }

    private Opened onlyShown() throws StoreFailure {
        assertEquals(1, shown.size());
        shown.getFirst().store().close();
        return shown.getFirst();
    }

    @Test
    void makesAReviewOfWhatWasTypedWhereTheUserChose() throws StoreFailure {
        Path chosen = home.resolve("min.vagval");
        dialogs.answer(chosen);
        assertEquals("2025", start.baseYear().get());
        start.title().set("  Min översyn ");
        start.baseYear().set("2024");
        start.create();
        Opened opened = onlyShown();
        assertEquals("Min översyn", opened.review().commission().title());
        assertEquals(2024, opened.review().commission().baseYear());
        assertTrue(Files.exists(chosen));
        assertEquals("Min översyn", recent.all().getFirst().title());
        assertTrue(dialogs.problems.isEmpty());
    }

    @Test
    void saysBesideTheFieldWhatIsMissing() {
        start.create();
        assertEquals("Skriv en titel för översynen.", start.titleProblem().get());
        start.title().set("Titel");
        assertEquals("", start.titleProblem().get());
        start.baseYear().set("förra året");
        start.create();
        assertEquals("”förra året” är inget årtal. Skriv fyra siffror, till exempel 2025.", start.yearProblem().get());
        start.baseYear().set("20255");
        start.create();
        assertFalse(start.yearProblem().get().isEmpty());
        assertTrue(shown.isEmpty());
        assertTrue(dialogs.questions.isEmpty());
    }

    @Test
    void anExampleOpensAsACopyUnderAFreeNameEachTime() throws StoreFailure {
        start.open(start.examples().getFirst());
        Path first = onlyShown().store().file();
        assertEquals("Exempel ett två.vagval", first.getFileName().toString());
        shown.clear();
        start.open(start.examples().getFirst());
        assertEquals("Exempel ett två 2.vagval", onlyShown().store().file().getFileName().toString());
        assertEquals("En egen kopia är sparad som " + first, dialogs.notices.getFirst());
    }

    @Test
    void recentFilesSayWhenAndWhereAndWhichAreGone() throws StoreFailure {
        start.open(start.examples().getFirst());
        onlyShown();
        Path gone = home.resolve("borta.vagval");
        recent.opened(gone, "Borta", LocalDateTime.of(2026, 2, 20, 9, 0));
        start.refresh();
        RecentRow missing = start.recent().getFirst();
        assertTrue(missing.missing());
        assertEquals("2026-02-20", missing.when());
        assertEquals(gone.toString(), missing.where());
        assertFalse(start.recent().getLast().missing());
        assertEquals("Idag 14.32", start.recent().getLast().when());
        start.forget(missing);
        assertEquals(1, start.recent().size());
    }

    @Test
    void aFileThatCannotBeOpenedIsExplained() throws Exception {
        Path text = Files.writeString(home.resolve("brev.vagval"), "Hej!");
        dialogs.answer(text);
        start.open();
        assertTrue(shown.isEmpty());
        assertFalse(start.busy().get());
        assertEquals("FIL-05", dialogs.problems.getFirst().code());
        assertTrue(dialogs.problems.getFirst().details().contains("FIL-05"));
        assertEquals("Hej!", Files.readString(text));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatCannotBeWrittenCanBeOpenedToBeRead(boolean locked) throws Exception {
        Path file = home.resolve("a.vagval");
        ReviewFile.create(file, review("Översyn")).close();
        if (!locked) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        }
        try (ReviewFile _ = locked ? ReviewFile.open(file) : ReviewFile.openReadOnly(file)) {
            dialogs.answer(1);
            opener.open(file);
            assertTrue(shown.isEmpty());
            assertTrue(dialogs.questions.getFirst().contains(locked ? "öppen i ett annat fönster" : "skrivskyddad"));
            dialogs.answer(0);
            opener.open(file);
            Opened opened = onlyShown();
            assertTrue(opened.store().readOnly());
            assertEquals("Översyn", opened.review().commission().title());
            assertEquals(file, recent.all().getFirst().file());
            assertTrue(dialogs.problems.isEmpty());
        }
    }

    @Test
    void aFileIsOpenedToBeReadWhenAskedTo() throws StoreFailure {
        Path file = home.resolve("a.vagval");
        ReviewFile.create(file, review("Översyn")).close();
        dialogs.answer(file);
        start.openReadOnly();
        assertTrue(onlyShown().store().readOnly());
    }

    @Test
    void aFileThatIsOpenIsNotOpenedTwice() {
        Path file = home.resolve("a.vagval").toAbsolutePath();
        opener.handTo(shown::add, () -> Optional.of(file));
        opener.open(file);
        assertEquals(List.of("a.vagval är redan öppen."), dialogs.notices);
        assertTrue(shown.isEmpty());
    }

    @Test
    void aReviewBeginsFromTheTemplateThatIsChosen() throws StoreFailure {
        assertEquals("Översyn av samordningsförbunden i …", start.titlePrompt().getValue());
        start.template()
                .set(start.templates().stream().filter(t -> t.id().equals("uttrada")).findFirst().orElseThrow());
        assertEquals("Utträde ur samordningsförbundet …", start.titlePrompt().getValue());
        dialogs.answer(home.resolve("ut.vagval"));
        start.title().set("Utträde ur Sydöst");
        start.create();
        Review made = onlyShown().review();
        assertEquals(List.of("Kvar", "Utträde"), made.alternatives().stream().map(a -> a.shortName()).toList());
        assertEquals("Utträde ur Sydöst", made.commission().title());
    }

    @Test
    void aFileThatWasMovedIsFoundAgainAndItsOldPlaceForgotten() throws Exception {
        start.open(start.examples().getFirst());
        Path before = onlyShown().store().file();
        Path after = Files.move(before, home.resolve("flyttad.vagval"));
        start.refresh();
        assertTrue(start.recent().getFirst().missing());
        shown.clear();
        dialogs.answer(after);
        start.find(start.recent().getFirst());
        assertEquals(after, onlyShown().store().file());
        assertEquals(List.of(after), recent.all().stream().map(RecentFiles.Recent::file).toList());
        assertEquals("Var finns Exempel: ett/två? nu?", dialogs.questions.getLast());
    }

    @Test
    void aFileThatIsStillGoneStaysInTheList() {
        Path gone = home.resolve("borta.vagval");
        recent.opened(gone, "Borta", LocalDateTime.of(2026, 2, 20, 9, 0));
        start.refresh();
        dialogs.answer(home.resolve("fel.vagval"));
        start.find(start.recent().getFirst());
        assertEquals(1, dialogs.problems.size());
        assertEquals(List.of(gone), recent.all().stream().map(RecentFiles.Recent::file).toList());
    }

    @Test
    void aDraggedJsonDocumentBecomesAFileOfItsOwn() throws Exception {
        Path document = home.resolve("underlag.JSON");
        ReviewJson.create(document, review("Från JSON"));
        String before = Files.readString(document);
        opener.openAny(document);
        Opened opened = onlyShown();
        assertEquals("Från JSON", opened.review().commission().title());
        assertEquals("Från JSON.vagval", opened.store().file().getFileName().toString());
        assertEquals(before, Files.readString(document));
        assertEquals("Översynen i underlag.JSON är hämtad. En egen fil är sparad som " + opened.store().file(),
                dialogs.notices.getFirst());
    }

    @Test
    void aDraggedFileThatIsNoReviewGetsItsSentence() throws Exception {
        opener.openAny(Files.writeString(home.resolve("brev.docx"), "Hej!"));
        assertTrue(dialogs.problems.getLast().sentence().startsWith("brev.docx är ingen översyn."));
        opener.openAny(Files.writeString(home.resolve("lista.json"), "[1, 2"));
        assertTrue(dialogs.problems.getLast().sentence().contains("lista.json"));
        assertEquals("APP-05", dialogs.problems.getLast().code());
        opener.openAny(Files.writeString(home.resolve("falsk.vagval"), "Hej!"));
        assertEquals("FIL-05", dialogs.problems.getLast().code());
        assertTrue(shown.isEmpty());
        assertEquals(List.of(), recent.all());
    }

    @Test
    void whoListensToTheRecentFilesHearsAlsoAfterACollection() {
        List<RecentRow> heard = new ArrayList<>();
        start.recent().addListener((ListChangeListener<RecentRow>) c -> heard.addAll(c.getList()));
        System.gc();
        recent.opened(home.resolve("ny.vagval"), "Ny", LocalDateTime.of(2026, 2, 20, 9, 0));
        start.refresh();
        assertFalse(heard.isEmpty());
    }
}
