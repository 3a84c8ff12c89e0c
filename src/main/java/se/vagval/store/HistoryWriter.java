package se.vagval.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import se.vagval.model.Draft;
import se.vagval.model.History;
import se.vagval.model.Review;
import se.vagval.store.rows.ReviewRows;
import se.vagval.store.rows.RowChange;
import se.vagval.store.rows.RowCode;
import se.vagval.store.rows.Rows;
import se.vagval.store.rows.Table;

/** Writes what of a history is not in a file, and takes away what is no more in the history. */
final class HistoryWriter {
    /** Bytes of a part; H2 keeps at most a megabyte in a column of this type. */
    private static final int PART = 1 << 19;

    private final Connection connection;
    private final SavedHistory saved;
    private final History next;

    HistoryWriter(Connection connection, SavedHistory saved, History next) {
        this.connection = connection;
        this.saved = saved;
        this.next = next;
    }

    /** Takes away what is gone; before the named versions themselves are taken away. */
    void remove() throws SQLException {
        for (int number : saved.stepsNotIn(next)) {
            execute("DELETE FROM history_part WHERE step = ?", number);
            execute("DELETE FROM history_step WHERE number = ?", number);
        }
        for (String version : saved.versions()) {
            if (!next.keptVersions().contains(version)) {
                execute("DELETE FROM version_part WHERE version = ?", version);
            }
        }
        DraftTable.remove(connection, without(saved.drafts(), next.keptDrafts()));
    }

    /** Writes what is new; after the named versions themselves. */
    void add() throws SQLException {
        for (int place : saved.newStepsOf(next)) {
            History.Step step = next.steps().get(place);
            execute("INSERT INTO history_step (number, words, done_at) VALUES (?, ?, ?)", step.number(), step.words(),
                    step.at().atOffset(ZoneOffset.UTC));
            Rows before = rows(next.at(place));
            Rows after = rows(next.at(place + 1));
            body("INSERT INTO history_part (step, backwards, part, body) VALUES (?, ?, ?, ?)",
                    RowChange.between(after, before), step.number(), true);
            body("INSERT INTO history_part (step, backwards, part, body) VALUES (?, ?, ?, ?)",
                    RowChange.between(before, after), step.number(), false);
        }
        for (String version : next.keptVersions()) {
            if (!saved.versions().contains(version)) {
                body("INSERT INTO version_part (version, part, body) VALUES (?, ?, ?)",
                        RowChange.between(new Rows(), rows(next.version(version).orElseThrow())), version);
            }
        }
        if (saved.done() != next.position()) {
            execute("UPDATE history_position SET done = ?", next.position());
        }
        DraftTable.add(connection, without(next.keptDrafts(), saved.drafts()));
    }

    private static List<Draft> without(Collection<Draft> some, Collection<Draft> others) {
        return some.stream().filter(draft -> !others.contains(draft)).toList();
    }

    /** The list of named versions is no part of what is undone. */
    private static Rows rows(Review review) {
        return ReviewRows.of(review).without(Table.NAMED_VERSION);
    }

    private void body(String sql, List<RowChange> changes, Object... key) throws SQLException {
        byte[] bytes = RowCode.encode(changes);
        for (int part = 0; part * PART < bytes.length; part++) {
            Object[] values = Arrays.copyOf(key, key.length + 2);
            values[key.length] = part;
            values[key.length + 1] = Arrays.copyOfRange(bytes, part * PART,
                    Math.min(bytes.length, (part + 1) * PART));
            execute(sql, values);
        }
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
