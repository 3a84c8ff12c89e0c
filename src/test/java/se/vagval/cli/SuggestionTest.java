package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("berakna", "rapport", "--ar", "--till");

    @Test
    void seesPastCaseDotsAndSlips() {
        assertEquals(Optional.of("berakna"), Suggestion.among(KNOWN, "Beräkna"));
        assertEquals(Optional.of("rapport"), Suggestion.among(KNOWN, "raport"));
        assertEquals(Optional.of("--ar"), Suggestion.among(KNOWN, "--år"));
        assertEquals(Optional.of("--till"), Suggestion.among(KNOWN, "-til"));
    }

    @Test
    void doesNotGuessWildly() {
        assertEquals(Optional.empty(), Suggestion.among(KNOWN, "exempel"));
        assertEquals(Optional.empty(), Suggestion.among(KNOWN, "x"));
        assertEquals(Optional.empty(), Suggestion.among(KNOWN, ""));
        assertEquals(Optional.empty(), Suggestion.among(KNOWN, "rapport"));
    }
}
