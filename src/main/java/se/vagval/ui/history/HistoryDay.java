package se.vagval.ui.history;

import java.util.List;

/**
 * What was done on a day, the latest first.
 *
 * @param heading
 *            the day in words, "" for what came before all steps
 */
public record HistoryDay(String heading, List<HistoryLine> lines) {
    public HistoryDay {
        lines = List.copyOf(lines);
    }
}
