package se.vagval.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import se.vagval.model.Alternative;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * What the calculation warns of: a figure that can be counted but cannot stand (model sections 4 and 5), and what follows when
 * members move (section 6).
 *
 * @param text
 *            the warning as a Swedish sentence
 */
public record Finding(Kind kind, Place place, String text) {
    private static final double HALF_KRONA = 0.5;

    /** What is wrong. */
    public enum Kind {
        /** A stated total asks more of the state than its possible allocation. */
        TOTAL_ABOVE_POSSIBLE,
        /** An association owes more than it has. */
        NEGATIVE_EQUITY,
        /** A municipality leaves before notice given at the commission, or after the base year, has run out (15 §). */
        NOTICE,
        /** Nobody is left in an association: its equity is paid out and it ends. */
        LIQUIDATED,
        /** Stated shares are no longer of just the members, so that inhabitants divide. */
        SHARES_LAPSED,
        /** A formed association of whose administration nothing is stated has none. */
        NO_ADMINISTRATION,
        /** Something is stated of a formed association for years before it is formed, and is not used. */
        STATED_BEFORE,
        /** Who was to join is a member already, or who was to leave is none. */
        NO_MOVE
    }

    /** What the figures of all alternatives, associations and projected years warn of, in that order; then what members' moves do. */
    public static List<Finding> of(Calculation calculation) {
        List<Finding> found = new ArrayList<>();
        List<Integer> years = calculation.years();
        for (Alternative alternative : calculation.review().alternatives()) {
            for (int year : years.subList(1, years.size())) {
                for (Subject s : calculation.subjects(alternative.id(), Subject.Kind.ASSOCIATION, year)) {
                    Place place = new Place(alternative.id(), s, year);
                    total(calculation, place).ifPresent(found::add);
                    equity(calculation, place).ifPresent(found::add);
                }
            }
        }
        found.addAll(calculation.noted());
        return List.copyOf(found);
    }

    private static Optional<Finding> total(Calculation calculation, Place at) {
        OptionalDouble granted = value(calculation, Measure.ALLOCATION_GRANTED, at);
        OptionalDouble possible = value(calculation, Measure.ALLOCATION_POSSIBLE, at);
        double more = value(calculation, Measure.ALLOCATION_REDISTRIBUTED, at).orElse(0);
        if (granted.isEmpty() || possible.isEmpty()
                || granted.getAsDouble() < possible.getAsDouble() + more + HALF_KRONA) {
            return Optional.empty();
        }
        return Optional.of(new Finding(Kind.TOTAL_ABOVE_POSSIBLE, at,
                Texts.get("finance.finding.totalAbovePossible", calculation.name(at.subject()), year(at),
                        kronor(granted.getAsDouble()), kronor(possible.getAsDouble()))));
    }

    private static Optional<Finding> equity(Calculation calculation, Place at) {
        OptionalDouble equity = value(calculation, Measure.EQUITY, at);
        if (equity.isEmpty() || equity.getAsDouble() > -HALF_KRONA) {
            return Optional.empty();
        }
        return Optional.of(new Finding(Kind.NEGATIVE_EQUITY, at, Texts.get("finance.finding.negativeEquity",
                calculation.name(at.subject()), year(at), kronor(equity.getAsDouble()))));
    }

    private static OptionalDouble value(Calculation calculation, Measure measure, Place at) {
        return calculation.value(measure, at.alternative(), at.subject(), at.year());
    }

    private static String year(Place at) {
        return Integer.toString(at.year());
    }

    private static String kronor(double amount) {
        return SwedishNumbers.amountWithUnit(amount, MoneyUnit.KR);
    }
}
