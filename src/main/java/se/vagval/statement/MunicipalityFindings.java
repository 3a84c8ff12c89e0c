package se.vagval.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Who pays more and who pays less than in the reference, alternative by alternative. */
final class MunicipalityFindings {
    private record Change(String name, double kronor) {}

    private final Calculation calculation;
    private final View view;
    private final Measure measure;
    private final List<Subject> municipalities;

    MunicipalityFindings(Calculation calculation, View view, Measure measure, List<Subject> municipalities) {
        this.calculation = calculation;
        this.view = view;
        this.measure = measure;
        this.municipalities = municipalities;
    }

    /** How many pay more and less, and who the most. */
    String amounts() {
        return view.others().stream().map(this::amounts).reduce("", Findings::joined);
    }

    /** Between what the change per inhabitant lies. */
    String perCapita() {
        return view.others().stream().map(this::perCapita).reduce("", Findings::joined);
    }

    private String amounts(String alternative) {
        List<Change> changes = changes(alternative);
        return Findings.joined(changes.isEmpty() ? "" : amounts(alternative, changes),
                unknown(alternative, changes));
    }

    private String amounts(String alternative, List<Change> changes) {
        List<Change> more = changes.stream().filter(c -> c.kronor() >= Findings.SAME)
                .sorted(Comparator.comparingDouble(c -> -c.kronor())).toList();
        List<Change> less = changes.stream().filter(c -> c.kronor() <= -Findings.SAME)
                .sorted(Comparator.comparingDouble(Change::kronor)).toList();
        int same = changes.size() - more.size() - less.size();
        if (same == changes.size() && same < municipalities.size()) {
            return Texts.get("statement.finding.municipalities.someSame", name(alternative), same, reference());
        }
        if (same == changes.size()) {
            return Texts.get("statement.finding.municipalities.same", name(alternative), reference());
        }
        List<String> parts = new ArrayList<>();
        side(parts, more, "statement.finding.municipalities.more");
        side(parts, less, "statement.finding.municipalities.less");
        if (same > 0) {
            parts.add(Texts.get("statement.finding.municipalities.unchanged", same));
        }
        return Texts.get("statement.finding.municipalities.compared", name(alternative), reference(),
                Findings.listed(parts));
    }

    private void side(List<String> parts, List<Change> changes, String key) {
        if (!changes.isEmpty()) {
            Change most = changes.getFirst();
            parts.add(Texts.get(key, changes.size(), most.name(),
                    SwedishNumbers.amountDifferenceWithUnit(most.kronor(), view.unit())));
        }
    }

    private String perCapita(String alternative) {
        List<Change> changes = changes(alternative);
        if (changes.isEmpty()) {
            return unknown(alternative, changes);
        }
        double low = changes.stream().mapToDouble(Change::kronor).min().orElseThrow();
        double high = changes.stream().mapToDouble(Change::kronor).max().orElseThrow();
        String unknown = unknown(alternative, changes);
        return Findings.joined(perCapita(alternative, low, high), unknown);
    }

    private String perCapita(String alternative, double low, double high) {
        if (Math.max(Math.abs(low), Math.abs(high)) < Findings.SAME) {
            return Texts.get("statement.finding.perCapita.same", name(alternative), reference());
        }
        String from = SwedishNumbers.difference(low, 0);
        String to = SwedishNumbers.difference(high, 0);
        return from.equals(to)
                ? Texts.get("statement.finding.perCapita.all", name(alternative), from, reference(),
                        municipalities.size())
                : Texts.get("statement.finding.perCapita.range", name(alternative), from, to, reference());
    }

    /** A sentence of every municipality would not be true where some have no figure. */
    private String unknown(String alternative, List<Change> changes) {
        int without = municipalities.size() - changes.size();
        return without == 0 ? "" : Texts.get("statement.finding.municipalities.unknown", without, name(alternative));
    }

    private List<Change> changes(String alternative) {
        List<Change> changes = new ArrayList<>();
        Findings findings = new Findings(calculation, view);
        for (Subject s : municipalities) {
            findings.difference(measure, alternative, s)
                    .ifPresent(d -> changes.add(new Change(calculation.name(s), d)));
        }
        return changes;
    }

    private String name(String alternative) {
        return calculation.alternativeName(alternative);
    }

    private String reference() {
        return name(view.reference());
    }
}
