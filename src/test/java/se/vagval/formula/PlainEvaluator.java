package se.vagval.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rules of evaluation once more, as plainly as they can be written, to compare with. */
final class PlainEvaluator {
    private final Graph graph;
    private final Map<Integer, Double> set;
    private final Map<Integer, Optional<Double>> known = new HashMap<>();

    PlainEvaluator(Graph graph, Map<Integer, Double> set) {
        this.graph = graph;
        this.set = set;
        for (int node = 0; node < graph.size(); node++) {
            known.put(node, compute(node).filter(Double::isFinite));
        }
    }

    /** The value, or NaN where there is none. */
    double value(int node) {
        return known.get(node).orElse(Double.NaN);
    }

    private Optional<Double> compute(int node) {
        return switch (graph.op(node)) {
            case INPUT -> Optional.of(set.getOrDefault(node, graph.leafValue(node)));
            case CONSTANT -> Optional.of(graph.leafValue(node));
            case MISSING -> Optional.empty();
            case CHOOSE -> choose(node);
            default -> combine(node);
        };
    }

    private Optional<Double> choose(int node) {
        Optional<Double> left = known.get(graph.operand(node, 0));
        Optional<Double> right = known.get(graph.operand(node, 1));
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return known.get(graph.operand(node, left.get() <= right.get() ? 2 : 3));
    }

    private Optional<Double> combine(int node) {
        int count = graph.operandCount(node);
        if (IntStream.range(0, count).anyMatch(i -> known.get(graph.operand(node, i)).isEmpty())) {
            return Optional.empty();
        }
        if (count == 0) {
            return Optional.of(0.0);
        }
        double result = known.get(graph.operand(node, 0)).orElseThrow();
        for (int i = 1; i < count; i++) {
            double next = known.get(graph.operand(node, i)).orElseThrow();
            if (graph.op(node) == Op.RATIO && next == 0) {
                return Optional.empty();
            }
            result = two(graph.op(node), result, next);
        }
        return Optional.of(result);
    }

    private static double two(Op op, double a, double b) {
        return switch (op) {
            case SUM -> a + b;
            case DIFFERENCE -> a - b;
            case PRODUCT -> a * b;
            case RATIO -> a / b;
            case MIN -> a <= b ? a : b;
            case MAX -> a >= b ? a : b;
            default -> throw new AssertionError(op);
        };
    }
}
