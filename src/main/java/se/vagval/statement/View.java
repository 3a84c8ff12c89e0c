package se.vagval.statement;

import java.util.List;

import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;

/**
 * What is asked of a statement.
 *
 * @param alternatives
 *            ids of the alternatives shown, in their order in the review
 * @param reference
 *            id of the alternative others are compared with
 * @param year
 *            the year of one-year statements
 * @param unit
 *            money unit of the finding's figures
 */
public record View(List<String> alternatives, String reference, int year, MoneyUnit unit) {
    public View {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * The year compared where nobody asks for another: the one the plan of the report names, or else the first year of change
     * in which most alternatives are unlike each other.
     */
    public static int yearOf(Review review) {
        return ComparedYear.of(review);
    }

    /** All alternatives, the review's reference, the year of {@link #yearOf}. */
    public static View of(Calculation calculation, MoneyUnit unit) {
        Review review = calculation.review();
        return new View(review.alternatives().stream().map(Alternative::id).toList(), calculation.reference(),
                yearOf(review), unit);
    }

    /** The same with another year. */
    public View withYear(int other) {
        return new View(alternatives, reference, other, unit);
    }

    /** The same with another money unit. */
    public View withUnit(MoneyUnit other) {
        return new View(alternatives, reference, year, other);
    }

    /** The alternatives shown beside the reference. */
    public List<String> others() {
        return alternatives.stream().filter(a -> !a.equals(reference)).toList();
    }
}
