package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
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
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            parts.add(Texts.get("statement.finding.in", counts.get(i), name(view.alternatives().get(i))));
        }
        String grant = calculation.review().rules().at(RuleKind.BASE_GRANT, view.year())
                .map(r -> Texts.get("statement.finding.baseGrant",
                        SwedishNumbers.amountWithUnit(r.value().value(), view.unit())))
                .orElse("");
        return Findings.joined(Texts.get("statement.finding.associations", Findings.listed(parts)), grant);
    }

    private int count(String alternative) {
        return calculation.subjects(alternative, Subject.Kind.ASSOCIATION, view.year()).size();
    }

    private String utilisation() {
        List<String> shares = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (String a : view.alternatives()) {
            OptionalDouble share = calculation.value(Measure.ALLOCATION_UTILISATION, a, Subject.AREA, view.year());
            if (share.isPresent()) {
                shares.add(SwedishNumbers.percent(share.getAsDouble(), 1));
                parts.add(Texts.get("statement.finding.in", shares.getLast(), name(a)));
            }
        }
        boolean same = shares.size() == view.alternatives().size() && shares.stream().distinct().count() == 1;
        if (same) {
            return Texts.get("statement.finding.utilised.same", shares.getFirst());
        }
        return parts.isEmpty() ? "" : Texts.get("statement.finding.utilised", Findings.listed(parts));
    }

    private String name(String alternative) {
        return calculation.alternativeName(alternative);
    }
}
