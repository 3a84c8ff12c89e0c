package se.vagval.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Between what the associations' budgets per inhabitant lie, in the base year and at the end of each alternative. */
final class BudgetFinding {
    private record Budget(String name, double kronor) {
        String amount() {
            return SwedishNumbers.amountWithUnit(kronor, MoneyUnit.KR);
        }
    }

    /** The lowest and the highest budget per inhabitant of an alternative in a year. */
    private record Range(Budget low, Budget high) {
        boolean isOne() {
            return low.amount().equals(high.amount());
        }

        String told() {
            return isOne() ? Texts.get("statement.finding.budget.one", low.amount())
                    : Texts.get("statement.finding.budget.range", low.amount(), low.name(), high.amount(), high.name());
        }

        String told(Budget end) {
            return Texts.get("statement.finding.budget.end", end.amount(), end.name());
        }
    }

    private final Calculation calculation;
    private final View view;

    BudgetFinding(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
    }

    /** "" where there is no alternative, or nothing is known; only the end where there was no association in the base year. */
    String sentences() {
        int first = calculation.years().getFirst();
        int last = calculation.years().getLast();
        Optional<Range> now = view.alternatives().isEmpty() ? Optional.empty() : range(view.reference(), first);
        return now.map(r -> Findings.joined(
                Texts.get("statement.finding.budget.first", Integer.toString(first), r.told()), then(last, true)))
                .orElseGet(() -> then(last, false));
    }

    /** An end that all the alternatives come to is told once, and the other for each of them. */
    private String then(int year, boolean afterBaseYear) {
        Map<String, Range> ranges = new LinkedHashMap<>();
        view.alternatives().forEach(a -> range(a, year).ifPresent(r -> ranges.put(a, r)));
        if (ranges.isEmpty()) {
            return "";
        }
        boolean lowAlike = isAlike(ranges, Range::low);
        boolean highAlike = isAlike(ranges, Range::high);
        boolean several = ranges.size() > 1 && ranges.values().stream().noneMatch(Range::isOne);
        if (afterBaseYear && several && lowAlike != highAlike && ranges.size() == view.alternatives().size()) {
            return Texts.get("statement.finding.budget.ends", Integer.toString(year),
                    listed(ranges, r -> r.told(r.low())), listed(ranges, r -> r.told(r.high())));
        }
        return Texts.get(afterBaseYear ? "statement.finding.budget.last" : "statement.finding.budget.first",
                Integer.toString(year), listed(ranges, Range::told));
    }

    private static boolean isAlike(Map<String, Range> ranges, Function<Range, Budget> end) {
        return ranges.values().stream().map(r -> r.told(end.apply(r))).distinct().count() == 1;
    }

    /** What is said of each alternative, once where it is the same; of all of them that it is. */
    private String listed(Map<String, Range> ranges, Function<Range, String> words) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        ranges.forEach((a, r) -> told.computeIfAbsent(words.apply(r), _ -> new ArrayList<>())
                .add(calculation.alternativeName(a)));
        boolean all = ranges.size() == view.alternatives().size();
        if (all && told.size() == 1 && ranges.size() > 1) {
            return Texts.get("statement.finding.budget.in", told.keySet().iterator().next(),
                    Texts.get("statement.finding.inAll"));
        }
        return Findings.listed((all ? Findings.withRest(told) : told).entrySet().stream()
                .map(e -> Texts.get("statement.finding.budget.in", e.getKey(), Findings.listed(e.getValue())))
                .toList());
    }

    private Optional<Range> range(String alternative, int year) {
        List<Budget> known = new ArrayList<>();
        for (Subject association : calculation.subjects(alternative, Subject.Kind.ASSOCIATION, year)) {
            OptionalDouble value = calculation.value(Measure.PER_CAPITA_BUDGET, alternative, association, year);
            value.ifPresent(v -> known.add(new Budget(calculation.name(association), v)));
        }
        Comparator<Budget> byKronor = Comparator.comparingDouble(Budget::kronor);
        return known.stream().min(byKronor).map(low -> new Range(low, known.stream().max(byKronor).orElseThrow()));
    }
}
