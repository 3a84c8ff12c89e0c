package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.model.Register;
import se.vagval.support.OpenSession;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.session.Session;

/** The tabs of Nuläge and the year in view. */
class TodayViewModelTest {
    private final Session session = OpenSession.example();
    private final TodayViewModel model = new TodayViewModel(session, session.calculation(), Register.load());

    @Test
    void theTabsAreThoseOfTheReview() {
        assertEquals(List.of("Förbund och medlemmar", "Ekonomi", "Tilldelning", "Administration", "Resultat"),
                Arrays.stream(TodayTab.values()).map(TodayTab::label).toList());
        assertEquals("Bokslut 2019", title(TodayTab.ACCOUNTS));
    }

    private String title(TodayTab tab) {
        return model.tables(tab).getFirst().sheet().getValue().title();
    }

    @Test
    void anEarlierYearIsChosenAndComesIntoBeingWhenSomethingIsTyped() {
        assertEquals(List.of(2018, 2019), model.years());
        model.year().set(2018);
        assertEquals("Bokslut 2018", title(TodayTab.ACCOUNTS));
        GridModel accounts = model.tables(TodayTab.ACCOUNTS).getFirst();
        accounts.put(List.of(new GridEntry("associations.hoglandet.accounts.2018.equity", "796")), "");
        assertEquals(796_000, session.review().get().association("hoglandet").orElseThrow().accountsOf(2018)
                .orElseThrow().equity().orElseThrow().value());
        assertEquals(List.of(2017, 2018, 2019), model.years());
    }

    @Test
    void outcomeOfWomenIsShownWhenItIsChosen() {
        GridModel outcomes = model.tables(TodayTab.RESULTS).getLast();
        model.whose().set(OutcomesSheet.Whose.WOMEN);
        assertEquals("Utfall i SUS 2019, kvinnor", outcomes.sheet().getValue().title());
        assertEquals("48", outcomes.sheet().getValue().cell("outcomes.sus-1-sodra-vatterbygden.women").orElseThrow()
                .text());
    }

    @Test
    void whatCannotBeTakenAwayIsTold() {
        model.tables(TodayTab.MEMBERS).getFirst().removeRows(List.of("associations.hoglandet.name"));
        assertTrue(model.notice().get().startsWith("Raden kan inte tas bort"), model.notice().get());
    }
}
