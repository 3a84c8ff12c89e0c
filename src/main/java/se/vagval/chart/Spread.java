package se.vagval.chart;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Moves labels apart along a line so that none overlaps, each as near its wish as the others allow. */
public final class Spread {
    private Spread() {}

    /**
     * The middles of the labels.
     *
     * @param wishes
     *            where each middle would best be
     * @param sizes
     *            how long each label is along the line, above 0
     */
    public static double[] apart(double[] wishes, double[] sizes, double from, double to) {
        int[] order = IntStream.range(0, wishes.length).boxed().sorted(Comparator.comparingDouble(i -> wishes[i]))
                .mapToInt(Integer::intValue).toArray();
        double total = IntStream.of(order).mapToDouble(i -> sizes[i]).sum();
        double shrink = Math.min(1, (to - from) / total);
        double[] middles = new double[wishes.length];
        double free = from;
        for (int i : order) {
            double half = sizes[i] * shrink / 2;
            middles[i] = Math.max(wishes[i], free + half);
            free = middles[i] + half;
        }
        pushBack(order, middles, sizes, shrink, to);
        return middles;
    }

    private static void pushBack(int[] order, double[] middles, double[] sizes, double shrink, double to) {
        double free = to;
        for (int k = order.length - 1; k >= 0; k--) {
            double half = sizes[order[k]] * shrink / 2;
            middles[order[k]] = Math.min(middles[order[k]], free - half);
            free = middles[order[k]] - half;
        }
    }
}
