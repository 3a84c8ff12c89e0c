package se.vagval.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as official Swedish documents write them: 2026-02-24, and 14.32 for the time of day. */
public final class SwedishDates {
    private static final Pattern DIGITS = Pattern
            .compile("(\\d{4})(?:-(?=\\d{1,2}-)|(?=\\d{4}$))(\\d{1,2})-?(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\.?\\s*(\\p{L}{3,9})\\.?\\s*(\\d{4})");
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

    /**
     * Reads a date as people type it: {@code 2026-02-24}, {@code 2026-2-4}, {@code 20260224}, or the day with its month in
     * words, of which three letters are enough: {@code 24 feb 2026}. Nothing for any other form or for a day that does not
     * exist.
     */
    public static Optional<LocalDate> read(String typed) {
        Matcher digits = DIGITS.matcher(typed.strip());
        Matcher words = WORDS.matcher(typed.strip());
        try {
            if (digits.matches()) {
                return Optional.of(LocalDate.of(number(digits, 1), number(digits, 2), number(digits, 3)));
            }
            if (words.matches()) {
                Optional<Month> month = month(words.group(2));
                return month.map(m -> LocalDate.of(number(words, 3), m, number(words, 1)));
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher read, int group) {
        return Integer.parseInt(read.group(group));
    }

    private static Optional<Month> month(String typed) {
        String beginning = typed.toLowerCase(Texts.SWEDISH);
        return Stream.of(Month.values())
                .filter(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, Texts.SWEDISH).startsWith(beginning))
                .findFirst();
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
