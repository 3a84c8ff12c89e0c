package se.vagval.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CommandSearchTest {
    private static final List<Command> ALL = List.of(named("Uppdrag"), named("Nuläge"), named("Konsekvenser"),
            named("Avhopp och indelning"), named("Öppna översyn…"), named("Spara som…"), named("Ångra"),
            kommun("Jönköping"), kommun("Värnamo"), kommun("Vaggeryd"), kommun("Habo"));

    private static Command named(String name) {
        return Command.of(name, Command.Group.GO, name, () -> {});
    }

    private static Command kommun(String name) {
        return Command.place(name, name, "Kommun", () -> {});
    }

    private static List<String> found(String query) {
        return CommandSearch.find(ALL, query).stream().map(Command::name).toList();
    }

    @Test
    void nothingTypedFindsAllInTheirOrder() {
        assertEquals(ALL, CommandSearch.find(ALL, "  "));
    }

    @Test
    void theBeginningOfANameComesBeforeItsOtherWordsAndItsInside() {
        assertEquals("Spara som…", found("s").getFirst());
        assertEquals(List.of("Avhopp och indelning"), found("indel"));
    }

    @Test
    void aWholeNameComesBeforeALongerOne() {
        List<Command> longer = List.of(place("Förbund och medlemmar"), place("Förbund"));
        assertEquals("Förbund", CommandSearch.find(longer, "förbund").getFirst().name());
        assertEquals("Förbund och medlemmar", CommandSearch.find(longer, "förb").getFirst().name());
    }

    private static Command place(String name) {
        return Command.place(name, name, "Nuläge", () -> {});
    }

    @Test
    void lettersWithoutRingOrDotsFindThoseWithThem() {
        assertEquals(List.of("Jönköping"), found("jonkop"));
        assertEquals(List.of("Värnamo"), found("varna"));
        assertEquals("Ångra", found("ang").getFirst());
    }

    @Test
    void oneWhoTypesTheRingMeansIt() {
        assertEquals(List.of("Värnamo"), found("vä"));
        assertEquals(List.of("Ångra"), found("å"));
        assertEquals(List.of(), found("ö å"));
    }

    @Test
    void everyWordMustBeFoundAndTheKindCounts() {
        assertEquals(List.of("Habo"), found("kommun hab"));
        assertEquals(List.of(), found("kommun uppdrag"));
        assertEquals("Konsekvenser", found("KO").getFirst());
    }

    @Test
    void scatteredLettersFindWhatBeginsWithTheFirstOfThem() {
        assertEquals(List.of("Konsekvenser"), found("kskv"));
        assertEquals(List.of("Jönköping"), found("jkpg"));
        assertEquals(List.of(), found("xq"));
    }
}
