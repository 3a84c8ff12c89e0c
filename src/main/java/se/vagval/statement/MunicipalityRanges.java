package se.vagval.statement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * Who pays more and who pays less than in the reference where there are many alternatives: municipality by municipality,
 * between what it lies, so that the same is not told once for each alternative.
 */
final class MunicipalityRanges {
    /** As many on one side are named each; more are counted, and the one that changes most is named. */
    private static final int NAMED = 2;
    /** As many alternatives are named; more are counted. */
    private static final int ALTERNATIVES = 3;

    /** To which side a municipality's contribution goes, in the order they are told. */
    private enum Side {
        MORE, BOTH, LESS
    }

    /** A municipality with what it pays more or less, kronor, in the alternatives where it is not the same. */
    private record Changed(String name, Map<String, Double> kronor) {
        Side side() {
            return kronor.values().stream().allMatch(k -> k > 0) ? Side.MORE
                    : kronor.values().stream().allMatch(k -> k < 0) ? Side.LESS : Side.BOTH;
        }

        Map.Entry<String, Double> most() {
            return kronor.entrySet().stream().max(Comparator.comparingDouble(e -> Math.abs(e.getValue())))
                    .orElseThrow();
        }

        double lowest() {
            return kronor.values().stream().mapToDouble(k -> k).min().orElseThrow();
        }

        double highest() {
            return kronor.values().stream().mapToDouble(k -> k).max().orElseThrow();
        }
    }

    private final Calculation calculation;
    private final View view;
    private final List<Changed> changed;
    private final boolean someSame;

    MunicipalityRanges(Calculation calculation, View view, Measure measure, List<Subject> municipalities) {
        this.calculation = calculation;
        this.view = view;
        List<Changed> all = municipalities.stream().map(m -> changed(measure, m)).toList();
        this.changed = all.stream().filter(c -> !c.kronor().isEmpty())
                .sorted(Comparator.comparingInt((Changed c) -> -c.kronor().size())
                        .thenComparingDouble(c -> -Math.abs(c.most().getValue())))
                .toList();
        this.someSame = municipalities.stream().anyMatch(m -> isSame(measure, m));
    }

    private Changed changed(Measure measure, Subject municipality) {
        Map<String, Double> kronor = new LinkedHashMap<>();
        for (String a : view.others()) {
            OptionalDouble change = new Findings(calculation, view).difference(measure, a, municipality);
            if (change.isPresent() && Math.abs(change.getAsDouble()) >= Findings.SAME) {
                kronor.put(a, change.getAsDouble());
            }
        }
        return new Changed(calculation.name(municipality), kronor);
    }

    /** Known in some alternative, and the same wherever it is known. */
    private boolean isSame(Measure measure, Subject municipality) {
        List<Double> known = view.others().stream()
                .map(a -> new Findings(calculation, view).difference(measure, a, municipality))
                .flatMap(d -> d.stream().boxed()).toList();
        return !known.isEmpty() && known.stream().allMatch(d -> Math.abs(d) < Findings.SAME);
    }

    /** Those who pay more, those who pay more or less, those who pay less, and that the others pay the same. */
    String sentences() {
        List<String> parts = Stream.of(Side.values()).flatMap(side -> told(side).stream()).toList();
        return Findings.joined(parts.isEmpty() ? ""
                : Texts.get("statement.finding.municipalities.each", name(view.reference()), String.join("; ", parts),
                        Integer.toString(view.year())),
                someSame ? Texts.get("statement.finding.ranges.others") : "");
    }

    private List<String> told(Side side) {
        List<Changed> here = changed.stream().filter(c -> c.side() == side).toList();
        return here.size() > NAMED ? List.of(counted(side, here)) : here.stream().map(this::named).toList();
    }

    private String named(Changed one) {
        Side side = one.side();
        String low = amount(one.lowest());
        String high = amount(one.highest());
        if (side == Side.BOTH) {
            return Texts.get("statement.finding.ranges.BOTH", one.name(), low, high);
        }
        boolean alike = low.equals(high);
        return Texts.get("statement.finding.ranges." + side, one.name(), alike ? low
                : Texts.get("statement.finding.ranges.between", side == Side.MORE ? bare(one.lowest())
                        : bare(one.highest()), side == Side.MORE ? high : low),
                where(one, alike));
    }

    /** Of exactly one alternative it is said which. */
    private String where(Changed one, boolean alike) {
        List<String> names = one.kronor().keySet().stream().map(this::name).toList();
        if (names.size() == view.others().size()) {
            return Texts.get(alike ? "statement.finding.ranges.all" : "statement.finding.ranges.depending");
        }
        return names.size() <= ALTERNATIVES ? Texts.get("statement.finding.ranges.in", Findings.listed(names))
                : Texts.get("statement.finding.ranges.some", names.size());
    }

    private String counted(Side side, List<Changed> here) {
        Changed most = here.stream().max(Comparator.comparingDouble(c -> Math.abs(c.most().getValue()))).orElseThrow();
        List<String> alternatives = here.stream().flatMap(c -> c.kronor().keySet().stream()).distinct().toList();
        String amount = SwedishNumbers.amountDifferenceWithUnit(most.most().getValue(), view.unit());
        return alternatives.size() == 1
                ? Texts.get("statement.finding.ranges.count.in." + side, here.size(), name(alternatives.getFirst()),
                        most.name(), amount)
                : Texts.get("statement.finding.ranges.count." + side, here.size(), most.name(), amount,
                        name(most.most().getKey()));
    }

    private String amount(double kronor) {
        return SwedishNumbers.amountWithUnit(Math.abs(kronor), view.unit());
    }

    private String bare(double kronor) {
        return SwedishNumbers.amount(Math.abs(kronor), view.unit());
    }

    private String name(String alternative) {
        return calculation.alternativeName(alternative);
    }
}
