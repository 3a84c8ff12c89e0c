package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.model.SusOutcome;
import se.vagval.model.Commission;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.support.OpenSession;
import se.vagval.ui.command.Command;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.session.Session;

/** The tabs of Nuläge and the year in view. */
class TodayViewModelTest {
    private final Session session = OpenSession.example();
    private final TodayViewModel model = new TodayViewModel(session, session.calculation(), Register.load(), _ -> {});

    @Test
    void theTabsAreThoseOfTheReview() {
        assertEquals(List.of("Förbund och medlemmar", "Ekonomi", "Tilldelning", "Administration", "Resultat",
                "Organisation"),
                Arrays.stream(TodayTab.values()).map(TodayTab::label).toList());
        assertEquals("Bokslut 2019", title(TodayTab.ACCOUNTS));
    }

    private String title(TodayTab tab) {
        return model.tables(tab).getFirst().sheet().getValue().title();
    }

    @Test
    void anEarlierYearIsAddedAndTakenAwayAsAStep() {
        assertEquals(List.of(2019), model.years().get());
        assertFalse(model.canRemoveYear());
        model.addYear();
        assertEquals(List.of(2018, 2019), model.years().get());
        assertEquals("Bokslut 2018", title(TodayTab.ACCOUNTS));
        assertEquals("Ångra: lagt till bokslut 2018", session.undoText().get());
        GridModel accounts = model.tables(TodayTab.ACCOUNTS).getFirst();
        accounts.put(List.of(new GridEntry("associations.hoglandet.accounts.2018.equity", "796")), "");
        assertEquals(796_000, session.review().get().association("hoglandet").orElseThrow().accountsOf(2018)
                .orElseThrow().equity().orElseThrow().value());
        assertEquals(2017, model.earlierYear());
        model.removeYear();
        assertEquals(List.of(2019), model.years().get());
        assertEquals("Bokslut 2019", title(TodayTab.ACCOUNTS));
        session.undo();
        assertEquals(List.of(2018, 2019), model.years().get());
    }

    @Test
    void peopleAreShownWholeAndCountedWithTheirDecimals() {
        String address = "municipalities.0604.workingAge";
        GridModel members = model.tables(TodayTab.MEMBERS).get(1);
        members.put(List.of(new GridEntry(address, "3234,91")), "");
        GridCell cell = members.sheet().getValue().rows().stream().flatMap(r -> r.cells().stream())
                .filter(c -> c.address().equals(address)).findFirst().orElseThrow();
        assertEquals("3\u00a0235", cell.text());
        assertEquals("3234,91", cell.edit());
        assertEquals(3234.91, cell.value());
    }

    @Test
    void aYearCanOnlyBeAddedWhereThereIsAnAssociation() {
        Session empty = OpenSession.of(Review.empty(Commission.titled("Översyn", 2024)));
        assertFalse(new TodayViewModel(empty, empty.calculation(), Register.load(), _ -> {}).canAddYear());
    }

    @Test
    void anAddressIsShownInItsTabAndYear() {
        model.addYear();
        model.year().set(2019);
        model.show("associations.hoglandet.accounts.2018.equity");
        assertEquals(TodayTab.ACCOUNTS, model.tab().get());
        assertEquals(2018, model.year().get());
        model.show("allocation.national.frame");
        assertEquals(TodayTab.ALLOCATION, model.tab().get());
        model.show("associations.hoglandet.municipalityKey.basis");
        assertEquals(TodayTab.ALLOCATION, model.tab().get());
    }

    @Test
    void tabsTablesAndRowsArePlaces() {
        List<String> went = new ArrayList<>();
        List<Command> places = TodayPlaces.of(model, (tab, table) -> went.add(tab + " " + table), went::add);
        run(places, "Fördelning mellan medlemmarna");
        run(places, "Nässjö");
        run(places, "Region Jönköpings län");
        assertEquals(List.of("ALLOCATION 1", "municipalities.0682", "associations.hoglandet.regions"), went);
        assertEquals("kommun i Höglandet", places.stream().filter(p -> p.name().equals("Nässjö")).findFirst()
                .orElseThrow().detail().get());
        assertEquals(places.size(), places.stream().map(Command::id).distinct().count());
    }

    private static void run(List<Command> places, String name) {
        places.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow().run();
    }

    @Test
    void outcomeOfWomenIsShownWhenItIsChosen() {
        GridModel outcomes = model.tables(TodayTab.RESULTS).get(1);
        model.whose().set(SusOutcome.Who.WOMEN);
        assertEquals("Utfall i SUS 2019, kvinnor", outcomes.sheet().getValue().title());
        assertEquals("48", outcomes.sheet().getValue().cell("outcomes.sus-1-sodra-vatterbygden.women").orElseThrow()
                .text());
    }

    @Test
    void whoBelongsWhereIsFollowedWhileItIsInView() {
        MembersViewModel members = model.members();
        List<MembersViewModel.Home> before = members.homes().get();
        model.tab().set(TodayTab.ACCOUNTS);
        session.edit("flyttat", review -> Homes.moved(review, "0665", "finnveden"));
        assertEquals(before, members.homes().get());
        model.tab().set(TodayTab.MEMBERS);
        assertEquals(List.of("Gislaved", "Gnosjö", "Vaggeryd", "Värnamo"),
                members.homes().get().stream().filter(h -> h.id().equals("finnveden")).findFirst().orElseThrow()
                        .members().stream().map(MembersViewModel.Member::name).toList());
    }

    @Test
    void whatCannotBeTakenAwayIsTold() {
        model.tables(TodayTab.MEMBERS).getFirst().removeRows(List.of("associations.hoglandet.name"));
        assertTrue(model.notice().get().startsWith("Raden kan inte tas bort"), model.notice().get());
    }
}
