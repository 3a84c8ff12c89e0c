package se.vagval.ui.figurecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.support.MemoryClipboard;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.TestDialogs;
import se.vagval.ui.figurecheck.FigureCheckViewModel.State;

/** Choosing a document, mending it and looking again. */
class FigureCheckViewModelTest {
    @TempDir
    Path folder;

    private final TestDialogs dialogs = new TestDialogs();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private final FigureCheckViewModel model = new FigureCheckViewModel(dialogs, new SameThreadTasks(), clipboard);

    private Path document(String sum) throws IOException {
        return Files.writeString(folder.resolve("a.txt"), "Post\ttkr\nLöner\t100\nLokaler\t50\nSumma\t" + sum);
    }

    @Test
    void aChosenDocumentIsLookedOver() throws IOException {
        List<State> states = new ArrayList<>();
        model.state().subscribe(state -> {
            states.add(state);
        });
        dialogs.answer(document("170"));
        model.choose();
        assertInstanceOf(State.Idle.class, states.get(0));
        assertEquals(new State.Reading("a.txt"), states.get(1));
        State.Done done = assertInstanceOf(State.Done.class, states.get(2));
        assertEquals("150", done.report().findings().getFirst().follows());
    }

    @Test
    void aMendedDocumentIsLookedOverAgainWithoutBeingChosen() throws IOException {
        dialogs.answer(document("170"));
        model.choose();
        document("150");
        model.again();
        assertEquals(0, assertInstanceOf(State.Done.class, model.state().get()).report().findings().size());
        assertEquals(1, dialogs.questions.size());
    }

    @Test
    void theListIsCopiedAsText() throws IOException {
        model.copy();
        assertTrue(clipboard.text().isEmpty());
        dialogs.answer(document("170"));
        model.choose();
        model.copy();
        assertEquals("""
                Siffror i a.txt
                1 summa kontrollerad; den stämmer inte.

                Tabell 1 i dokumentet, från rad 1
                  Rad: Summa. Kolumn: tkr.
                  Tryckt 170. Följer av talen: 150.
                  100 + 50 ger 150, men tryckt är 170.""", clipboard.text().orElseThrow());
        assertEquals(List.of("Listan är kopierad."), dialogs.notices);
    }

    @Test
    void aDocumentThatCannotBeReadSaysWhyAndAsksForNoDialog() throws IOException {
        dialogs.answer(Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4"));
        model.choose();
        assertTrue(assertInstanceOf(State.Refused.class, model.state().get()).sentence().startsWith("a.pdf är en PDF"));
        assertEquals(List.of(), dialogs.problems);
    }
}
