package se.vagval.ui.consequences;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.vagval.finance.Subject;
import se.vagval.statement.Column;
import se.vagval.statement.View;

/**
 * What is asked to be shown, apart from the figures: it can be put to any calculation of the review.
 *
 * @param allYears
 *            whether it is of all years: together in the overview, else beside each other
 * @param hiddenYears
 *            years without a column
 * @param municipality
 *            code of the one municipality asked about; empty for all
 * @param member
 *            the member whose page is asked for; empty where no page is
 * @param showings
 *            how blocks are shown, by their keys, where it has been chosen
 */
record Question(Tab tab, boolean allYears, View view, Set<Integer> hiddenYears, Optional<String> municipality,
        Optional<Subject> member, Map<String, Showing> showings) {
    Question {
        hiddenYears = Set.copyOf(hiddenYears);
        showings = Map.copyOf(showings);
    }

    /** Whether a column is wanted: years that are hidden are not. */
    boolean wants(Column column) {
        return hiddenYears.stream().noneMatch(y -> column.key().equals(Integer.toString(y)));
    }
}
