package se.vagval.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import se.vagval.model.OwnWords;
import se.vagval.model.SectionChoice;
import se.vagval.support.LackingSentence;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.ui.session.Session;

/** What is asked before documents are written, and what becomes of the answers. */
class WordsViewModelTest {
    private static final String SENTENCE = "Fler män än kvinnor deltog 2019.";

    private final ObjectProperty<Set<String>> chosen = new SimpleObjectProperty<>(Set.of("word", "excel"));

    private WordsViewModel model(Session session) {
        ReportTables tables = new ReportTables(session, new SameThreadTasks(), ReportTables.Tables::of);
        tables.inView(true);
        WordsViewModel model = new WordsViewModel(session, new SameThreadTasks(), tables,
                new PartExports(Clock.systemDefaultZone(), _ -> Optional.empty()).all(), chosen);
        model.inView(true);
        return model;
    }

    @Test
    void aChartWithoutASentenceIsAskedForWithItsSectionAndAProposal() {
        WordsViewModel model = model(OpenSession.of(LackingSentence.in("", "")));
        AskedWords asked = model.rows().get().getFirst();
        assertEquals("participants-FINDING", asked.id());
        assertEquals("3.4", asked.section());
        assertTrue(asked.printed());
        assertTrue(asked.words().proposal().startsWith("Högst är Höglandet"));
        assertEquals(1, model.missing());
    }

    @Test
    void anAnswerIsOneStepAndStaysListedUntilTheDocumentsAreLeft() {
        Session session = OpenSession.of(LackingSentence.in("", ""));
        WordsViewModel model = model(session);
        model.say(model.rows().get().getFirst(), " " + SENTENCE + " ");
        assertEquals(SENTENCE, session.review().get().report().wordsOf("participants").orElseThrow().finding());
        assertEquals(1, model.rows().get().size());
        assertTrue(model.rows().get().getFirst().given());
        assertEquals(0, model.missing());
        session.undo();
        assertEquals(1, model.missing());
        assertFalse(session.canUndo().get());
        session.redo();
        model.inView(false);
        model.inView(true);
        assertEquals(List.of(), model.rows().get());
    }

    @Test
    void theSameAnswerAgainIsNoStep() {
        Session session = OpenSession.of(LackingSentence.in("", "diagram.png"));
        WordsViewModel model = model(session);
        AskedWords alternative = model.rows().get().stream().filter(r -> !r.isFinding()).findFirst().orElseThrow();
        assertEquals("diagram.png", model.said(alternative));
        model.say(alternative, "diagram.png ");
        assertFalse(session.canUndo().get());
    }

    @Test
    void anAnswerKeepsTheOtherWordsOfTheSameChart() {
        Session session = OpenSession.of(LackingSentence.in("", "diagram.png"));
        WordsViewModel model = model(session);
        model.say(model.rows().get().getFirst(), SENTENCE);
        assertEquals(new OwnWords("participants", SENTENCE, "diagram.png"),
                session.review().get().report().wordsOf("participants").orElseThrow());
        assertEquals(1, model.missing());
    }

    @Test
    void onlyTheDocumentsChosenAskForWords() {
        WordsViewModel model = model(OpenSession.of(LackingSentence.in("", "diagram.png")));
        assertEquals(2, model.missing());
        chosen.set(Set.of("powerpoint"));
        assertEquals(List.of("participants-ALTERNATIVE"), model.rows().get().stream().map(AskedWords::id).toList());
        chosen.set(Set.of("members", "charts"));
        assertEquals(List.of(), model.rows().get());
        chosen.set(Set.of("word"));
        assertEquals(2, model.missing());
    }

    @Test
    void theReportDoesNotAskForTheWordsOfASectionThatIsLeftOut() {
        Session session = OpenSession.of(LackingSentence.in("", ""));
        WordsViewModel model = model(session);
        chosen.set(Set.of("word"));
        session.edit("uteslutit", r -> r.edit().report(r.report().withSections(
                List.of(new SectionChoice(model.rows().get().getFirst().section(), false)))).done());
        assertEquals(List.of(), model.rows().get());
        chosen.set(Set.of("word", "excel"));
        assertEquals(1, model.missing());
    }

    @Test
    void nothingIsWorkedOutWhileTheDocumentsAreOutOfView() {
        Session session = OpenSession.of(LackingSentence.in("", ""));
        WordsViewModel model = model(session);
        model.inView(false);
        assertEquals(List.of(), model.rows().get());
        session.edit("annat", r -> r.edit().commission(r.commission().edit().title("Annan").done()).done());
        assertEquals(List.of(), model.rows().get());
    }
}
