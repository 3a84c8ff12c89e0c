package se.vagval.finance;

import java.util.List;

/**
 * What was asked for when a comparison's formula was added: the same can be asked of another calculation.
 *
 * @param what
 *            {@link Measure#DIFFERENCE}, {@link Measure#CUMULATED}, {@link Measure#TOGETHER}, {@link Measure#PART},
 *            {@link Measure#PRESENT_VALUE} or {@link Measure#PAYBACK}
 * @param nodes
 *            of what, in the order they were given: a figure and its reference or whole, or one figure for each year or subject
 */
public record Series(Measure what, List<Integer> nodes) {
    public Series {
        nodes = List.copyOf(nodes);
    }
}
