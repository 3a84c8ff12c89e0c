package se.vagval.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import se.vagval.finance.Measure;
import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.formula.Missing;
import se.vagval.formula.Term;
import se.vagval.text.Texts;

/** What a formula without a value has come to where nothing is lacking: the result is known, and it is not a number. */
public final class Outcome {
    private Outcome() {}

    /** The result in a few words; empty where the formula has a value, and where a figure is lacking. */
    public static Optional<String> of(Evaluation evaluation, int node) {
        if (!evaluation.isMissing(node)) {
            return Optional.empty();
        }
        Missing why = evaluation.whyMissing(node);
        return why.kind() == Missing.Kind.INPUT ? of(evaluation.graph(), why.node()) : Optional.of(incalculable());
    }

    /** The words where everything is stated and there is still nothing to count: division by zero, or past all bounds. */
    public static String incalculable() {
        return Texts.get("statement.cell.incalculable");
    }

    /** Why a figure has no value, in words without a full stop. */
    public static String why(Graph graph, Missing missing) {
        return why(graph, missing, graph.term(missing.node()).label());
    }

    /**
     * Why figures have no value, in words without a full stop: those that have it for the same reason in one sentence.
     *
     * @param missing
     *            what is told of, in the order it is named
     */
    public static List<String> whys(Graph graph, List<Missing> missing) {
        Map<String, List<Missing>> alike = missing.stream()
                .collect(Collectors.groupingBy(m -> why(graph, m, ""), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(all -> why(graph, all.getFirst(), labels(graph, all))).toList();
    }

    /** Names in a row, where only the first one begins the sentence. */
    private static String labels(Graph graph, List<Missing> missing) {
        List<String> names = missing.stream().map(m -> graph.term(m.node()).label()).distinct().toList();
        return Findings.listed(IntStream.range(0, names.size())
                .mapToObj(i -> i == 0 ? names.get(i) : withinSentence(names.get(i))).toList());
    }

    private static String withinSentence(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Texts.SWEDISH) + name.substring(1);
    }

    private static String why(Graph graph, Missing missing, String label) {
        return switch (missing.kind()) {
            case INPUT -> missing.reason();
            case DIVISION_BY_ZERO -> divided(label, graph.term(graph.operand(missing.node(), 1)));
            case OVERFLOW -> Texts.get("statement.missing.overflow", label);
        };
    }

    /** What is nothing, and is divided by; the sum of no associations has no name of its own. */
    private static String divided(String label, Term by) {
        return by == Measure.CONSTANT ? Texts.get("statement.missing.divisionByNothing", label)
                : Texts.get("statement.missing.divisionByZero", label, by.label().toLowerCase(Texts.SWEDISH));
    }

    /** The result that a leaf without a value stands for. */
    static Optional<String> of(Graph graph, int leaf) {
        return graph.term(leaf) == Measure.PAYBACK_LATE ? Optional.of(Texts.get("statement.cell.late"))
                : graph.term(leaf) == Measure.PAYBACK_NEEDLESS ? Optional.of(Texts.get("statement.cell.needless"))
                        : Optional.empty();
    }
}
