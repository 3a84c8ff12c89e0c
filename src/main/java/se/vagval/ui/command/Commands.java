package se.vagval.ui.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** All that can be done in a window: the one list behind keys, menus, the palette and the list of keys. */
public final class Commands {
    /** Keys that mean something inside a table or a field, told but not done from here. */
    public record Hint(Command.Group group, String words, Shortcut keys) {}

    /** One line of the list of keys. */
    public record Line(String words, String keys) {}

    private final Map<String, Command> fixed = new LinkedHashMap<>();
    private final List<Supplier<List<Command>>> places = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();

    /**
     * Adds a command.
     *
     * @throws IllegalArgumentException
     *             when its id or one of its shortcuts is another's
     */
    public void add(Command command) {
        for (Shortcut keys : command.shortcuts()) {
            fixed.values().stream().filter(other -> other.shortcuts().contains(keys)).findFirst().ifPresent(other -> {
                throw new IllegalArgumentException(keys.keys() + " is both " + other.id() + " and " + command.id());
            });
        }
        if (fixed.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException(command.id() + " is there already");
        }
    }

    /** Adds places that follow the review; asked each time the palette opens. Of two with the same id the first holds. */
    public void addPlaces(Supplier<List<Command>> more) {
        places.add(more);
    }

    /** Tells of keys that work inside a table or a field. */
    public void addHint(Hint hint) {
        hints.add(hint);
    }

    /** The commands that do not depend on what the review holds. */
    public Collection<Command> fixed() {
        return List.copyOf(fixed.values());
    }

    /** The command of an id, among those that do not depend on what the review holds. */
    public Optional<Command> command(String id) {
        return Optional.ofNullable(fixed.get(id));
    }

    /** All commands and places as they are now, each id once. */
    public List<Command> all() {
        Map<String, Command> all = new LinkedHashMap<>(fixed);
        places.forEach(more -> more.get().forEach(place -> all.putIfAbsent(place.id(), place)));
        return List.copyOf(all.values());
    }

    /** What keys there are, under the headings they stand under. */
    public Map<Command.Group, List<Line>> keys() {
        Map<Command.Group, List<Line>> lines = new LinkedHashMap<>();
        for (Command.Group group : Command.Group.values()) {
            List<Line> own = new ArrayList<>();
            fixed.values().stream().filter(c -> c.group() == group && !c.shortcuts().isEmpty())
                    .forEach(c -> own.add(new Line(c.name(), c.keys())));
            hints.stream().filter(h -> h.group() == group)
                    .forEach(h -> own.add(new Line(h.words(), h.keys().words())));
            if (!own.isEmpty()) {
                lines.put(group, own);
            }
        }
        return lines;
    }
}
