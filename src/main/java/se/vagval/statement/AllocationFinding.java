package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.RuleKind;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** What decides the allocation: how many base grants there are, and how much of what is possible is used. */
final class AllocationFinding {
    private final Calculation calculation;
    private final View view;

    AllocationFinding(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
    }

    String sentences() {
        return Findings.joined(associations(), utilisation());
    }

    /** Said where the alternatives have different numbers of associations. */
    private String associations() {
        List<Integer> counts = view.alternatives().stream().map(this::count).toList();
        if (counts.stream().distinct().count() < 2) {
            return "";
        }
        Map<String, List<String>> of = new LinkedHashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            add(of, counts.get(i).toString(), view.alternatives().get(i));
        }
        String grant = calculation.review().rules().at(RuleKind.BASE_GRANT, view.year())
                .map(r -> Texts.get("statement.finding.baseGrant",
                        SwedishNumbers.amountWithUnit(r.value().value(), view.unit())))
                .orElse("");
        return Findings.joined(
                Texts.get("statement.finding.associations", Findings.grouped(Findings.withRest(of)), year()),
                grant);
    }

    private int count(String alternative) {
        return calculation.subjects(alternative, Subject.Kind.ASSOCIATION, view.year()).size();
    }

    private String utilisation() {
        Map<String, List<String>> of = new LinkedHashMap<>();
        int known = 0;
        for (String a : view.alternatives()) {
            OptionalDouble share = calculation.value(Measure.ALLOCATION_UTILISATION, a, Subject.AREA, view.year());
            if (share.isPresent()) {
                add(of, SwedishNumbers.percent(share.getAsDouble(), 1), a);
                known++;
            }
        }
        if (of.size() == 1 && known == view.alternatives().size()) {
            return Texts.get("statement.finding.utilised.same", of.keySet().iterator().next(), year());
        }
        return of.isEmpty() ? ""
                : Texts.get("statement.finding.utilised", Findings.grouped(
                        known == view.alternatives().size() ? Findings.withRest(of) : of), year());
    }

    private String year() {
        return Integer.toString(view.year());
    }

    private void add(Map<String, List<String>> of, String value, String alternative) {
        of.computeIfAbsent(value, v -> new ArrayList<>()).add(calculation.alternativeName(alternative));
    }
}
