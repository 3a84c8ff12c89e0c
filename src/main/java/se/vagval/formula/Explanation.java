package se.vagval.formula;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What there is to say about one figure: what it is called, how it came about, and where it is used.
 *
 * @param node the node explained
 * @param term what it is called
 * @param op what it does with its operands
 * @param value its value, NaN where {@code missing} is present
 * @param operands what it was worked out from, in order; empty for a leaf
 * @param origin where the value of an input comes from
 * @param missing why it has no value, where it has none
 * @param usedIn the nodes that use it directly, oldest first
 */
public record Explanation(int node, Term term, Op op, double value, List<Operand> operands, Origin origin,
        Optional<Missing> missing, List<Integer> usedIn) {
    /** A node that another was worked out from, with its value (NaN where missing). */
    public record Operand(int node, double value) {}

    public Explanation {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(op, "op");
        operands = List.copyOf(operands);
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(missing, "missing");
        usedIn = List.copyOf(usedIn);
    }
}
