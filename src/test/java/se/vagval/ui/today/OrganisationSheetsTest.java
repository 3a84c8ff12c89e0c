package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Activity;
import se.vagval.model.Authority;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.Cooperation;
import se.vagval.model.NewAssociation;
import se.vagval.model.Organ;
import se.vagval.model.OrganKind;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.support.OpenSession;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.session.Session;

/** The tables of organs, activities and cooperation, typed in as a user does. */
class OrganisationSheetsTest {
    /** The example before anybody has told of its organisation. */
    private final Session session = OpenSession.of(Examples.open("jonkoping").edit().organs(List.of())
            .activities(List.of()).cooperations(List.of()).done());
    private TodayViewModel model = shown(session);

    private static TodayViewModel shown(Session session) {
        TodayViewModel model = new TodayViewModel(session, session.calculation(), Register.load(), _ -> {});
        model.tab().set(TodayTab.ORGANISATION);
        return model;
    }

    private SheetModel table(int at) {
        return model.tables(TodayTab.ORGANISATION).get(at);
    }

    private void type(int table, String address, String typed) {
        table(table).put(List.of(new GridEntry(address, typed)), "");
    }

    private GridCell cell(int table, String address) {
        return table(table).sheet().getValue().rows().stream()
                .flatMap(r -> Stream.concat(Stream.of(r.label()), r.cells().stream()))
                .filter(c -> c.address().equals(address)).findFirst().orElseThrow(() -> new AssertionError(address));
    }

    private List<String> labels(int table) {
        return table(table).sheet().getValue().rows().stream().map(GridRow::label).map(GridCell::text).toList();
    }

    private Organ organ(String id) {
        return session.review().get().organs().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    }

    /** What is pasted in a table of words and amounts is read in the unit that the table is shown in. */
    @Test
    void activitiesTellTheirUnitBesideWhatTheyAre() {
        assertEquals("Insats, tkr", table(1).sheet().getValue().corner());
        session.unit().set(MoneyUnit.MNKR);
        assertEquals("Insats, mnkr", table(1).sheet().getValue().corner());
        assertEquals(MoneyUnit.MNKR, table(1).sheet().getValue().unit());
        assertEquals(MoneyUnit.TKR, table(0).sheet().getValue().unit());
    }

    @Test
    void organsAreAddedUnderTheirAssociationAndUnderEachOther() {
        type(0, "organs.+hoglandet", "Beredningsgrupp");
        type(0, "organs.+hoglandet", "Lokal grupp Nässjö");
        type(0, "organs.lokal-grupp-nassjo.under", "Beredningsgrupp");
        type(0, "organs.lokal-grupp-nassjo.members", "Enhetschefer");
        type(0, "organs.lokal-grupp-nassjo.task", "Urval till insatser");
        type(0, "organs.lokal-grupp-nassjo.source", "Förbundsordningen 7 §");
        Organ local = organ("lokal-grupp-nassjo");
        assertEquals(OrganKind.PREPARATORY, organ("beredningsgrupp").kind());
        assertEquals(OrganKind.LOCAL, local.kind());
        assertEquals(Optional.of("beredningsgrupp"), local.under());
        assertEquals(List.of("Enhetschefer", "Urval till insatser", "Förbundsordningen 7 §"),
                List.of(local.members(), local.task(), local.provenance().source()));
        assertEquals("Beredningsgrupp", cell(0, "organs.lokal-grupp-nassjo.under").text());
        assertEquals(List.of("Höglandet", "Beredningsgrupp", "Lokal grupp Nässjö"), labels(0).subList(0, 3));
    }

    @Test
    void anOrganUnderItselfIsRefusedAndWhatWasTypedStays() {
        type(0, "organs.+hoglandet", "Kansli");
        type(0, "organs.+hoglandet", "Råd");
        type(0, "organs.rad.under", "Kansli");
        type(0, "organs.kansli.under", "Råd");
        assertTrue(cell(0, "organs.kansli.under").problem().contains("under sig självt"),
                cell(0, "organs.kansli.under").problem());
        assertEquals("Råd", cell(0, "organs.kansli.under").text());
        assertEquals(Optional.empty(), organ("kansli").under());
        table(0).removeRows(List.of("organs.kansli"));
        assertEquals(Optional.empty(), organ("rad").under());
        session.undo();
        assertEquals(Optional.of("kansli"), organ("rad").under());
    }

    @Test
    void anAssociationThatAnAlternativeFormsHasOrgansToo() {
        session.edit("prov", r -> r.edit().alternative("alt1", a -> a.withChanges(List.of(new Change.Start("ny", 2021,
                new NewAssociation("ny", "Nytt förbund", "Nytt", List.of(), List.of()), List.of(), List.of(),
                Optional.empty(), "")))).done());
        assertTrue(labels(0).contains("Nytt (nytt)"), labels(0).toString());
        type(0, "organs.+ny", "Kansli");
        assertEquals("ny", organ("kansli").association());
    }

    @Test
    void anActivityIsTypedWithItsYearsCostAndPeople() {
        type(1, "activities.+finnveden", "Steget vidare");
        String path = "activities.steget-vidare.";
        type(1, path + "targetGroup", "Unga vuxna");
        type(1, path + "fromYear", "2018");
        type(1, path + "toYear", "2020");
        type(1, path + "cost", "1 250,5");
        type(1, path + "participants", "40");
        type(1, path + "description", "Handledning i grupp");
        type(1, path + "source", "Verksamhetsplan 2019");
        Activity a = session.review().get().activities().getFirst();
        assertEquals(List.of("Unga vuxna", "Handledning i grupp", "Verksamhetsplan 2019"),
                List.of(a.targetGroup(), a.description(), a.provenance().source()));
        assertEquals(1_250_500, a.cost().orElseThrow().value());
        assertEquals(40, a.participants().orElseThrow().value());
        type(1, path + "toYear", "2017");
        assertEquals("Till och med 2017 är före från och med 2018. Ändra ett av åren.",
                cell(1, path + "toYear").problem());
        assertEquals(Optional.of(2020), session.review().get().activities().getFirst().toYear());
        type(1, path + "cost", "mycket");
        assertTrue(cell(1, path + "cost").wrong());
    }

    @Test
    void whoWorksWithTheSameOfficeIsReadOffTheCooperation() {
        type(2, "cooperations.+", "Försäkringskassan Nässjö");
        type(2, "cooperations.forsakringskassan-nassjo.municipality", "Aneby");
        type(2, "cooperations.forsakringskassan-nassjo.associations", "höglandet, Finnveden");
        type(2, "cooperations.+", "Arbetsförmedlingen Tranås");
        Cooperation second = session.review().get().cooperations().getLast();
        assertEquals(Authority.EMPLOYMENT_SERVICE, second.authority());
        assertEquals("0604", second.municipality());
        assertEquals(List.of("hoglandet", "finnveden"),
                session.review().get().cooperations().getFirst().associations());
        List<GridRow> fit = table(3).sheet().getValue().rows();
        assertEquals(List.of("Aneby", "Försäkringskassan", "Arbetsförmedlingen", "Hälso- och sjukvården"), labels(3));
        assertEquals(List.of("samma kontor", "annat kontor", "samma kontor"),
                fit.get(1).cells().stream().map(GridCell::text).toList());
        assertEquals(List.of("uppgift saknas", "uppgift saknas", "uppgift saknas"),
                fit.get(2).cells().stream().map(GridCell::text).toList());
        assertFalse(fit.get(1).cells().getFirst().editable());
        type(2, "cooperations.arbetsformedlingen-tranas.associations", "Östan");
        assertTrue(cell(2, "cooperations.arbetsformedlingen-tranas.associations").problem().startsWith(
                "Förbundet ”Östan” finns inte. Skriv ett eller flera av Höglandet"));
    }

    @Test
    void aReviewWithoutAssociationsSaysWhatToDoFirst() {
        model = shown(OpenSession.of(Review.empty(Commission.titled("Tom", 2024))));
        assertEquals("Lägg till ett förbund under Förbund och medlemmar; sedan beskrivs dess organ här.",
                table(0).about().get());
        assertTrue(table(3).about().get().startsWith("Tabellen fylls i av det som anges under Samverkan"));
        assertTrue(table(0).sheet().getValue().rows().isEmpty());
    }

    @Test
    void whatHasOrgansIsSaidToBeInUse() {
        type(0, "organs.+finnveden", "Kansli");
        session.edit("prov", r -> r.edit().alternatives(List.of()).reference(Optional.empty()).arguments(List.of())
                .steps(List.of()).services(List.of()).participants(List.of()).done());
        model.tab().set(TodayTab.MEMBERS);
        model.tables(TodayTab.MEMBERS).getFirst().removeRows(List.of("associations.finnveden.name"));
        assertTrue(model.notice().get().contains("organ, insatser eller samverkan"), model.notice().get());
        assertEquals(3, session.review().get().associations().size());
    }
}
