package se.vagval.ui.history;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.value.ObservableValue;

import se.vagval.model.History;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;
import se.vagval.ui.history.HistoryLine.Place;
import se.vagval.ui.session.Session;

/** The steps of a session by day, the latest first, with the one where the review is now. */
public final class HistoryViewModel {
    private final Session session;
    private final Clock clock;

    public HistoryViewModel(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** The days as they now are; the last holds the beginning. */
    public ObservableValue<List<HistoryDay>> days() {
        return session.history().map(this::days);
    }

    /** Why nothing older is there, or what will stand here; "" when the list says all. */
    public ObservableValue<String> note() {
        return session.history().map(history -> {
            if (history.steps().isEmpty()) {
                return Texts.get("ui.history.empty");
            }
            return history.steps().getFirst().number() > 1 ? Texts.get("ui.history.oldest", History.MOST) : "";
        });
    }

    /** Makes the review what it was when a line was done. */
    public void goTo(HistoryLine line) {
        session.goTo(line.done());
    }

    private List<HistoryDay> days(History history) {
        Map<LocalDate, List<HistoryLine>> lines = new LinkedHashMap<>();
        for (int done = history.steps().size(); done > 0; done--) {
            History.Step step = history.steps().get(done - 1);
            LocalDateTime at = LocalDateTime.ofInstant(step.at(), clock.getZone());
            lines.computeIfAbsent(at.toLocalDate(), _ -> new ArrayList<>()).add(new HistoryLine(done,
                    SwedishDates.time(at.toLocalTime()), step.words(), place(done, history)));
        }
        List<HistoryDay> days = new ArrayList<>();
        lines.forEach((day, own) -> days.add(new HistoryDay(words(day), own)));
        days.add(new HistoryDay("", List.of(new HistoryLine(0, "", Texts.get("ui.history.beginning"),
                place(0, history)))));
        return List.copyOf(days);
    }

    private static Place place(int done, History history) {
        int now = history.position();
        return done == now ? Place.NOW : done < now ? Place.DONE : Place.UNDONE;
    }

    private String words(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return Texts.get("ui.history.today");
        }
        return day.equals(today.minusDays(1)) ? Texts.get("ui.history.yesterday") : SwedishDates.date(day);
    }
}
