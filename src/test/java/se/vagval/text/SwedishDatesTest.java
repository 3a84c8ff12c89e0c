package se.vagval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishDatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 24);

    @Test
    void writesAndReadsIsoDates() {
        assertEquals("2026-02-24", SwedishDates.date(DAY));
        assertEquals(Optional.of(DAY), SwedishDates.parse(" 2026-02-24 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "24/2 2026", "26-02-24", "2026-2-4"})
    void readsNothingElse(String typed) {
        assertEquals(Optional.empty(), SwedishDates.parse(typed));
    }

    @Test
    void writesTheTimeWithAPoint() {
        assertEquals("14.32", SwedishDates.time(LocalTime.of(14, 32, 59)));
        assertEquals("08.05", SwedishDates.time(LocalTime.of(8, 5)));
    }

    @Test
    void saysWhenTheReviewWasSaved() {
        LocalDateTime at = LocalDateTime.of(2026, 2, 24, 14, 32);
        assertEquals("Sparat 14.32", SwedishDates.saved(at, DAY));
        assertEquals("Sparat 2026-02-24 kl.\u00a014.32", SwedishDates.saved(at, DAY.plusDays(1)));
    }
}
