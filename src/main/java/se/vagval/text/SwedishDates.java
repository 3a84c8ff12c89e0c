package se.vagval.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates as official Swedish documents write them: 2026-02-24, and 14.32 for the time of day. */
public final class SwedishDates {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Texts.SWEDISH);

    private SwedishDates() {}

    /** Year, month and day by hyphens. */
    public static String date(LocalDate date) {
        return date.toString();
    }

    /** Reads {@code 2026-02-24}; nothing for any other form or for a day that does not exist. */
    public static Optional<LocalDate> parse(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Hours and minutes by a point. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** When the review was saved, as the window's header says it; the date only when it was another day. */
    public static String saved(LocalDateTime at, LocalDate today) {
        String time = time(at.toLocalTime());
        if (at.toLocalDate().equals(today)) {
            return Texts.get("text.saved.today", time);
        }
        return Texts.get("text.saved.earlier", date(at.toLocalDate()), time);
    }
}
