package se.vagval.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.vagval.model.Draft;
import se.vagval.model.History;

/**
 * What of a history a file holds.
 *
 * @param steps
 *            numbers of the steps
 * @param done
 *            how many of them are done
 * @param versions
 *            ids of the named versions that are kept whole
 * @param drafts
 *            what was typed and could not be taken
 */
record SavedHistory(Set<Integer> steps, int done, Set<String> versions, Set<Draft> drafts) {
    static SavedHistory load(Connection connection) throws SQLException {
        Set<Integer> steps = new HashSet<>();
        Set<String> versions = new HashSet<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet result = statement.executeQuery("SELECT number FROM history_step")) {
                while (result.next()) {
                    steps.add(result.getInt(1));
                }
            }
            try (ResultSet result = statement.executeQuery("SELECT DISTINCT version FROM version_part")) {
                while (result.next()) {
                    versions.add(result.getString(1));
                }
            }
            return new SavedHistory(steps, done(statement), versions, Set.copyOf(DraftTable.read(statement)));
        }
    }

    /** How many steps are done, as the file says. */
    static int done(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT done FROM history_position")) {
            if (!result.next()) {
                throw new SQLException("no row in history_position");
            }
            return result.getInt(1);
        }
    }

    /** What a file holds once a history has been saved to it. */
    static SavedHistory of(History history) {
        Set<Integer> steps = new HashSet<>();
        history.steps().forEach(step -> steps.add(step.number()));
        return new SavedHistory(steps, history.position(), history.keptVersions(), Set.copyOf(history.keptDrafts()));
    }

    /** Numbers of the steps that a history has no more. */
    List<Integer> stepsNotIn(History history) {
        Set<Integer> there = of(history).steps();
        return steps.stream().filter(number -> !there.contains(number)).toList();
    }

    /** Places, in a history's list of steps, of those that are not in the file. */
    List<Integer> newStepsOf(History history) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < history.steps().size(); i++) {
            if (!steps.contains(history.steps().get(i).number())) {
                places.add(i);
            }
        }
        return places;
    }
}
