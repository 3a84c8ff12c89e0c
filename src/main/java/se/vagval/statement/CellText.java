package se.vagval.statement;

import java.util.Optional;

import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** A cell in words: rounded only here, half up, with Swedish signs. */
final class CellText {
    private CellText() {}

    static String of(Statement statement, Cell cell, MoneyUnit unit) {
        return switch (cell) {
            case Cell.Empty e -> "";
            case Cell.Text t -> t.text();
            case Cell.Count c -> SwedishNumbers.plain(c.number(), 0);
            case Cell.Number n -> statement.evaluation().isMissing(n.node()) ? missing(statement, n)
                    : number(statement.evaluation().value(n.node()), n, unit);
        };
    }

    private static String number(double value, Cell.Number cell, MoneyUnit unit) {
        boolean signed = cell.signed();
        return switch (cell.format()) {
            case MONEY -> signed ? SwedishNumbers.amountDifference(value, unit) : SwedishNumbers.amount(value, unit);
            case SHARE -> signed ? SwedishNumbers.percentDifference(value, 1) : SwedishNumbers.percent(value, 1);
            case WHOLE_SHARE -> signed ? SwedishNumbers.percentDifference(value, 0) : SwedishNumbers.percent(value, 0);
            case PERCENTAGE_POINTS -> SwedishNumbers.pointsDifference(value, 1);
            case PER_INHABITANT, COUNT -> plain(value, 0, signed);
            case YEAR -> Long.toString(Math.round(value));
            case RATIO -> plain(value, 2, signed);
        };
    }

    private static String plain(double value, int decimals, boolean signed) {
        return signed ? SwedishNumbers.difference(value, decimals) : SwedishNumbers.plain(value, decimals);
    }

    /** The ladder beyond its known steps is not a figure that was forgotten: it cannot be decided, and that is said. */
    private static String missing(Statement statement, Cell.Number cell) {
        return Outcome.of(statement.evaluation(), cell.node()).orElseGet(() -> Texts
                .get(isUndecided(statement, cell) ? "statement.cell.undecided" : "statement.cell.missing"));
    }

    static boolean isUndecided(Statement statement, Cell cell) {
        return cell instanceof Cell.Number n && statement.evaluation().isMissing(n.node())
                && isUndecided(statement.evaluation().whyMissing(n.node()).reason());
    }

    static boolean isUndecided(String reason) {
        return reason.equals(Texts.get("finance.missing.ladder"));
    }

    static Optional<String> whyMissing(Statement statement, Cell cell) {
        if (!(cell instanceof Cell.Number n) || !statement.evaluation().isMissing(n.node())) {
            return Optional.empty();
        }
        return Optional.of(Outcome.why(statement.evaluation().graph(), statement.evaluation().whyMissing(n.node())));
    }
}
