package se.vagval.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChoiceMatchesTest {
    private static final List<String> NAMES = List.of("Aneby", "Håbo", "Habo", "Lilla Edet", "Malung-Sälen",
            "Upplands Väsby");

    @Test
    void whatIsSpelledAsTypedGoesBeforeWhatDiffersByAccents() {
        assertEquals(List.of("Habo", "Håbo"), ChoiceMatches.of(NAMES, "hab"));
        assertEquals(List.of("Håbo"), ChoiceMatches.of(NAMES, "Hå").subList(0, 1));
    }

    @Test
    void aLaterWordFitsToo() {
        assertEquals(List.of("Upplands Väsby"), ChoiceMatches.of(NAMES, "väs"));
        assertEquals(List.of("Malung-Sälen"), ChoiceMatches.of(NAMES, "sal"));
    }

    @Test
    void nothingTypedFitsAllInTheirOrderAndNonsenseNone() {
        assertEquals(NAMES, ChoiceMatches.of(NAMES, " "));
        assertEquals(List.of(), ChoiceMatches.of(NAMES, "xyz"));
        assertEquals(List.of(), ChoiceMatches.of(NAMES, "?"));
    }
}
