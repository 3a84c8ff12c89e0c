package se.vagval.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.model.Commission;
import se.vagval.model.History;
import se.vagval.model.Review;
import se.vagval.support.MemoryStore;
import se.vagval.ui.session.Session;

class HistoryViewModelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Instant NOW = LocalDateTime.of(2026, 2, 24, 14, 32).atZone(ZONE).toInstant();

    private final Clock clock = Clock.fixed(NOW, ZONE);

    private static Review titled(String title) {
        return Review.empty(Commission.titled(title, 2025));
    }

    private Session session(History history) {
        return new Session(history, new MemoryStore(), LocalDateTime.now(clock), Runnable::run, Runnable::run, clock);
    }

    private Session worked() {
        History history = History.of(titled("Ett"));
        history = history.edited(titled("Två"), "ändrat titel", NOW.minus(Duration.ofDays(4)));
        history = history.edited(titled("Tre"), "ändrat titel", NOW.minus(Duration.ofDays(1)));
        return session(history.edited(titled("Fyra"), "ändrat utnyttjande", NOW));
    }

    private static List<String> spoken(HistoryViewModel model) {
        return model.days().getValue().stream().flatMap(d -> d.lines().stream()).map(HistoryLine::spoken).toList();
    }

    @Test
    void stepsStandByDayTheLatestFirstAndTheBeginningLast() {
        HistoryViewModel model = new HistoryViewModel(worked(), clock);
        assertEquals(List.of("Idag", "Igår", "2026-02-20", ""),
                model.days().getValue().stream().map(HistoryDay::heading).toList());
        assertEquals(List.of("14.32 ändrat utnyttjande, här är du nu", "14.32 ändrat titel", "14.32 ändrat titel",
                "Före det första steget"), spoken(model));
    }

    @Test
    void goingToALineUndoesTheLaterOnesAndTheyAreToldApartInWords() {
        Session session = worked();
        HistoryViewModel model = new HistoryViewModel(session, clock);
        model.goTo(model.days().getValue().get(2).lines().getFirst());
        assertEquals("Två", session.review().get().commission().title());
        assertEquals(List.of("14.32 ändrat utnyttjande, ångrat", "14.32 ändrat titel, ångrat",
                "14.32 ändrat titel, här är du nu", "Före det första steget"), spoken(model));
        model.goTo(model.days().getValue().getLast().lines().getFirst());
        assertEquals("Ett", session.review().get().commission().title());
        model.goTo(model.days().getValue().getFirst().lines().getFirst());
        assertEquals("Fyra", session.review().get().commission().title());
    }

    @Test
    void anEmptyHistorySaysWhatWillStandThere() {
        HistoryViewModel model = new HistoryViewModel(session(History.of(titled("Ett"))), clock);
        assertTrue(model.note().getValue().startsWith("Inget är ändrat än."), model.note().getValue());
        assertEquals("", new HistoryViewModel(worked(), clock).note().getValue());
    }

    @Test
    void aFullHistorySaysThatOlderStepsAreGone() {
        Session session = session(History.of(titled("0")));
        for (int i = 1; i <= History.MOST + 1; i++) {
            String title = Integer.toString(i);
            session.edit("ändrat titel", _ -> titled(title));
        }
        HistoryViewModel model = new HistoryViewModel(session, clock);
        assertEquals("Historiken rymmer 100 steg. Äldre steg finns inte kvar.", model.note().getValue());
        model.goTo(model.days().getValue().getLast().lines().getFirst());
        assertEquals("1", session.review().get().commission().title());
    }
}
