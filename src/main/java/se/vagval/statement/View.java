package se.vagval.statement;

import java.util.List;

import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
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

    /** All alternatives, the review's reference, the first year in which any alternative has changed something. */
    public static View of(Calculation calculation, MoneyUnit unit) {
        List<Alternative> all = calculation.review().alternatives();
        int first = calculation.review().commission().baseYear() + 1;
        int changed = all.stream().flatMap(a -> a.changes().stream()).mapToInt(c -> c.year()).min().orElse(first);
        int last = calculation.review().commission().lastYear();
        return new View(all.stream().map(Alternative::id).toList(), calculation.reference(), Math.min(changed, last),
                unit);
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
