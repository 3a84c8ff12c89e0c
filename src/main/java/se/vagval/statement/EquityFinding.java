package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.Mark;
import se.vagval.text.ShownName;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Which associations have more equity than the ladder says, in which alternatives, and where that cannot be decided. */
final class EquityFinding {
    /** As many associations are named; more are counted. */
    private static final int NAMED = 3;

    private record Excess(String association, String amount) {}

    private final Calculation calculation;
    private final View view;
    private final Map<Excess, List<String>> over = new LinkedHashMap<>();
    private final Map<String, List<String>> undecided = new LinkedHashMap<>();
    private boolean anyDecided;
    private boolean anyKnown;
    private boolean allZero = true;

    private EquityFinding(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
    }

    static String of(Calculation calculation, View view) {
        EquityFinding finding = new EquityFinding(calculation, view);
        view.alternatives().forEach(finding::read);
        return finding.sentences();
    }

    private void read(String alternative) {
        for (Subject s : calculation.subjects(alternative, Subject.Kind.ASSOCIATION, view.year())) {
            OptionalDouble share = calculation.value(Measure.EQUITY_SHARE, alternative, s, view.year());
            OptionalDouble excess = calculation.value(Measure.EQUITY_EXCESS, alternative, s, view.year());
            OptionalDouble equity = calculation.value(Measure.EQUITY, alternative, s, view.year());
            anyKnown |= equity.isPresent();
            allZero &= equity.isPresent() && Math.abs(equity.getAsDouble()) < Findings.SAME;
            String in = calculation.alternativeName(alternative);
            anyDecided |= excess.isPresent();
            if (excess.orElse(0) > 0) {
                String amount = SwedishNumbers.amountWithUnit(excess.getAsDouble(), view.unit());
                over.computeIfAbsent(new Excess(calculation.name(s), amount), e -> new ArrayList<>()).add(in);
            } else if (share.isPresent() && excess.isEmpty()) {
                undecided.computeIfAbsent(calculation.name(s), n -> new ArrayList<>()).add(in);
            }
        }
    }

    private String sentences() {
        String year = Integer.toString(view.year());
        if (anyKnown && allZero) {
            return Findings.joined(noEquity(year), used());
        }
        List<String> above = over.entrySet().stream().map(e -> Texts.get("statement.finding.over",
                e.getKey().association(), e.getKey().amount(), in(e.getValue()))).toList();
        String first = !above.isEmpty() ? Texts.get("statement.finding.aboveLadder", Findings.names(above), year)
                : anyDecided ? Texts.get("statement.finding.noneOver", year)
                        : "";
        Map<List<String>, List<String>> together = new LinkedHashMap<>();
        undecided.forEach((name, in) -> together.computeIfAbsent(in, i -> new ArrayList<>()).add(name));
        List<String> open = together.entrySet().stream().map(
                e -> Texts.get("statement.finding.within", Findings.listed(e.getValue()), in(e.getKey()))).toList();
        return Findings.joined(first,
                open.isEmpty() ? "" : Texts.get("statement.finding.undecided", Findings.names(open)));
    }

    /** A zero that is only assumed is not told as if it were known. */
    private String noEquity(String year) {
        boolean ladder = !calculation.review().rules().ladderAt(view.year()).isEmpty();
        List<String> assumed = calculation.review().associations().stream().filter(EquityFinding::isAssumed)
                .map(Association::shortName).toList();
        if (assumed.isEmpty()) {
            return Texts.get(ladder ? "statement.finding.noEquity" : "statement.finding.noEquity.noLadder", year);
        }
        return Texts.get(
                ladder ? "statement.finding.noEquity.assumed" : "statement.finding.noEquity.assumed.noLadder", year,
                named(assumed));
    }

    /** Whose equity of the base year is gone by then: the accounts, which are told too, have it. */
    private String used() {
        int base = calculation.years().getFirst();
        List<String> had = new ArrayList<>();
        for (Association association : calculation.review().associations()) {
            association.accounts().stream().filter(a -> a.year() == base).flatMap(a -> a.equity().stream())
                    .filter(e -> Math.abs(e.value()) >= Findings.SAME)
                    .forEach(e -> had.add(Texts.get("statement.finding.within", ShownName.of(association.shortName()),
                            SwedishNumbers.amountWithUnit(e.value(), view.unit()))));
        }
        return had.isEmpty() || view.year() == base ? ""
                : Texts.get("statement.finding.noEquity.used", Findings.listed(had), Integer.toString(base));
    }

    private String named(List<String> assumed) {
        if (assumed.size() <= NAMED) {
            return Findings.listed(assumed);
        }
        return assumed.size() == calculation.review().associations().size()
                ? Texts.get("statement.finding.noEquity.any")
                : Texts.get("statement.finding.noEquity.associations", assumed.size());
    }

    private static boolean isAssumed(Association association) {
        return association.accounts().stream().flatMap(a -> a.equity().stream())
                .anyMatch(e -> e.provenance().mark() == Mark.ASSUMPTION);
    }

    private String in(List<String> alternatives) {
        return alternatives.size() > 1 && alternatives.size() == view.alternatives().size()
                ? Texts.get("statement.finding.inAll")
                : String.join(", ", alternatives);
    }
}
