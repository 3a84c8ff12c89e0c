package se.vagval.report;

import se.vagval.statement.Row;
import se.vagval.statement.Statement;

/** Statements of the steps from the reference to an alternative. */
public final class Waterfalls {
    private static final String ID = "waterfall";

    private Waterfalls() {}

    public static boolean is(Statement statement) {
        return statement.id().equals(ID) || statement.id().startsWith(ID + ".");
    }

    /** Whether there is no step between its ends: then its sentence says all there is to say. */
    public static boolean isStill(Statement statement) {
        return is(statement) && statement.rows().stream().noneMatch(r -> r.kind() == Row.Kind.DETAIL);
    }
}
