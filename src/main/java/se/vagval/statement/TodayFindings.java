package se.vagval.statement;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** What the base year's accounts and allocation show, in a few sentences. */
final class TodayFindings {
    /** More associations than these are counted and not named. */
    private static final int NAMED = 3;

    private final Calculation calculation;
    private final MoneyUnit unit;
    private final int year;
    private final List<Subject> associations;

    TodayFindings(Calculation calculation, MoneyUnit unit) {
        this.calculation = calculation;
        this.unit = unit;
        this.year = calculation.years().getFirst();
        this.associations = calculation.subjects(Place.TODAY, Subject.Kind.ASSOCIATION, year);
    }

    /** Revenue, cost and result of all, and who had a deficit. */
    String accounts() {
        OptionalDouble revenue = value(Measure.BOOKED_REVENUE, Subject.AREA);
        OptionalDouble cost = value(Measure.BOOKED_COST, Subject.AREA);
        OptionalDouble result = value(Measure.BOOKED_RESULT, Subject.AREA);
        String all = associations.isEmpty() || revenue.isEmpty() || cost.isEmpty() || result.isEmpty() ? ""
                : Texts.get("statement.finding.accounts", Integer.toString(year), amount(revenue), amount(cost),
                        amount(result), associations.size());
        return Findings.joined(all, deficits());
    }

    private String deficits() {
        List<Subject> known = associations.stream().filter(s -> value(Measure.BOOKED_RESULT, s).isPresent()).toList();
        List<String> below = known.stream().filter(s -> value(Measure.BOOKED_RESULT, s).orElseThrow() <= -Findings.SAME)
                .map(calculation::name).toList();
        if (known.isEmpty() || below.isEmpty()) {
            return "";
        }
        return below.size() > 1 && below.size() == associations.size()
                ? Texts.get("statement.finding.deficit.all")
                : Texts.get("statement.finding.deficit", Findings.names(below));
    }

    /** How much of what was possible was granted, and where the least and the most. */
    String allocation() {
        OptionalDouble possible = value(Measure.ALLOCATION_POSSIBLE, Subject.AREA);
        OptionalDouble granted = value(Measure.ALLOCATION_GRANTED, Subject.AREA);
        OptionalDouble utilisation = value(Measure.ALLOCATION_UTILISATION, Subject.AREA);
        if (possible.isEmpty() || granted.isEmpty() || utilisation.isEmpty()) {
            return "";
        }
        return Findings.joined(Texts.get("statement.finding.allocation", Integer.toString(year), amount(granted),
                amount(possible), share(utilisation.getAsDouble())), ends());
    }

    private String ends() {
        Comparator<Subject> use = Comparator
                .comparingDouble(s -> value(Measure.ALLOCATION_UTILISATION, s).orElseThrow());
        List<Subject> known = associations.stream()
                .filter(s -> value(Measure.ALLOCATION_UTILISATION, s).isPresent()).sorted(use).toList();
        if (known.size() < 2) {
            return "";
        }
        String low = share(use(known.getFirst()));
        String high = share(use(known.getLast()));
        return low.equals(high) ? Texts.get("statement.finding.utilisation.same")
                : Texts.get("statement.finding.utilisation.ends", named(known, low), low, named(known, high), high);
    }

    /** Those whose use prints so; of many their number. */
    private String named(List<Subject> associations, String printed) {
        List<String> names = associations.stream().filter(s -> share(use(s)).equals(printed)).map(calculation::name)
                .toList();
        return names.size() <= NAMED ? Findings.listed(names)
                : Texts.get("statement.finding.utilisation.many", names.size());
    }

    private double use(Subject association) {
        return value(Measure.ALLOCATION_UTILISATION, association).orElseThrow();
    }

    private OptionalDouble value(Measure measure, Subject subject) {
        return calculation.value(measure, Place.TODAY, subject, year);
    }

    private String amount(OptionalDouble kronor) {
        return SwedishNumbers.amountWithUnit(kronor.orElseThrow(), unit);
    }

    private static String share(double share) {
        return SwedishNumbers.percent(share, 1);
    }
}
