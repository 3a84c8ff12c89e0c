package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.SusOutcome;
import se.vagval.model.Commission;
import se.vagval.model.Input;
import se.vagval.model.Inputs;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.support.OpenSession;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.grid.GridSheet;
import se.vagval.ui.session.Session;

/** The count of notes, and the walk from one to the next. */
class CommentsTest {
    private final Session session = OpenSession.example();
    private final TodayViewModel model = new TodayViewModel(session, session.calculation(), Register.load(), _ -> {});

    private List<GridSheet> sheets(TodayTab tab) {
        return model.tables(tab).stream().map(t -> t.sheet().getValue()).toList();
    }

    /** All of the example's figures of today are of its base year, so each note is in one of the tabs. */
    @Test
    void everyNoteOfTodayIsCountedOnceInItsTab() {
        Review review = Examples.open("jonkoping");
        for (TodayTab tab : TodayTab.values()) {
            List<String> noted = Inputs.of(review).stream().filter(CommentsTest::isOfToday)
                    .filter(i -> i.figure().filter(f -> !f.provenance().note().isBlank()).isPresent())
                    .map(Input::address).filter(a -> TodayTab.of(a) == tab).sorted().toList();
            assertEquals(noted, inEveryView(tab), tab.name());
        }
    }

    /** The outcome is shown of all, of women or of men. */
    private List<String> inEveryView(TodayTab tab) {
        TreeSet<String> seen = new TreeSet<>();
        for (SusOutcome.Who whose : SusOutcome.Who.values()) {
            model.whose().set(whose);
            seen.addAll(Comments.of(sheets(tab)).addresses());
        }
        return List.copyOf(seen);
    }

    private static boolean isOfToday(Input input) {
        return List.of("associations", "municipalities", "services", "participants", "outcomes")
                .contains(input.address().split("\\.")[0]);
    }

    @Test
    void aNoteIsCountedWhenItIsWrittenAndGoneWhenItIsWipedOut() {
        model.tab().set(TodayTab.ACCOUNTS);
        GridModel accounts = model.tables(TodayTab.ACCOUNTS).getFirst();
        int before = Comments.of(sheets(TodayTab.ACCOUNTS)).addresses().size();
        List<String> two = List.of("associations.hoglandet.accounts.2019.equity",
                "associations.finnveden.accounts.2019.equity");
        accounts.describe(two, "Årsredovisning", "", "Stäms av med revisorn");
        Comments after = Comments.of(sheets(TodayTab.ACCOUNTS));
        assertTrue(after.addresses().containsAll(two));
        accounts.describe(two, "Årsredovisning", "", " ");
        assertTrue(Comments.of(sheets(TodayTab.ACCOUNTS)).addresses().stream().noneMatch(two::contains));
        session.undo();
        session.undo();
        assertEquals(before, Comments.of(sheets(TodayTab.ACCOUNTS)).addresses().size());
    }

    @Test
    void theWalkGoesRoundInBothDirectionsAndBeginsAnewWhereItsNoteIsGone() {
        Comments comments = new Comments(List.of("a", "b", "c"));
        assertEquals("3 kommentarer", comments.words());
        assertEquals("1 kommentar", new Comments(List.of("a")).words());
        assertEquals("", new Comments(List.of()).words());
        assertEquals(Optional.of("a"), comments.next("", 1));
        assertEquals(Optional.of("b"), comments.next("a", 1));
        assertEquals(Optional.of("a"), comments.next("c", 1));
        assertEquals(Optional.of("c"), comments.next("a", -1));
        assertEquals(Optional.of("c"), comments.next("x", -1));
        assertEquals(Optional.empty(), new Comments(List.of()).next("", 1));
    }

    @Test
    void anEmptyReviewHasNone() {
        Session empty = OpenSession.of(Review.empty(Commission.titled("Översyn", 2025)));
        TodayViewModel today = new TodayViewModel(empty, empty.calculation(), Register.load(), _ -> {});
        for (TodayTab tab : TodayTab.values()) {
            assertTrue(Comments.of(today.tables(tab).stream().map(t -> t.sheet().getValue()).toList()).isEmpty());
        }
    }
}
