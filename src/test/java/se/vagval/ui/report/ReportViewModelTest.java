package se.vagval.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.junit.jupiter.api.Test;

import se.vagval.report.ReportException;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.set.WrittenFile;
import se.vagval.support.MemoryClipboard;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.TestDialogs;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.session.Session;

class ReportViewModelTest {
    private final TestDialogs dialogs = new TestDialogs();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private final List<String> written = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private Tasks tasks = new SameThreadTasks();
    private boolean canOpen = true;
    private Wanted last;

    private record Export(String id) implements ReportExport {
        @Override
        public String name() {
            return id;
        }

        @Override
        public String about() {
            return "";
        }
    }

    private final class Exports implements ReportExports {
        private final List<ReportExport> all;

        private Exports(String... ids) {
            all = Stream.of(ids).<ReportExport>map(Export::new).toList();
        }

        @Override
        public List<ReportExport> all() {
            return all;
        }

        @Override
        public List<String> leftOut(Set<String> chosen, boolean hasMembers) {
            return List.of(hasMembers ? "Har medlemmar." : "Saknar medlemmar.");
        }

        @Override
        public List<WrittenFile> write(Set<String> chosen, Wanted wanted, Path folder, Tasks.Progress progress) {
            List<String> ids = all.stream().map(ReportExport::id).filter(chosen::contains).toList();
            if (ids.contains("trasig")) {
                throw new ReportException("Disken är full.");
            }
            last = wanted;
            ids.stream().takeWhile(_ -> !progress.cancelled()).forEach(written::add);
            return written.stream().map(id -> new WrittenFile(folder.resolve(id), List.of())).toList();
        }
    }

    /** Work that goes on until the test ends it. */
    private static final class HeldTasks implements Tasks, Tasks.Running, Tasks.Progress {
        private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
        private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper();
        private boolean cancelled;
        private boolean onScreen;
        private Callable<Runnable> rest;

        @Override
        public <T> Running run(String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            words.set(what);
            rest = () -> {
                T result = work.run(this);
                return () -> done.accept(result);
            };
            return this;
        }

        @Override
        public void onScreen(boolean is) {
            onScreen = is;
        }

        @Override
        public <T> void quietly(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            throw new AssertionError("Not asked for");
        }

        private void end() throws Exception {
            rest.call().run();
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public ReadOnlyDoubleProperty share() {
            return share;
        }

        @Override
        public ReadOnlyStringProperty words() {
            return words;
        }

        @Override
        public void at(double at, String what) {
            share.set(at);
            words.set(what);
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    private ReportViewModel model(String... ids) {
        return new ReportViewModel(OpenSession.example(), dialogs, tasks, clipboard, f -> canOpen && opened.add(f),
                new Exports(ids));
    }

    @Test
    void somePagesOfMembersCanBeAskedForAndAllAreFromTheStart() {
        ReportViewModel model = model("members");
        List<String> all = model.allMembers();
        assertTrue(all.contains("Habo"));
        assertEquals("Sida för alla medlemmar", model.memberWords());
        model.wantMembers(List.of("Habo", "Tranås"));
        assertEquals("Sida för 2 av " + all.size() + " medlemmar", model.memberWords());
        assertFalse(model.wantsMember("Aneby"));
        model.write();
        assertEquals(Set.of("Habo", "Tranås"), last.members());
        model.wantMembers(all);
        model.write();
        assertEquals(Set.of(), last.members());
    }

    @Test
    void theNameOfAVersionIsToldAsLongAsTheReviewIsUnchanged() {
        Session session = OpenSession.example();
        ReportViewModel model = new ReportViewModel(session, dialogs, tasks, clipboard, opened::add,
                new Exports("word"));
        model.write();
        assertEquals(Optional.empty(), last.named());
        session.versions().create("Utskickad till medlemssamråd 2026-02-24", "");
        model.write();
        assertEquals(Optional.of("Utskickad till medlemssamråd 2026-02-24"), last.named());
        session.edit("annat", r -> r.edit().commission(r.commission().edit().title("Annan").done()).done());
        model.write();
        assertEquals(Optional.empty(), last.named());
    }

    @Test
    void progressIsToldWhileItGoesOn() throws Exception {
        HeldTasks held = new HeldTasks();
        tasks = held;
        ReportViewModel model = model("word", "excel");
        model.write();
        assertInstanceOf(ReportViewModel.State.Writing.class, model.state().get());
        held.at(0.25, "Skriver rapporten");
        assertEquals(0.25, model.share().get());
        assertEquals("Skriver rapporten", model.words().get());
        held.end();
        assertInstanceOf(ReportViewModel.State.Done.class, model.state().get());
    }

    @Test
    void theWritingIsShownInOnePlaceHereWhileTheScreenIsInViewAndElseByTheWindow() throws Exception {
        HeldTasks held = new HeldTasks();
        tasks = held;
        ReportViewModel model = model("word");
        model.inView(true);
        model.write();
        assertTrue(held.onScreen);
        model.inView(false);
        assertFalse(held.onScreen);
        model.inView(true);
        assertTrue(held.onScreen);
        held.end();
    }

    @Test
    void whatWasWrittenBeforeItWasStoppedIsTold() throws Exception {
        HeldTasks held = new HeldTasks();
        tasks = held;
        ReportViewModel model = model("word", "excel");
        model.write();
        model.cancel();
        // It goes on until the work has noticed.
        assertInstanceOf(ReportViewModel.State.Writing.class, model.state().get());
        held.end();
        assertEquals(List.of(), written);
        assertTrue(assertInstanceOf(ReportViewModel.State.Done.class, model.state().get()).stopped());
    }

    @Test
    void filesOfAFolderAreOneLine() {
        Path folder = Path.of("/mapp");
        Finding finding = new Finding("CaptionGiven", "Bilden", "Beskrivning saknas.");
        assertEquals(List.of(new Written(folder.resolve("Rapport.docx"), 0, List.of(finding)),
                new Written(folder.resolve("Diagram"), 2, List.of())),
                Written.of(folder, List.of(new WrittenFile(folder.resolve("Rapport.docx"), List.of(finding)),
                        new WrittenFile(folder.resolve("Diagram/a.png"), List.of()),
                        new WrittenFile(folder.resolve("Diagram/b.svg"), List.of()))));
    }

    @Test
    void aDocumentIsOpenedOrElseItsPlaceIsCopied() {
        Path document = Path.of("/mapp/Rapport.docx");
        ReportViewModel model = model("word");
        model.open(document);
        assertEquals(List.of(document), opened);
        assertEquals(List.of(), dialogs.notices);
        canOpen = false;
        model.open(document);
        assertEquals(document.toString(), clipboard.text().orElseThrow());
        assertTrue(dialogs.notices.getFirst().contains(document.toString()));
    }

    @Test
    void whatIsChosenIsWrittenToTheFolderChosen() {
        ReportViewModel model = model("word", "excel", "bilder");
        model.want("excel", false);
        dialogs.answer(Path.of("/annan"));
        model.chooseFolder();
        model.write();
        assertEquals(List.of("word", "bilder"), written);
        assertEquals(new ReportViewModel.State.Done(Path.of("/annan"),
                List.of(new Written(Path.of("/annan/word"), 0, List.of()),
                        new Written(Path.of("/annan/bilder"), 0, List.of())),
                false, List.of("Har medlemmar.")),
                model.state().get());
    }

    @Test
    void aFailureIsToldWithItsReason() {
        ReportViewModel model = model("trasig");
        model.write();
        assertEquals(new ReportViewModel.State.Failed("Disken är full."), model.state().get());
        assertEquals("Disken är full.", dialogs.problems.getFirst().sentence());
    }

    @Test
    void nothingChosenIsNothingWritten() {
        ReportViewModel model = model("word");
        model.want("word", false);
        model.write();
        assertEquals(List.of(), written);
        assertInstanceOf(ReportViewModel.State.Failed.class, model.state().get());
    }
}
