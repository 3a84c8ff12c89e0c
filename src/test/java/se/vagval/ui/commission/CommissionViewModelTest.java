package se.vagval.ui.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.vagval.model.Author;
import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.statement.View;
import se.vagval.support.OpenSession;
import se.vagval.ui.session.Session;

class CommissionViewModelTest {
    private final Session session = OpenSession.example();
    private final CommissionViewModel model = new CommissionViewModel(session);

    private Commission commission() {
        return session.review().get().commission();
    }

    private TypedField type(Slot slot, String words) {
        TypedField field = model.field(slot);
        field.text().set(words);
        field.leave();
        return field;
    }

    @ParameterizedTest
    @EnumSource(names = {"TITLE", "AREA", "ORDERED_BY", "CASE_NUMBER", "QUESTION", "EXCLUDED", "PRICE_LEVEL"})
    void wordsAreTakenAsOneStepAndUndone(Slot slot) {
        Review before = session.review().get();
        TypedField field = type(slot, "  Nya ord ");
        assertEquals("Nya ord", slot.text(session.review().get()));
        assertEquals("Nya ord", field.text().get());
        assertTrue(session.undoText().get().startsWith("Ångra: " + slot.editWords()), session.undoText().get());
        assertEquals(1, session.done().size());
        session.undo();
        assertEquals(before, session.review().get());
        assertEquals(slot.text(before), field.text().get());
    }

    @Test
    void aPauseTakesTheWordsButLeavesTheFieldAlone() {
        TypedField field = model.field(Slot.AREA);
        field.text().set("Jönköpings län och ");
        field.submit();
        assertEquals("Jönköpings län och", commission().area());
        assertEquals("Jönköpings län och ", field.text().get());
        field.text().set("Jönköpings län och Ydre");
        field.leave();
        assertEquals("Jönköpings län och Ydre", commission().area());
        assertEquals(2, session.done().size());
    }

    @Test
    void leavingAFieldUntouchedIsNoStep() {
        for (Slot slot : Slot.values()) {
            model.field(slot).leave();
        }
        assertEquals(List.of(), session.done());
    }

    @Test
    void aDateIsTypedAsSwedishDocumentsWriteIt() {
        type(Slot.ORDERED, "2026-02-24");
        assertEquals(Optional.of(LocalDate.of(2026, 2, 24)), commission().ordered());
        TypedField field = type(Slot.ORDERED, "24/2 2026");
        assertEquals("24/2 2026", field.text().get());
        assertEquals("”24/2 2026” är inget datum. Skriv år, månad och dag: 2026-02-24.", field.problem().get());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 24)), commission().ordered());
        type(Slot.ORDERED, "2026-02-30");
        assertFalse(field.problem().get().isEmpty());
        type(Slot.ORDERED, "");
        assertEquals(Optional.empty(), commission().ordered());
        assertEquals("", field.problem().get());
    }

    @Test
    void aWrongValueStaysThroughOtherEditsAndGoesWithEscape() {
        TypedField title = type(Slot.TITLE, "   ");
        assertFalse(title.problem().get().isEmpty());
        type(Slot.AREA, "Annat");
        assertEquals("   ", title.text().get());
        assertFalse(title.problem().get().isEmpty());
        title.restore();
        assertEquals("Översyn av samordningsförbunden i Jönköpings län", title.text().get());
        assertEquals("", title.problem().get());
        assertEquals("Titeln är 301 tecken lång, men får vara högst 300. Korta den.",
                type(Slot.TITLE, "å".repeat(301)).problem().get());
    }

    @Test
    void theBaseYearSaysWhatItDoesBeforeAndAfter() {
        assertEquals("Bokslut 2019; beräkningen gäller 2020–2024.", model.years().getValue());
        model.field(Slot.BASE_YEAR).text().set("2018");
        String before = model.years().getValue();
        assertEquals("Bokslut 2018; beräkningen gäller 2019–2023. Bokslut för 2018 saknas för Höglandet, "
                + "Södra Vätterbygden och Finnveden. Det som är inskrivet för 2019 finns kvar.", before);
        assertEquals(2019, commission().baseYear());
        Review whole = session.review().get();
        model.field(Slot.BASE_YEAR).leave();
        assertEquals(2018, commission().baseYear());
        assertEquals(before, model.years().getValue());
        assertEquals(whole.associations(), session.review().get().associations());
        assertEquals(whole.alternatives(), session.review().get().alternatives());
    }

    @Test
    void aBaseYearThatChangesStandInTheWayOfIsRefusedWithTheirNames() {
        TypedField field = type(Slot.BASE_YEAR, "2030");
        assertEquals("2030", field.text().get());
        assertTrue(field.problem().get().startsWith("Basåret kan inte vara 2030:"), field.problem().get());
        assertTrue(field.problem().get().contains("Länsförbund (20"), field.problem().get());
        assertEquals(2019, commission().baseYear());
        assertEquals("”201” är inget årtal från 1990 till 2100.", type(Slot.BASE_YEAR, "201").problem().get());
    }

    @Test
    void aShorterHorizonTellsWhichChangesFallOutside() {
        int last = session.review().get().alternatives().stream().flatMap(a -> a.changes().stream())
                .mapToInt(c -> c.year()).max().orElseThrow();
        session.edit("prov", r -> r.edit().commission(r.commission().edit().baseYear(last - 2).done()).done());
        type(Slot.HORIZON, "1");
        assertTrue(model.years().getValue().contains("Åtgärder som börjar efter " + (last - 1)),
                model.years().getValue());
        assertEquals("”0” går inte: skriv ett antal år från 1 till 15.", type(Slot.HORIZON, "0").problem().get());
        assertEquals("”16” går inte: skriv ett antal år från 1 till 15.", type(Slot.HORIZON, "16").problem().get());
        assertEquals(1, commission().horizon());
    }

    @Test
    void theYearComparedIsFoundOrChosen() {
        assertEquals(
                "Dokumentens tabeller för ett enda år gäller 2021: det första år då flest alternativ skiljer sig åt. "
                        + "Skriv ett årtal för att välja ett annat.",
                model.compared().getValue());
        type(Slot.COMPARED_YEAR, "2023");
        assertEquals(2023, View.yearOf(session.review().get()));
        assertTrue(model.compared().getValue().contains("gäller 2023, som ni har valt"), model.compared().getValue());
        assertEquals("Ångra: ändrat jämförelseår: inget → 2023", session.undoText().get());
        assertEquals("”2025” är inget av de år som räknas. Skriv ett årtal från 2020 till 2024, eller lämna rutan tom.",
                type(Slot.COMPARED_YEAR, "2025").problem().get());
        type(Slot.HORIZON, "3");
        assertEquals(2021, View.yearOf(session.review().get()), "2023 is no longer counted");
        type(Slot.COMPARED_YEAR, "");
        assertEquals(Optional.empty(), session.review().get().report().comparedYear());
    }

    @Test
    void neutralityIsOneStep() {
        assertFalse(model.recommends().getValue());
        model.recommend(true);
        assertTrue(commission().recommends());
        assertEquals("Ångra: tillåtit att ett alternativ förordas", session.undoText().get());
    }

    @Test
    void authorsAreAddedNamedMovedAndRemoved() {
        AuthorList authors = model.authors();
        AuthorRow row = authors.add();
        authors.submit(row);
        assertEquals(List.of(), session.done());
        row.organisation().set("Habo kommun");
        authors.submit(row);
        assertEquals("Skriv ett namn, eller ta bort raden.", row.problem().get());
        assertEquals(2, commission().authors().size());
        row.name().set("Åsa Ek ");
        authors.submit(row);
        assertEquals(new Author("Åsa Ek", "", "Habo kommun"), commission().authors().getLast());
        authors.move(row, -2);
        assertEquals(List.of("Åsa Ek", "Regionens utredare", "Kommunens utredare"),
                commission().authors().stream().map(Author::name).toList());
        authors.remove(authors.rows().get(1));
        assertEquals(List.of("Åsa Ek", "Kommunens utredare"),
                commission().authors().stream().map(Author::name).toList());
        assertEquals(3, session.done().size());
        session.undo();
        session.undo();
        session.undo();
        assertEquals(List.of("Regionens utredare", "Kommunens utredare"),
                authors.rows().stream().map(r -> r.name().get()).toList());
        session.redo();
        assertEquals(3, authors.rows().size());
    }

    @Test
    void anAuthorWhoseNameIsWipedOutStaysUntilRemoved() {
        AuthorRow row = model.authors().rows().getFirst();
        row.name().set("");
        model.authors().submit(row);
        assertFalse(row.problem().get().isEmpty());
        assertEquals("Regionens utredare", commission().authors().getFirst().name());
    }

    @Test
    void aRowThatIsBegunSurvivesUndoOfSomethingElse() {
        AuthorRow begun = model.authors().add();
        begun.title().set("utredare");
        AuthorRow first = model.authors().rows().getFirst();
        first.title().set("ekonom");
        model.authors().submit(first);
        session.undo();
        assertTrue(model.authors().rows().contains(begun));
        assertEquals("utredare", begun.title().get());
        assertEquals("controller", first.title().get());
    }

    @Test
    void whatIsTypedWrongIsADraftOfTheSessionAndStaysWhateverIsUndone() {
        type(Slot.BASE_YEAR, "201");
        TypedField anew = new CommissionViewModel(session).field(Slot.BASE_YEAR);
        assertEquals("201", anew.text().get());
        assertEquals("”201” är inget årtal från 1990 till 2100.", anew.problem().get());
        int base = session.review().get().commission().baseYear();
        session.edit("ändrat basår", r -> r.edit().commission(r.commission().edit().baseYear(base - 1).done()).done());
        assertEquals("201", anew.text().get());
        anew.restore();
        assertEquals(Integer.toString(base - 1), anew.text().get());
        assertTrue(session.drafts().all().isEmpty());
        assertEquals("", new CommissionViewModel(session).field(Slot.BASE_YEAR).problem().get());
    }

    @Test
    void aStepSaysWhatItWasAndWhatItBecame() {
        type(Slot.CASE_NUMBER, "RJL 2026/12");
        type(Slot.CASE_NUMBER, "RJL 2026/13");
        assertEquals("Ångra: ändrat diarienummer: RJL 2026/12 → RJL 2026/13", session.undoText().get());
        type(Slot.CASE_NUMBER, "");
        assertEquals("Ångra: ändrat diarienummer: RJL 2026/13 → inget", session.undoText().get());
    }
}
