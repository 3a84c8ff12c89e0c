package se.vagval.ui.versions;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.formula.Unit;
import se.vagval.model.Alternative;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * The main figures of each alternative that differ between two calculations, in the first and the last year of the later
 * one. Figures that print alike are taken as alike.
 */
final class ResultDifferences {
    /** What a reader of a review looks for first; unit as in {@link Measure#unit()}. */
    private static final List<Measure> MAIN = List.of(Measure.ALLOCATION_GRANTED, Measure.CONTRIBUTION_PARTIES,
            Measure.COST_ADMINISTRATION, Measure.COST_ACTIVITIES, Measure.EQUITY, Measure.BOARD_SEATS);

    private final Calculation then;
    private final Calculation now;
    private final MoneyUnit money;

    ResultDifferences(Calculation then, Calculation now, MoneyUnit money) {
        this.then = then;
        this.now = now;
        this.money = money;
    }

    List<Comparison.Group> groups() {
        Grouping groups = new Grouping();
        int first = now.review().commission().baseYear() + 1;
        int last = now.review().commission().lastYear();
        for (Alternative alternative : now.review().alternatives()) {
            if (then.review().alternative(alternative.id()).isPresent()) {
                for (Measure measure : MAIN) {
                    IntStream.of(first, last).distinct().forEach(year -> tell(groups, alternative, measure, year));
                }
            }
        }
        return groups.done();
    }

    private void tell(Grouping groups, Alternative alternative, Measure measure, int year) {
        OptionalDouble before = value(then, measure, alternative.id(), year);
        OptionalDouble after = value(now, measure, alternative.id(), year);
        String was = words(before, measure);
        String is = words(after, measure);
        if (was.equals(is)) {
            return;
        }
        String difference = before.isEmpty() || after.isEmpty() ? ""
                : difference(after.getAsDouble() - before.getAsDouble(), measure);
        groups.add(alternative.shortName(), new Comparison.Line(
                Texts.get("ui.versions.result", measure.label(), Integer.toString(year)), was, is, difference));
    }

    /** A year outside a calculation has no figures in it. */
    private static OptionalDouble value(Calculation calculation, Measure measure, String alternative, int year) {
        return calculation.years().contains(year) ? calculation.value(measure, alternative, Subject.AREA, year)
                : OptionalDouble.empty();
    }

    private String words(OptionalDouble value, Measure measure) {
        if (value.isEmpty()) {
            return Texts.get("ui.explain.missing");
        }
        return measure.unit() == Unit.KRONOR ? SwedishNumbers.amountWithUnit(value.getAsDouble(), money)
                : SwedishNumbers.plain(value.getAsDouble(), 0);
    }

    private String difference(double by, Measure measure) {
        return measure.unit() == Unit.KRONOR ? SwedishNumbers.amountDifferenceWithUnit(by, money)
                : SwedishNumbers.difference(by, 0);
    }
}
