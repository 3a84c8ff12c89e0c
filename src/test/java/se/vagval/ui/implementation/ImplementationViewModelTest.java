package se.vagval.ui.implementation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.vagval.exchange.Examples;
import se.vagval.model.Mark;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.support.OpenSession;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.session.Session;

class ImplementationViewModelTest {
    private final Session session = OpenSession.of(Examples.open("jonkoping").edit().steps(List.of()).done());
    private final ImplementationViewModel model = new ImplementationViewModel(session, session.review(),
            () -> LocalDate.of(2020, 3, 1));

    private void merger() {
        model.chosen().set("alt3");
        model.take(model.page().get().proposals().getFirst());
    }

    private Step step(String id) {
        return session.review().get().steps().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private void type(String address, String typed) {
        model.table().put(List.of(new GridEntry(address, typed)), "");
    }

    private GridCell cell(String address) {
        return model.table().sheet().getValue().cell(address).orElseThrow();
    }

    private List<String> names() {
        return model.table().sheet().getValue().rows().stream().filter(r -> r.kind() == GridRow.Kind.ENTRY)
                .map(r -> r.label().text()).toList();
    }

    @Test
    void itBeginsWithTheFirstAlternativeThatNeedsSteps() {
        assertEquals("alt2", model.chosen().get());
        assertEquals(0, model.page().get().steps());
        Session example = OpenSession.example();
        assertEquals("alt3", new ImplementationViewModel(example, example.review(), LocalDate::now).chosen().get());
    }

    @Test
    void aTemplateIsOneStepToUndo() {
        Review before = session.review().get();
        merger();
        assertEquals(13, model.page().get().steps());
        assertEquals("Ångra: lagt in steg för sammanslagning där ett organisationsnummer behålls",
                session.undoText().get());
        assertTrue(model.page().get().plan().orElseThrow().today().isPresent());
        assertEquals(List.of(), model.page().get().proposals());
        session.undo();
        assertEquals(before, session.review().get());
        assertEquals(2, model.page().get().proposals().size());
    }

    @Test
    void aStepIsTypedAtTheEmptyLineAndThenFieldByField() {
        type("steps.+alt2", "Skriv avtal");
        type("steps.+alt2", "Börja");
        type("steps.steg-1.days", "30");
        type("steps.steg-2.after", "1");
        type("steps.steg-2.due", "1 jan 2021");
        type("steps.steg-1.decidedBy", " Styrelserna ");
        assertEquals(List.of("Skriv avtal", "Börja"), names());
        assertEquals(List.of("steg-1"), step("steg-2").after());
        assertEquals(Optional.of(LocalDate.of(2021, 1, 1)), step("steg-2").due());
        assertEquals("Styrelserna", step("steg-1").decidedBy());
        assertEquals("Ångra: ändrat Beslutar för Skriv avtal", session.undoText().get());
        List<String> row = model.table().sheet().getValue().rows().getFirst().cells().stream().map(GridCell::text)
                .toList();
        assertEquals(List.of("1", "Styrelserna", "30", "", "", "2021-01-01", "0, kritiskt", "", ""), row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "due|i höst|”i höst” är inget datum. Skriv till exempel 2020-11-30 eller 30 nov 2020.|",
            "due|30 nov|”30 nov” är inget datum. Skriv till exempel 2020-11-30 eller 30 nov 2020.|2020-11-30",
            "days|en månad|”en månad” är inget antal dagar. Skriv ett heltal, till exempel 90.|",
            "days|9999|Dagar är 9999, men ska vara från 0 till 3650.|",
            "after|99|”99” är inget steg här. Skriv stegens nummer, 1 till 13, med komma emellan, eller välj i listan.|",
            "after|6|Ett steg kan inte vänta på sig självt. Skriv numren på de andra steg som måste vara klara först.|",
            "after|12|Då skulle stegen vänta på varandra i en cirkel, tillsammans med steg 7, 11, 12. Ta bort någon av väntningarna.|",
            "name|''|Ett steg behöver ett namn. Ctrl+minus tar bort hela steget.|"})
    void whatCannotBeReadStaysInItsCellAndSaysWhy(String field, String typed, String problem, String suggestion) {
        merger();
        Review before = session.review().get();
        String address = "steps.beslut." + field;
        type(address, typed);
        assertEquals(before, session.review().get());
        assertEquals(problem, cell(address).problem());
        assertEquals(typed, cell(address).text());
        assertEquals(suggestion == null ? "" : suggestion, cell(address).suggestion());
        model.table().restore(List.of(address));
        assertFalse(cell(address).wrong());
    }

    @Test
    void whatAStepWaitsForIsTypedByNumberNameOrChoice() {
        merger();
        type("steps.arkiv.after", "3; 6");
        assertEquals(List.of("forbundsordning", "beslut"), step("arkiv").after());
        type("steps.arkiv.after", cell("steps.arkiv.after").choices().getFirst());
        assertEquals(List.of("organisationsnummer"), step("arkiv").after());
        type("steps.arkiv.after", "Arbeta fram en gemensam förbundsordning, 1");
        assertEquals(List.of("forbundsordning", "organisationsnummer"), step("arkiv").after());
        type("steps.arkiv.after", "");
        assertEquals(List.of(), step("arkiv").after());
    }

    @Test
    void stepsOfAnotherAlternativeThatAreWaitedForStay() {
        merger();
        Review odd = StepEdits.with(session.review().get(), "arkiv",
                s -> s.withAfter(List.of("x")).withAfter(List.of()));
        session.edit("x", _ -> StepEdits.added(odd, "alt2", "Annat"));
        session.edit("x", r -> StepEdits.with(r, "arkiv", s -> s.withAfter(List.of("steg-1"))));
        type("steps.arkiv.after", "6");
        assertEquals(List.of("steg-1", "beslut"), step("arkiv").after());
    }

    @Test
    void whatWaitedForARemovedStepWaitsForWhatItWaitedFor() {
        merger();
        model.table().removeRows(List.of("steps.beslut.days", "steps.beslut.due"));
        assertEquals(List.of("forbundsordning", "samrad", "kapital"), step("arkiv").after());
        assertEquals(12, model.page().get().steps());
        session.undo();
        assertEquals(13, model.page().get().steps());
    }

    @Test
    void aStepIsMovedAmongThoseOfItsAlternative() {
        model.take(model.page().get().proposals().getFirst());
        merger();
        model.move("steps.hemstallan.days", -1);
        assertTrue(names().getFirst().startsWith("De andra förbunden"), names().getFirst());
        Review first = session.review().get();
        model.move("steps.hemstallan.name", -1);
        assertEquals(first, session.review().get());
        model.move("steps.start-2.name", 1);
        assertEquals(first, session.review().get());
        model.move("", 1);
        assertEquals(first, session.review().get());
    }

    @Test
    void severalPastedLinesGetTheirCells() {
        assertEquals(
                List.of("", "steps.steg-1.decidedBy", "steps.steg-1.days", "steps.steg-1.after", "steps.steg-1.due", "",
                        "", "steps.steg-1.warning", "steps.steg-1.provenance.source"),
                model.table().newLine("steps.+alt2", List.of("Ett")));
        String second = model.table().newLine("steps.+alt2", List.of("Ett", "Två")).get(2);
        model.table().put(List.of(new GridEntry("steps.+alt2", "Ett"), new GridEntry("steps.+alt2", "Två"),
                new GridEntry("steps.steg-1.days", "10"), new GridEntry(second, "tio")), "klistrat in 4 celler");
        assertEquals(Optional.of(10), step("steg-1").days());
        assertEquals("tio", cell(second).text());
        assertTrue(cell(second).wrong());
        assertEquals("Ångra: klistrat in 4 celler", session.undoText().get());
        assertEquals(List.of(), model.table().newLine("steps.steg-1.name", List.of("Tre")));
    }

    @Test
    void sourceMarkAndNoteAreDescribedAtTheDaysAndNotEmptiedFromElsewhere() {
        merger();
        model.table().describe(List.of("steps.beslut.name", "steps.arkiv.decidedBy"), "Protokoll", "", "");
        assertEquals("Protokoll", step("beslut").provenance().source());
        assertEquals(Mark.ASSUMPTION, step("arkiv").provenance().mark());
        assertFalse(step("arkiv").provenance().note().isEmpty());
        model.table().describe(List.of("steps.arkiv.days"), "Protokoll", "", "");
        assertEquals(Mark.STATED, step("arkiv").provenance().mark());
        assertEquals("", step("arkiv").provenance().note());
    }

    @Test
    void aRemarksAddressShowsItsAlternative() {
        merger();
        model.chosen().set("alt1");
        model.showing().set(Showing.CHART);
        assertEquals("steps.arkiv.due", model.show("steps.arkiv.due"));
        assertEquals("alt3", model.chosen().get());
        assertEquals(Showing.BOTH, model.showing().get());
        assertEquals("steps.arkiv.name", model.show("steps.arkiv"));
        assertTrue(model.whole("steps.arkiv.due").contains("Att se upp med: I Göteborg"),
                model.whole("steps.arkiv.due"));
        assertEquals("", model.whole(""));
    }

    @Test
    void anAlternativeThatIsTakenAwayGivesPlaceToAnother() {
        merger();
        session.edit("x", r -> r.edit().steps(List.of()).arguments(List.of()).reference(Optional.empty()).alternatives(
                r.alternatives().stream().filter(a -> a.id().equals("alt1")).toList()).done());
        assertEquals("alt1", model.chosen().get());
        session.edit("x", r -> r.edit().alternatives(List.of()).done());
        assertEquals("", model.chosen().get());
        assertEquals(Map.of(), session.drafts().all());
    }
}
