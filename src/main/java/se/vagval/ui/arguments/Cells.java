package se.vagval.ui.arguments;

import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.model.Argument;

/** What the addresses of the register's cells mean. */
final class Cells {
    /** A cell of an argument. */
    record At(String argument, Field field) {}

    /** The line where a new argument is typed. */
    record New(String alternative, Argument.Stance stance) {}

    private Cells() {}

    static Optional<At> at(String address) {
        String[] parts = address.split("\\.");
        if (parts.length != 3 || !parts[0].equals("arguments") || parts[1].startsWith("+")) {
            return Optional.empty();
        }
        return Stream.of(Field.values()).filter(f -> f.key().equals(parts[2])).findFirst()
                .map(f -> new At(parts[1], f));
    }

    /** Id of the argument of a row of the register, by the row's key. */
    static Optional<String> argument(String row) {
        String[] parts = row.split("\\.");
        return parts.length == 2 && parts[0].equals("arguments") ? Optional.of(parts[1]) : Optional.empty();
    }

    static Optional<New> fresh(String address) {
        String[] parts = address.split("\\.");
        if (parts.length != 3 || !parts[0].equals("arguments") || !parts[1].startsWith("+")) {
            return Optional.empty();
        }
        return Stream.of(Argument.Stance.values()).filter(s -> s.name().equals(parts[2])).findFirst()
                .map(s -> new New(parts[1].substring(1), s));
    }
}
