package se.vagval.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.model.OwnWords;
import se.vagval.report.figure.FigureReferences;
import se.vagval.report.figure.NamedFigure;
import se.vagval.report.word.OutlineSection;
import se.vagval.support.MemoryClipboard;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.SampleReviews;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.session.Session;

class OutlineViewModelTest {
    private final Session session = OpenSession.example();
    private final ReportTables tables = tables(session);
    private final OutlineViewModel model = new OutlineViewModel(session, tables, new MemoryClipboard());

    private static ReportTables tables(Session session) {
        return new ReportTables(session, new SameThreadTasks(), ReportTables.Tables::of);
    }

    private List<String> ids() {
        return model.outline().get().sections().stream().map(OutlineSection::id).toList();
    }

    private OutlineSection section(String id) {
        return model.outline().get().section(id).orElseThrow();
    }

    @Test
    void whatIsTypedIsOneStepAndComesBackWhenUndone() {
        model.choose("6");
        String before = model.text().get();
        model.text().set("Nytt");
        model.choose("7");
        assertEquals("Nytt", section("6").text());
        assertEquals("skrivit i 6 Förslag på möjlig framtida inriktning", session.done().getFirst().words());
        model.choose("6");
        model.undo();
        assertEquals(before, model.text().get());
        model.redo();
        assertEquals("Nytt", model.text().get());
    }

    @Test
    void whatIsBeingTypedIsNotWrittenOverByAnotherEdit() {
        model.choose("6");
        model.text().set("Halvfärdigt");
        session.edit("annat", r -> r.edit().commission(r.commission().edit().title("Annan").done()).done());
        assertEquals("Halvfärdigt", model.text().get());
        model.submit();
        assertEquals("Halvfärdigt", section("6").text());
    }

    @Test
    void sectionsMoveWithinAndBetweenChapters() {
        model.move("3.2", false);
        assertEquals("3.1", section("3.2").number());
        assertEquals("3.2", section("3.1").number());
        model.move("4.1", false);
        assertEquals("3.6", section("4.1").number());
        model.move("4.1", true);
        assertEquals("4.1", section("4.1").number());
        model.move("2", true);
        assertEquals("2", section("3").number());
        assertEquals("3.1", section("2.1").number());
        model.undo();
        assertEquals("2.1", section("2.1").number());
    }

    @Test
    void theFirstAndTheLastStayWhereTheyAre() {
        List<String> before = ids();
        model.move(before.getFirst(), false);
        model.move(before.getLast(), true);
        assertEquals(before, ids());
        assertFalse(session.canUndo().get());
    }

    @Test
    void aSectionIsDraggedIntoAnotherChapter() {
        model.moveBefore("5.1", "8.2");
        assertEquals("8.2", section("5.1").number());
        assertEquals("8.3", section("8.2").number());
        model.moveBefore("8", "8.2");
        assertEquals("8.3", section("8.2").number());
    }

    @Test
    void aSectionLeftOutKeepsItsText() {
        model.include("6", false);
        assertFalse(section("6").printed());
        assertFalse(section("6").text().isEmpty());
        assertEquals("6", section("7").number());
    }

    @Test
    void sectionsOfOnesOwnAreAddedNamedAndTakenAway() {
        model.choose("4.2");
        model.add(Addition.SECTION);
        assertEquals("4.4", model.chosen().get());
        assertEquals(ids().indexOf("4.2") + 1, ids().indexOf("4.4"));
        model.title().set("Västra Götaland");
        model.text().set("Många förbund.");
        model.submit();
        assertEquals("4.3 Västra Götaland", section("4.4").heading());
        model.add(Addition.CHAPTER);
        assertEquals("9", model.chosen().get());
        assertEquals(ids().indexOf("5"), ids().indexOf("9") + 1);
        model.remove("4.4");
        assertTrue(model.outline().get().section("4.4").isEmpty());
    }

    @Test
    void appendicesAreMovedLeftOutAndWrittenInAsSectionsAre() {
        tables.inView(true);
        assertEquals(List.of("bilaga1", "bilaga2", "utfall", "avhopp", "antaganden", "kallor"),
                ids().subList(ids().size() - 6, ids().size()));
        model.move("antaganden", false);
        assertEquals("Bilaga 4", section("antaganden").number());
        assertEquals("Bilaga 5", section("avhopp").number());
        model.include("bilaga1", false);
        assertEquals("Bilaga 3", section("antaganden").number());
        model.choose("utfall");
        assertTrue(model.text().get().startsWith("En person kan medverka"));
        model.text().set("Kortare.");
        model.undo();
        model.undo();
        assertEquals("Bilaga 4", section("antaganden").number());
        model.undo();
        assertEquals("Bilaga 5", section("antaganden").number());
    }

    @Test
    void appendicesStayAfterTheChapters() {
        List<String> before = ids();
        model.move("bilaga1", false);
        model.move("8", true);
        model.moveBefore("8", "kallor");
        model.moveBefore("bilaga1", "3");
        assertEquals(before, ids());
        assertFalse(session.canUndo().get());
        model.choose("bilaga1");
        model.add(Addition.SECTION);
        assertEquals("bilaga3", model.chosen().get());
        assertEquals(ids().indexOf("bilaga1") + 1, ids().indexOf("bilaga3"));
        model.add(Addition.CHAPTER);
        assertEquals(ids().indexOf("bilaga1"), ids().indexOf("9") + 1);
        model.add(Addition.APPENDIX);
        assertEquals("bilaga4", model.chosen().get());
        assertEquals("lagt till en bilaga", session.done().getFirst().words());
    }

    @Test
    void aLinkToWhatIsLeftOutIsTold() {
        model.choose("6");
        model.text().set("Se [avsnitt 8.2](#8.2) och [bilaga 5](#antaganden).");
        assertEquals(List.of(), model.lost(model.text().get()));
        tables.inView(true);
        model.submit();
        assertEquals(List.of(), model.lost(model.text().get()));
        model.include("8.2", false);
        model.include("antaganden", false);
        assertEquals(List.of("Ekonomiska konsekvenser", "Antaganden och regler"), model.lost(model.text().get()));
    }

    @Test
    void whatTheProgramPutsInIsToldWhenTheScreenIsInView() {
        model.choose("6");
        assertEquals(List.of(), section("8.2").contents());
        assertEquals("ui.outline.counting", model.nothingBelow(), "nothing is claimed before it is known");
        tables.inView(true);
        assertEquals("ui.outline.nothingBelow", model.nothingBelow());
        model.choose("argument");
        assertEquals("ui.outline.sentences", model.nothingBelow());
        assertTrue(section("8.2").contents().stream().anyMatch(i -> i.statement().equals("financing") && i.picture()));
        assertTrue(section("argument").filled());
    }

    @Test
    void ownWordsOfAStatementAreKeptAndGivenUp() {
        model.say("financing", "Det blir mindre.", "");
        assertEquals(List.of(new OwnWords("financing", "Det blir mindre.", "")),
                session.review().get().report().words());
        assertEquals("Det blir mindre.", model.finding("financing"));
        model.say("financing", " ", "");
        assertEquals(List.of(), session.review().get().report().words());
    }

    @Test
    void anEmptyReviewHasTheUsualSectionsAndCanBeWrittenIn() {
        Session smallest = OpenSession.of(SampleReviews.smallest());
        ReportTables none = tables(smallest);
        OutlineViewModel empty = new OutlineViewModel(smallest, none, new MemoryClipboard());
        none.inView(true);
        assertTrue(empty.outline().get().sections().size() > 10);
        empty.choose("2");
        empty.text().set("Ord");
        empty.submit();
        assertTrue(empty.section().printed());
    }

    @Test
    void theFiguresOfATextAreThoseOfTheReviewAndFollowIt() {
        assertTrue(model.figures().get().all().isEmpty());
        tables.inView(true);
        NamedFigure state = model.figures().get().search("finansiering staten länsförbund", 1).getFirst();
        assertEquals("8\u00a0011\u00a0tkr", state.text());
        model.choose("6");
        model.text().set("Bidraget är " + FigureReferences.of(state.reference()) + ", inte {financing|nobody|x}.");
        assertEquals(List.of("{financing|nobody|x}"), model.missing());
        session.unit().set(MoneyUnit.MNKR);
        session.edit("annat", r -> r.edit().commission(r.commission().edit().title("Annan").done()).done());
        assertEquals("8,0\u00a0mnkr", model.figures().get().find(state.reference()).orElseThrow().text());
    }
}
