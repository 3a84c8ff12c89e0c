package se.vagval.report.word;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.formula.Origin;
import se.vagval.formula.Term;
import se.vagval.report.Reach;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** Says under a table which of the figures it rests on are assumed or derived, and where they are listed. */
final class Foundations {
    /** Kinds of figures that are named, and how many of each kind. */
    private static final int KINDS = 2;
    private static final int NAMES = 6;
    /** What a figure is moved to, of what it is, to see what moves with it; downwards, as a share of one can only fall. */
    private static final double NUDGE = 0.9;
    /** What moves the table less than this, of what the heaviest of its kind moves it, is not named. */
    private static final double SLIGHT = 0.05;
    /** Between what a figure is and what it is of, in its label. */
    private static final String OF = ": ";
    /** Printed as the accounts say, whatever the calculation knows of how they are made up. */
    private static final String PRINTED = "accounts";

    private final Optional<String> appendix;
    private Optional<Evaluation> trials = Optional.empty();

    /**
     * Notes that refer to an appendix.
     *
     * @param appendix
     *            number of the appendix that lists the figures, if there is one
     */
    Foundations(Optional<String> appendix) {
        this.appendix = appendix;
    }

    /** The sentence, what moves the table most named first; empty where every figure is as stated in its source. */
    Optional<String> note(Statement statement) {
        Graph graph = statement.evaluation().graph();
        int[] marked = Arrays.stream(Reach.below(graph, Reach.shown(statement)))
                .filter(n -> graph.op(n) == Op.INPUT && graph.origin(n).mark() != Origin.Mark.NONE).toArray();
        if (marked.length == 0 || statement.id().equals(PRINTED)) {
            return Optional.empty();
        }
        Map<String, Double> weights = weights(statement, marked);
        List<String> kinds = heaviest(weights, Foundations::kind);
        String named = kinds.stream().limit(KINDS).map(k -> named(k, weights)).collect(Collectors.joining("; "));
        return Optional.of(Appendices.referred(kinds.size() <= KINDS ? Texts.get("report.word.note.marked", named)
                : Texts.get("report.word.note.markedMore", named, kinds.size() - KINDS), appendix));
    }

    /** How much the table moves with the inputs of each label. */
    private Map<String, Double> weights(Statement statement, int[] inputs) {
        Graph graph = statement.evaluation().graph();
        Evaluation trial = trials.filter(t -> t.graph() == graph).orElseGet(() -> Evaluation.of(graph));
        trials = Optional.of(trial);
        int[] shown = Reach.shown(statement).toArray();
        Map<String, Double> weights = new TreeMap<>();
        for (int input : inputs) {
            double value = trial.value(input);
            trial.set(input, value * NUDGE);
            double moved = Arrays.stream(shown).mapToDouble(n -> moved(statement.evaluation(), trial, n)).sum();
            trial.set(input, value);
            weights.merge(name(graph.term(input)), moved, Double::sum);
        }
        return weights;
    }

    /** What the appendix that lists the figures calls one: the calculation tells what is stated from what is worked out. */
    private static String name(Term term) {
        return switch (term.id()) {
            case "stated.possible" -> Texts.get("report.word.kind.possible");
            case "stated.granted" -> Texts.get("report.word.kind.granted");
            case "stated.utilisation" -> Texts.get("report.word.kind.utilisation");
            case "stated.use" -> Texts.get("report.word.kind.use");
            case "weight.stated" -> Texts.get("report.word.kind.variable");
            case "stated.revenue" -> Texts.get("report.word.kind.revenue");
            case "stated.cost" -> Texts.get("report.word.kind.cost");
            case "stated.result" -> Texts.get("report.word.kind.result");
            case "stated.equity" -> Texts.get("report.word.kind.equity");
            case "stated.total" -> Texts.get("report.word.kind.total");
            case "stated.administration" -> Texts.get("report.word.kind.administration");
            default -> term.label();
        };
    }

    private static double moved(Evaluation is, Evaluation trial, int node) {
        return is.isMissing(node) || trial.isMissing(node) ? 0 : Math.abs(trial.value(node) - is.value(node));
    }

    /** The keys of labels, heaviest first; of equal ones the first by the alphabet. */
    private static List<String> heaviest(Map<String, Double> weights, UnaryOperator<String> key) {
        Map<String, Double> sums = weights.entrySet().stream().collect(Collectors.groupingBy(e -> key.apply(e.getKey()),
                TreeMap::new, Collectors.summingDouble(Map.Entry::getValue)));
        return sums.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey).toList();
    }

    private static String kind(String label) {
        return label.split(OF, 2)[0];
    }

    /** A kind of figure, with what it is of: "Belopp per enhet (Revision, Styrelse)". */
    private static String named(String kind, Map<String, Double> weights) {
        List<String> labels = heaviest(weights, label -> label).stream().filter(l -> l.startsWith(kind + OF)).toList();
        if (labels.isEmpty()) {
            return kind;
        }
        double slight = weights.get(labels.getFirst()) * SLIGHT;
        return Texts.get("report.word.note.markedOf", kind, labels.stream().filter(l -> weights.get(l) >= slight)
                .limit(NAMES).map(l -> l.substring((kind + OF).length())).collect(Collectors.joining(", ")));
    }
}
