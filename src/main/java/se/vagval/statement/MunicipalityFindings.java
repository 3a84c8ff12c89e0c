package se.vagval.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Who pays more and who pays less than in the reference, alternative by alternative. */
final class MunicipalityFindings {
    /** More alternatives than these are told of municipality by municipality. */
    private static final int MANY = 4;

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

    /** How many pay more and less, and who the most; of many alternatives between what each municipality's change lies. */
    String amounts() {
        Map<String, List<String>> told = told(this::parts);
        if (told.size() == 1) {
            Map.Entry<String, List<String>> only = told.entrySet().iterator().next();
            return Findings.joined(Texts.get("statement.finding.municipalities.compared",
                    Findings.listed(only.getValue()), reference(), only.getKey(), year()), unknown());
        }
        if (view.others().size() > MANY && !told.isEmpty()) {
            return Findings.joined(new MunicipalityRanges(calculation, view, measure, municipalities).sentences(),
                    unknown());
        }
        List<String> parts = told.entrySet().stream().map(e -> Texts.get(
                "statement.finding.municipalities.within", Findings.listed(e.getValue()), e.getKey())).toList();
        return Findings.joined(parts.isEmpty() ? ""
                : Texts.get("statement.finding.municipalities.each", reference(), String.join("; ", parts), year()),
                unknown());
    }

    /** Between what the change per inhabitant lies, in each alternative; of many in all of them together. */
    String perCapita() {
        Map<String, List<String>> told = told(this::range);
        if (view.others().size() > MANY && told.size() > 1) {
            return Findings.joined(Texts.get("statement.finding.perCapita.many", reference(),
                    extreme(Comparator.comparingDouble(Change::kronor)),
                    extreme(Comparator.comparingDouble(c -> -c.kronor()))), unknown());
        }
        boolean all = told.values().stream().mapToInt(List::size).sum() == view.others().size();
        List<String> parts = (all ? Findings.withRest(told) : told).entrySet().stream()
                .map(e -> Texts.get("statement.finding.in", e.getKey(), Findings.listed(e.getValue()))).toList();
        return Findings.joined(parts.isEmpty() ? ""
                : Texts.get("statement.finding.perCapita.compared", reference(), Findings.listed(parts)), unknown());
    }

    /** The first change of all by an order, with whose it is and in which alternative. */
    private String extreme(Comparator<Change> order) {
        Map<Change, String> firsts = new LinkedHashMap<>();
        view.others().forEach(a -> changes(a).stream().min(order).ifPresent(c -> firsts.putIfAbsent(c, name(a))));
        Change first = firsts.keySet().stream().min(order).orElseThrow();
        return Texts.get("statement.finding.perCapita.whose", SwedishNumbers.difference(first.kronor(), 0),
                first.name(),
                firsts.get(first));
    }

    /** What is said of the alternatives of which anything is known, with the names it is said of. */
    private Map<String, List<String>> told(Function<List<Change>, String> words) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (String alternative : view.others()) {
            List<Change> changes = changes(alternative);
            if (!changes.isEmpty()) {
                told.computeIfAbsent(words.apply(changes), _ -> new ArrayList<>()).add(name(alternative));
            }
        }
        return told;
    }

    private String unknown() {
        return view.others().stream().map(a -> unknown(a, changes(a))).reduce("", Findings::joined);
    }

    private String parts(List<Change> changes) {
        List<Change> more = changes.stream().filter(c -> c.kronor() >= Findings.SAME)
                .sorted(Comparator.comparingDouble(c -> -c.kronor())).toList();
        List<Change> less = changes.stream().filter(c -> c.kronor() <= -Findings.SAME)
                .sorted(Comparator.comparingDouble(Change::kronor)).toList();
        int same = changes.size() - more.size() - less.size();
        if (same == municipalities.size()) {
            return Texts.get("statement.finding.municipalities.everyone", same);
        }
        List<String> parts = new ArrayList<>();
        side(parts, more, "statement.finding.municipalities.more", "statement.finding.municipalities.more.two");
        side(parts, less, "statement.finding.municipalities.less", "statement.finding.municipalities.less.two");
        if (same > 0) {
            parts.add(Texts.get("statement.finding.municipalities.unchanged", same));
        }
        return Findings.listed(parts);
    }

    private void side(List<String> parts, List<Change> changes, String key, String ofTwo) {
        if (changes.size() == 2) {
            parts.add(Texts.get(ofTwo, changes.getFirst().name(), amount(changes.getFirst()),
                    changes.getLast().name(), amount(changes.getLast())));
        } else if (!changes.isEmpty()) {
            parts.add(Texts.get(key, changes.size(), changes.getFirst().name(), amount(changes.getFirst())));
        }
    }

    /** In kronor where it would be printed as nothing. */
    private String amount(Change change) {
        String shown = SwedishNumbers.amountDifferenceWithUnit(change.kronor(), view.unit());
        return shown.chars().anyMatch(c -> c >= '1' && c <= '9') ? shown
                : SwedishNumbers.amountDifferenceWithUnit(change.kronor(), MoneyUnit.KR);
    }

    private String range(List<Change> changes) {
        double low = changes.stream().mapToDouble(Change::kronor).min().orElse(0);
        double high = changes.stream().mapToDouble(Change::kronor).max().orElse(0);
        if (Math.max(Math.abs(low), Math.abs(high)) < Findings.SAME) {
            return Texts.get("statement.finding.perCapita.same");
        }
        String from = SwedishNumbers.difference(low, 0);
        String to = SwedishNumbers.difference(high, 0);
        return from.equals(to) ? Texts.get("statement.finding.perCapita.all", from, municipalities.size())
                : Texts.get("statement.finding.perCapita.range", from, to);
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

    private String year() {
        return Integer.toString(view.year());
    }

    private String reference() {
        return name(view.reference());
    }
}
