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

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-24", " 20260224 ", "2026-2-24", "24 feb 2026", "24 februari 2026", "24 FEB. 2026",
            "24feb2026"})
    void readsADateAsPeopleTypeIt(String typed) {
        assertEquals(Optional.of(DAY), SwedishDates.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24 fe 2026", "30 feb 2026", "24 februarii 2026", "2026-02", "202602245", "24 feb",
            "2026022",
            "2026-0224"})
    void whatIsNoDateIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), SwedishDates.read(typed));
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
