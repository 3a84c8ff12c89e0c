package se.vagval.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import se.vagval.ui.command.Command.Group;

class CommandsTest {
    private final Commands commands = new Commands();
    private final List<String> done = new ArrayList<>();

    private Command command(String id, String... keys) {
        return Command.of(id, Group.GO, "Kommando " + id, () -> done.add(id), keys);
    }

    @Test
    void aShortcutAndAnIdAreOneCommandsAlone() {
        commands.add(command("a", "Shortcut+A"));
        assertThrows(IllegalArgumentException.class, () -> commands.add(command("b", "F2", "Shortcut+A")));
        assertThrows(IllegalArgumentException.class, () -> commands.add(command("a")));
        assertEquals(List.of("a"), commands.fixed().stream().map(Command::id).toList());
    }

    @Test
    void theListOfKeysIsMadeFromTheCommands() {
        commands.add(command("a", "Shortcut+Y", "Shortcut+Shift+Z"));
        commands.add(command("b"));
        commands.addHint(new Commands.Hint(Group.GO, "Stäng panelen", new Shortcut("Esc")));
        assertEquals(List.of(new Commands.Line("Kommando a", "Ctrl+Y, Ctrl+Skift+Z"),
                new Commands.Line("Stäng panelen", "Esc")), commands.keys().get(Group.GO));
        assertEquals(1, commands.keys().size());
    }

    @Test
    void aPlaceThatComesFirstHoldsForItsId() {
        List<String> names = new ArrayList<>(List.of("Habo"));
        commands.addPlaces(() -> List.of(Command.place("m", "Raden Habo", "Kommun", () -> done.add("row"))));
        commands.addPlaces(
                () -> names.stream().map(n -> Command.place("m", n, "Kommun", () -> done.add("step"))).toList());
        commands.all().forEach(Command::run);
        assertEquals(List.of("row"), done);
    }

    @Test
    void whatCannotBeDoneIsNotDone() {
        AtomicBoolean can = new AtomicBoolean();
        Command undo = command("undo").when(can::get, () -> "ändrat titel");
        undo.run();
        assertEquals(List.of(), done);
        can.set(true);
        undo.run();
        assertEquals(List.of("undo"), done);
    }

    @Test
    void thePaletteShowsWhatCanBeDoneAndStopsAtItsEnds() {
        AtomicBoolean can = new AtomicBoolean();
        commands.add(command("a"));
        commands.add(command("b").when(can::get, () -> ""));
        commands.add(command("c"));
        PaletteViewModel palette = new PaletteViewModel(commands);
        palette.begin();
        assertEquals(List.of("a", "c"), palette.found().stream().map(Command::id).toList());
        palette.move(-1);
        assertEquals("a", palette.choice().orElseThrow().id());
        palette.move(7);
        assertEquals("c", palette.choice().orElseThrow().id());
        can.set(true);
        palette.begin();
        assertEquals(3, palette.found().size());
        assertEquals(0, palette.chosen().get());
        palette.query().set("finns inte");
        assertFalse(palette.choice().isPresent());
        palette.move(1);
        assertEquals(-1, palette.chosen().get());
        palette.query().set("kommando b");
        assertEquals("b", palette.choice().orElseThrow().id());
    }
}
