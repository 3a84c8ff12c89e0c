package se.vagval.formula;

/**
 * The value of one node from the values of its operands, with NaN for what is missing.
 *
 * <p>Leaves are finite and never a negative zero. {@link #orMissing} keeps both true of every result, so that a zero
 * denominator gives NaN, an overflow gives NaN, and a NaN stays NaN in every operation that uses it.
 */
final class Arithmetic {
    private Arithmetic() {}

    /** The value itself where it is finite, with zero for a negative zero; NaN for all else. It has no branch, so that loops over it become vector code. */
    static double orMissing(double value) {
        return value + (value - value);
    }

    static void computeAll(NodeStore nodes, double[] values, int from, int to) {
        for (int node = from; node < to; node++) {
            values[node] = compute(nodes, values, node);
        }
    }

    static void computeEach(NodeStore nodes, double[] values, int[] inOrder) {
        for (int node : inOrder) {
            values[node] = compute(nodes, values, node);
        }
    }

    private static double compute(NodeStore nodes, double[] values, int node) {
        int[] pool = nodes.pool;
        int from = nodes.starts[node];
        int to = nodes.starts[node + 1];
        return switch (nodes.ops[node]) {
            case OpCode.SUM -> sum(pool, from, to, values);
            case OpCode.DIFFERENCE -> orMissing(values[pool[from]] - values[pool[from + 1]]);
            case OpCode.PRODUCT -> product(pool, from, to, values);
            case OpCode.RATIO -> orMissing(values[pool[from]] / values[pool[from + 1]]);
            case OpCode.MIN -> min(pool, from, to, values);
            case OpCode.MAX -> max(pool, from, to, values);
            case OpCode.CHOOSE ->
                choose(values[pool[from]], values[pool[from + 1]], values[pool[from + 2]], values[pool[from + 3]]);
            default -> nodes.leafValues[pool[from]];
        };
    }

    /** A missing side compares as neither at most nor above, and makes the choice missing. */
    static double choose(double left, double right, double ifLessOrEqual, double otherwise) {
        return left <= right ? ifLessOrEqual : left > right ? otherwise : Double.NaN;
    }

    private static double sum(int[] pool, int from, int to, double[] values) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[pool[i]];
        }
        return orMissing(sum);
    }

    private static double product(int[] pool, int from, int to, double[] values) {
        double product = values[pool[from]];
        for (int i = from + 1; i < to; i++) {
            product *= values[pool[i]];
        }
        return orMissing(product);
    }

    private static double min(int[] pool, int from, int to, double[] values) {
        double min = values[pool[from]];
        for (int i = from + 1; i < to; i++) {
            min = Math.min(min, values[pool[i]]);
        }
        return min;
    }

    private static double max(int[] pool, int from, int to, double[] values) {
        double max = values[pool[from]];
        for (int i = from + 1; i < to; i++) {
            max = Math.max(max, values[pool[i]]);
        }
        return max;
    }
}
