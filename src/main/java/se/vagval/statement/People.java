package se.vagval.statement;

import java.util.List;
import java.util.Optional;

import se.vagval.model.Argument;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * How many people have said something, as it may be told: one or two are never counted out, so that nobody can be
 * recognised. A sum is made only of numbers that are told themselves, so nothing hidden can be worked out from it.
 */
public sealed interface People {
    /** Fewer people than this are not counted out. */
    int FEWEST_SHOWN = SmallCounts.FEWEST_SHOWN;

    /** All are counted, and may be told. */
    record Told(int count) implements People {}

    /** So many are told, and there are others who are not. */
    record AtLeast(int count) implements People {}

    /** One or two. */
    record Few() implements People {}

    /** Nobody has counted. */
    record Unknown() implements People {}

    /** Some have said it, and none of their numbers may be told. */
    record Untold() implements People {}

    /** How many are behind one argument. */
    static People of(Argument argument) {
        Optional<Integer> people = argument.people();
        if (people.isEmpty()) {
            return new Unknown();
        }
        return people.get() == 0 || people.get() >= FEWEST_SHOWN ? new Told(people.get()) : new Few();
    }

    /**
     * How many are behind several arguments; one person who has said two things is counted twice.
     *
     * @param arguments
     *            at least one
     */
    static People of(List<Argument> arguments) {
        if (arguments.size() == 1) {
            return of(arguments.getFirst());
        }
        List<People> each = arguments.stream().map(People::of).toList();
        List<Told> told = each.stream().filter(Told.class::isInstance).map(Told.class::cast).toList();
        int count = told.stream().mapToInt(Told::count).sum();
        if (told.size() == each.size()) {
            return new Told(count);
        }
        if (each.stream().allMatch(Unknown.class::isInstance)) {
            return new Unknown();
        }
        return count >= FEWEST_SHOWN ? new AtLeast(count) : new Untold();
    }

    /** As a cell of a table: a number where all are told, else words. */
    default Cell cell() {
        return switch (this) {
            case Told told -> new Cell.Count(told.count());
            case AtLeast least -> new Cell.Text(
                    Texts.get("statement.people.atLeast", SwedishNumbers.plain(least.count(), 0)));
            case Few few -> new Cell.Text(Texts.get("statement.people.few"));
            case Unknown unknown -> new Cell.Text(Texts.get("statement.people.unknown"));
            case Untold untold -> new Cell.Text(Texts.get("statement.people.untold"));
        };
    }
}
