package se.vagval.ui.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.statement.Cell;
import se.vagval.statement.Format;
import se.vagval.statement.People;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/**
 * What is said for and against each alternative, to be read by others: in the same form for all, the investigators' own
 * comments apart, and no number of people under three.
 *
 * @param parts
 *            one for each alternative, in the review's order
 */
record Summary(List<Part> parts) {
    /**
     * An alternative.
     *
     * @param same
     *            in words whose arguments it shares, when it is a variant without any of its own; else ""
     * @param said
     *            what has been said
     * @param comments
     *            the investigators' own
     */
    record Part(String id, String name, String same, Sides said, Sides comments) {}

    /** For and against. */
    record Sides(List<Item> pro, List<Item> con) {
        boolean isEmpty() {
            return pro.isEmpty() && con.isEmpty();
        }
    }

    /**
     * An argument.
     *
     * @param who
     *            role and number, as they may be told, or ""
     * @param figure
     *            name of the figure that bears on it, with its year, or ""
     * @param value
     *            the figure for the alternative, or ""
     * @param node
     *            its formula, to explain
     */
    record Item(String id, String text, String who, String figure, String value, OptionalInt node) {}

    /**
     * @param figures
     *            the figures of the arguments by their ids
     */
    static Summary of(Review review, Statement figures, MoneyUnit unit) {
        List<Part> parts = new ArrayList<>();
        for (Alternative alternative : review.alternatives()) {
            parts.add(new Part(alternative.id(), alternative.name(), same(review, alternative),
                    sides(review, alternative, false, figures, unit),
                    sides(review, alternative, true, figures, unit)));
        }
        return new Summary(parts);
    }

    private static String same(Review review, Alternative alternative) {
        if (has(review, alternative)) {
            return "";
        }
        return Lineage.of(alternative, review.alternatives()).reversed().stream().skip(1)
                .filter(a -> has(review, a)).findFirst()
                .map(a -> Texts.get("ui.arguments.summary.same", a.shortName())).orElse("");
    }

    private static boolean has(Review review, Alternative alternative) {
        return review.arguments().stream().anyMatch(a -> a.alternative().equals(alternative.id()));
    }

    private static Sides sides(Review review, Alternative alternative, boolean comments, Statement figures,
            MoneyUnit unit) {
        return new Sides(items(review, alternative, Argument.Stance.FOR, comments, figures, unit),
                items(review, alternative, Argument.Stance.AGAINST, comments, figures, unit));
    }

    private static List<Item> items(Review review, Alternative alternative, Argument.Stance stance, boolean comments,
            Statement figures, MoneyUnit unit) {
        return review.arguments().stream()
                .filter(a -> a.alternative().equals(alternative.id()) && a.stance() == stance
                        && a.comment() == comments)
                .map(a -> item(a, figures, unit)).toList();
    }

    /** An argument with its figure. */
    static Item item(Argument argument, Statement figures, MoneyUnit unit) {
        Optional<Row> row = figures.row(argument.id());
        if (row.isEmpty()) {
            return new Item(argument.id(), argument.text().strip(), who(argument), "", "", OptionalInt.empty());
        }
        Cell cell = row.get().cells().getFirst();
        if (cell == Cell.EMPTY) {
            return new Item(argument.id(), argument.text().strip(), who(argument), row.get().label(), "",
                    OptionalInt.empty());
        }
        String figure = Texts.get("ui.arguments.figure", row.get().label(), figures.columns().getFirst().label());
        String value = figures.text(cell, unit);
        boolean money = cell instanceof Cell.Number n && figures.value(cell).isPresent()
                && n.format() == Format.MONEY;
        return new Item(argument.id(), argument.text().strip(), who(argument), figure,
                money ? value + " " + unit.label() : value,
                cell instanceof Cell.Number n ? OptionalInt.of(n.node()) : OptionalInt.empty());
    }

    private static String who(Argument argument) {
        String role = argument.role().strip();
        String people = switch (People.of(argument)) {
            case People.Told told -> Texts.get("ui.arguments.people", told.count());
            case People.Few few -> Texts.get("ui.arguments.few", People.FEWEST_SHOWN);
            case People.AtLeast least -> "";
            case People.Unknown unknown -> "";
            case People.Untold untold -> "";
        };
        return role.isEmpty() ? people : people.isEmpty() ? role : Texts.get("ui.arguments.who", role, people);
    }
}
