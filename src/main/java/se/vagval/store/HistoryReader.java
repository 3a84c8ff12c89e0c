package se.vagval.store;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import se.vagval.model.History;
import se.vagval.model.InvalidField;
import se.vagval.model.Review;
import se.vagval.store.rows.BrokenRow;
import se.vagval.store.rows.ReviewRows;
import se.vagval.store.rows.RowCode;
import se.vagval.store.rows.Rows;
import se.vagval.store.rows.Table;

/** Reads the history of a file; each earlier or later review is made from the one beside it when it is first needed. */
final class HistoryReader {
    private final Path file;
    private final Review now;
    private final Rows rows;

    /**
     * @param rows
     *            of the review as it is now
     */
    HistoryReader(Path file, Review now, Rows rows) {
        this.file = file;
        this.now = now;
        this.rows = rows;
    }

    History read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<History.Step> steps = steps(statement);
            int done = SavedHistory.done(statement);
            if (done < 0 || done > steps.size()) {
                throw new SQLException("position " + done + " of " + steps.size());
            }
            return History.kept(steps, states(steps, done, bodies(statement,
                    "SELECT step || CASE WHEN backwards THEN '-' ELSE '+' END, body FROM history_part "
                            + "ORDER BY step, backwards, part")),
                    done,
                    versions(bodies(statement, "SELECT version, body FROM version_part ORDER BY version, part")))
                    .withDrafts(DraftTable.read(statement));
        }
    }

    private static List<History.Step> steps(Statement statement) throws SQLException {
        List<History.Step> steps = new ArrayList<>();
        try (ResultSet result = statement
                .executeQuery("SELECT number, words, done_at FROM history_step ORDER BY number")) {
            while (result.next()) {
                steps.add(new History.Step(result.getInt(1), result.getString(2),
                        result.getObject(3, OffsetDateTime.class).toInstant()));
            }
        }
        return steps;
    }

    private static Map<String, byte[]> bodies(Statement statement, String sql) throws SQLException {
        Map<String, ByteArrayOutputStream> parts = new HashMap<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                parts.computeIfAbsent(result.getString(1), _ -> new ByteArrayOutputStream())
                        .writeBytes(result.getBytes(2));
            }
        }
        Map<String, byte[]> bodies = new HashMap<>();
        parts.forEach((key, bytes) -> bodies.put(key, bytes.toByteArray()));
        return bodies;
    }

    private List<Supplier<Review>> states(List<History.Step> steps, int done, Map<String, byte[]> bodies)
            throws SQLException {
        List<Supplier<Review>> states = new ArrayList<>(Collections.nCopies(steps.size() + 1, () -> now));
        for (int i = done; i > 0; i--) {
            states.set(i - 1, beside(states.get(i), body(bodies, steps.get(i - 1), "-")));
        }
        for (int i = done; i < steps.size(); i++) {
            states.set(i + 1, beside(states.get(i), body(bodies, steps.get(i), "+")));
        }
        return states;
    }

    private static byte[] body(Map<String, byte[]> bodies, History.Step step, String direction) throws SQLException {
        byte[] body = bodies.get(step.number() + direction);
        if (body == null) {
            throw new SQLException("no body of step " + step.number() + direction);
        }
        return body;
    }

    private Supplier<Review> beside(Supplier<Review> neighbour, byte[] body) {
        return new Late<>(() -> made(() -> ReviewRows.of(neighbour.get()).with(RowCode.decode(body))));
    }

    private Map<String, Supplier<Review>> versions(Map<String, byte[]> bodies) {
        Map<String, Supplier<Review>> versions = new HashMap<>();
        bodies.forEach((id, body) -> versions.put(id, new Late<>(() -> made(
                () -> new Rows().with(RowCode.decode(body)).withTableOf(rows, Table.NAMED_VERSION)))));
        return versions;
    }

    private Review made(Supplier<Rows> from) {
        try {
            return ReviewRows.review(from.get());
        } catch (BrokenRow | InvalidField e) {
            throw new StoreException(StoreError.DAMAGED, file, "kept rows do not make a review", e);
        }
    }
}
