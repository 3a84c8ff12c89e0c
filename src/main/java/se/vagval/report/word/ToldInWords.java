package se.vagval.report.word;

import se.vagval.report.Waterfalls;
import se.vagval.statement.Cell;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;

/** Statements whose sentence says all that their table and chart could show. */
final class ToldInWords {
    /** Kronor; less is printed as 0. */
    private static final double ZERO = 0.5;

    private ToldInWords() {}

    /** Whether nothing changes, nobody has any equity, or no administration is known. */
    static boolean is(Statement statement) {
        return Waterfalls.isStill(statement) || !statement.finding().isBlank() && switch (statement.id()) {
            case "equity" -> isZero(statement, 1);
            case "administration" -> isZero(statement, statement.columns().size());
            default -> false;
        };
    }

    private static boolean isZero(Statement statement, int columns) {
        return statement.rows().stream().filter(r -> r.kind() != Row.Kind.GROUP)
                .flatMap(r -> r.cells().stream().limit(columns)).allMatch(c -> isZero(statement, c));
    }

    private static boolean isZero(Statement statement, Cell cell) {
        return statement.value(cell).isPresent() && Math.abs(statement.value(cell).getAsDouble()) < ZERO;
    }
}
