package se.vagval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import se.vagval.support.SampleReviews;

/** What was typed wrong stays beside the review, whatever is undone, for as long as its place can come back. */
class HistoryDraftsTest {
    private static final Instant AT = Instant.parse("2026-02-24T14:32:07Z");
    private static final Review ALL = SampleReviews.everything();
    private static final String SERVICE = ALL.services().getFirst().id();
    private static final String OF_SERVICE = "services." + SERVICE + ".amount";
    private static final String EQUITY = "associations." + ALL.associations().getFirst().id() + ".accounts.1999.equity";
    private static final Review WITHOUT = ALL.edit().services(ALL.services().stream()
            .filter(s -> !s.id().equals(SERVICE)).toList()).done();

    private static Draft draft(String address, String typed) {
        return Draft.of(address, typed, "Det är inget tal.", "", AT);
    }

    private static History with(History history, String address, String typed) {
        return history.drafted(List.of(), List.of(draft(address, typed)));
    }

    private static History titled(History history, String title) {
        return history.edited(history.now().edit().commission(Commission.titled(title, 2019)).done(), title, AT);
    }

    private static Map<String, String> typed(History history) {
        Map<String, String> typed = new TreeMap<>();
        history.drafts().forEach((address, draft) -> typed.put(address, draft.typed()));
        return typed;
    }

    @Test
    void aDraftIsNoStepAndUndoLeavesItWhereItIs() {
        History history = with(titled(History.of(ALL), "A"), EQUITY, "6oo");
        assertEquals(1, history.steps().size());
        assertEquals(Map.of(EQUITY, "6oo"), typed(history.movedTo(0)));
        assertEquals(Map.of(EQUITY, "6oo"), typed(titled(history.movedTo(0), "B")));
        assertEquals(Map.of(EQUITY, "7oo"), typed(with(history, EQUITY, "7oo")));
        assertEquals(Map.of(), typed(history.drafted(List.of(EQUITY), List.of())));
        assertSame(history, history.drafted(List.of("commission.title"), List.of()));
    }

    @Test
    void oneWhosePlaceIsTakenAwayComesBackWithIt() {
        History history = with(History.of(ALL), OF_SERVICE, "många");
        assertEquals("services." + SERVICE, history.drafts().get(OF_SERVICE).place());
        History without = history.edited(WITHOUT, "tagit bort en rad", AT);
        assertEquals(Map.of(), typed(without));
        assertEquals(1, without.keptDrafts().size());
        assertEquals(Map.of(OF_SERVICE, "många"), typed(without.movedTo(0)));
        assertEquals(Map.of(), typed(without.movedTo(0).movedTo(1)));
        History another = titled(without.movedTo(0), "A");
        assertEquals(Map.of(OF_SERVICE, "många"), typed(another));
        assertEquals(0, another.keptDrafts().getFirst().gone());
    }

    @Test
    void aNewPlaceOfTheSameIdIsNotGivenWhatWasTypedInTheOld() {
        History history = with(History.of(ALL), OF_SERVICE, "gammalt").edited(WITHOUT, "bort", AT).edited(ALL, "ny",
                AT);
        assertEquals(Map.of(), typed(history));
        History both = with(history, OF_SERVICE, "nytt");
        assertEquals(Map.of(OF_SERVICE, "nytt"), typed(both));
    }

    @Test
    void oneTypedInARowThatIsUndoneWaitsForTheRowToComeBack() {
        History added = with(History.of(WITHOUT).edited(ALL, "ny rad", AT), OF_SERVICE, "många");
        History undone = added.movedTo(0);
        assertEquals(Map.of(), typed(undone));
        assertEquals(Map.of(OF_SERVICE, "många"), typed(undone.movedTo(1)));
        assertTrue(titled(undone, "A").keptDrafts().isEmpty());
    }

    @Test
    void oneIsForgottenWithTheStepThatTookItsPlace() {
        History history = with(History.of(ALL), OF_SERVICE, "många").edited(WITHOUT, "bort", AT);
        for (int i = 0; i < History.MOST - 1; i++) {
            history = titled(history, "T" + i);
        }
        assertEquals(1, history.keptDrafts().size());
        history = titled(history, "sist");
        assertTrue(history.keptDrafts().isEmpty());
    }

    @Test
    void twoThatMeetAtAnAddressBecomeTheLater() {
        History history = with(with(History.of(ALL), OF_SERVICE, "gammalt").edited(WITHOUT, "bort", AT)
                .edited(ALL, "ny", AT), OF_SERVICE, "nytt").movedTo(0);
        assertEquals(1, history.drafts().size());
        History cut = titled(history, "A");
        assertEquals(Map.of(OF_SERVICE, "nytt"), typed(cut));
        assertEquals(1, cut.keptDrafts().size());
    }

    @Test
    void namedVersionsAreOfTheReviewAlone() {
        History history = with(History.of(ALL), EQUITY, "6oo")
                .named(new NamedVersion("utskick", "Utskickad", AT, ""));
        assertEquals(Map.of(EQUITY, "6oo"), typed(history));
        assertEquals(Map.of(EQUITY, "6oo"), typed(history.withoutVersion("utskick")));
        assertTrue(history.startedAnew(ALL).keptDrafts().isEmpty());
    }

    @Test
    void whatIsFarTooLongIsCut() {
        assertEquals(Draft.MOST, draft(EQUITY, "x".repeat(Draft.MOST + 1)).typed().length());
    }
}
