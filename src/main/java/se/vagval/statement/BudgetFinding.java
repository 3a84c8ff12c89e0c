package se.vagval.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Between what the associations' budgets per inhabitant lie, in the base year and at the end of each alternative. */
final class BudgetFinding {
    private record Budget(String name, double kronor) {}

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
        String now = view.alternatives().isEmpty() ? "" : range(view.reference(), first);
        Map<String, List<String>> then = new LinkedHashMap<>();
        for (String a : view.alternatives()) {
            String range = range(a, last);
            if (!range.isEmpty()) {
                then.computeIfAbsent(range, _ -> new ArrayList<>()).add(calculation.alternativeName(a));
            }
        }
        boolean all = then.values().stream().mapToInt(List::size).sum() == view.alternatives().size();
        List<String> parts = (all ? Findings.withRest(then) : then).entrySet().stream()
                .map(e -> Texts.get("statement.finding.budget.in", e.getKey(), Findings.listed(e.getValue()))).toList();
        if (now.isEmpty()) {
            return parts.isEmpty() ? "" : Texts.get("statement.finding.budget.first", Integer.toString(last),
                    Findings.listed(parts));
        }
        return Findings.joined(Texts.get("statement.finding.budget.first", Integer.toString(first), now),
                parts.isEmpty() ? "" : Texts.get("statement.finding.budget.last", Integer.toString(last),
                        Findings.listed(parts)));
    }

    private String range(String alternative, int year) {
        List<Budget> known = new ArrayList<>();
        for (Subject association : calculation.subjects(alternative, Subject.Kind.ASSOCIATION, year)) {
            OptionalDouble value = calculation.value(Measure.PER_CAPITA_BUDGET, alternative, association, year);
            value.ifPresent(v -> known.add(new Budget(calculation.name(association), v)));
        }
        if (known.isEmpty()) {
            return "";
        }
        Budget low = known.stream().min(Comparator.comparingDouble(Budget::kronor)).orElseThrow();
        Budget high = known.stream().max(Comparator.comparingDouble(Budget::kronor)).orElseThrow();
        String from = kronor(low);
        return from.equals(kronor(high)) ? Texts.get("statement.finding.budget.one", from)
                : Texts.get("statement.finding.budget.range", from, low.name(), kronor(high), high.name());
    }

    private static String kronor(Budget budget) {
        return SwedishNumbers.amountWithUnit(budget.kronor(), MoneyUnit.KR);
    }
}
