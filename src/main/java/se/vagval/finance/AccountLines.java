package se.vagval.finance;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

import se.vagval.model.Review;

/** The lines of closed accounts as formulas of a calculation; all amounts are in the kronor of their year. */
public final class AccountLines {
    private final Review review;
    private final ClosedYears years;

    AccountLines(Review review, ClosedYears years) {
        this.review = review;
        this.years = years;
    }

    /** The amount of a line of administration, quantity × unit amount; empty where there is no such line. */
    public OptionalInt administration(String association, int year, String line) {
        return line(association, year, line, body -> body.costs);
    }

    /** The amount of a line of revenue, quantity × unit amount; empty where there is no such line. */
    public OptionalInt revenue(String association, int year, String line) {
        return line(association, year, line, body -> body.revenues);
    }

    /** The sum of the associations' lines of revenue with a name; empty where none has one. */
    public OptionalInt revenues(String name, int year) {
        List<Integer> amounts = review.associations().stream().flatMap(a -> a.accountsOf(year).stream()
                .flatMap(y -> y.revenues().stream()).filter(l -> l.name().equals(name))
                .flatMap(l -> revenue(a.id(), year, l.id()).stream().boxed())).toList();
        return amounts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.sum(year, name, amounts));
    }

    private OptionalInt line(String association, int year, String line, Function<Body, List<Line>> lines) {
        return years.body(association, year).stream().flatMap(b -> lines.apply(b).stream())
                .filter(l -> l.id().equals(line)).mapToInt(Line::base).findFirst();
    }
}
