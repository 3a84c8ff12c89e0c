package se.vagval.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the fewest counts to hold back so that a small one can as well be one more or one less: a change of some
 * counts by one that leaves every sum right and everything that is printed as it is.
 */
final class Disguise {
    /** A whole says more to a reader than a part of it. */
    private static final int PRICE_OF_WHOLE = 3;
    private static final int PRICE_OF_WORDS = 4;
    private static final int DEAREST = 24;
    /** So many steps are tried for each price; then a dearer change, which is found sooner, is taken. */
    private static final int PATIENCE = 20_000;

    private final List<SmallCounts.Sum> sums;
    private final SmallCounts counts;
    /** The counts of each sum, the cheapest to hide first. */
    private final int[][] members;
    /** The sums that each count is in. */
    private final int[][] concerned;
    private final boolean[] isWhole;
    private final int[] change;
    /** How much more each whole is than its parts, with the change. */
    private final int[] excess;
    private int steps;

    Disguise(List<SmallCounts.Sum> sums, SmallCounts counts) {
        this.sums = sums;
        this.counts = counts;
        int size = 1 + sums.stream().flatMap(Disguise::all).mapToInt(i -> i).max().orElse(-1);
        change = new int[size];
        excess = new int[sums.size()];
        isWhole = new boolean[size];
        sums.forEach(s -> isWhole[s.whole()] = true);
        List<List<Integer>> in = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>()).limit(size).toList();
        IntStream.range(0, sums.size()).forEach(s -> all(sums.get(s)).forEach(i -> in.get(i).add(s)));
        concerned = in.stream().map(of -> of.stream().mapToInt(s -> s).toArray()).toArray(int[][]::new);
        members = sums.stream().map(s -> all(s).sorted(Comparator.comparingInt(i -> price(i, 0))).mapToInt(i -> i)
                .toArray()).toArray(int[][]::new);
    }

    private static Stream<Integer> all(SmallCounts.Sum sum) {
        return Stream.concat(Stream.of(sum.whole()), sum.parts().stream());
    }

    /** The change of each count by which a small one is hidden, its own among them; none where no sum tells of it. */
    int[] of(int small) {
        if (small >= change.length) {
            return new int[0];
        }
        int by = counts.count(small) == 1 ? 1 : -1;
        for (int price = 0; price <= DEAREST; price++) {
            steps = 0;
            set(small, by);
            boolean found = balance(price);
            int[] changed = change.clone();
            Arrays.fill(change, 0);
            Arrays.fill(excess, 0);
            if (found) {
                return changed;
            }
        }
        return wholes(small, by);
    }

    /** The count and every whole above it: when none of them is told, it can be anything. */
    private int[] wholes(int small, int by) {
        int[] above = new int[change.length];
        above[small] = by;
        boolean more = true;
        while (more) {
            more = false;
            for (SmallCounts.Sum sum : sums) {
                boolean moved = above[sum.whole()] == 0 && sum.parts().stream().anyMatch(p -> above[p] != 0);
                above[sum.whole()] = moved ? by : above[sum.whole()];
                more |= moved;
            }
        }
        return above;
    }

    private void set(int count, int by) {
        for (int sum : concerned[count]) {
            int sign = sums.get(sum).whole() == count ? 1 : -1;
            excess[sum] += sign * (by - change[count]);
        }
        change[count] = by;
    }

    private int unbalanced() {
        int sum = 0;
        while (sum < excess.length && excess[sum] == 0) {
            sum++;
        }
        return sum;
    }

    private boolean balance(int left) {
        int sum = unbalanced();
        if (sum == excess.length) {
            return true;
        }
        if (++steps > PATIENCE) {
            return false;
        }
        int over = excess[sum];
        for (int count : members[sum]) {
            int by = Integer.signum(count == sums.get(sum).whole() ? -over : over);
            int price = price(count, by);
            if (change[count] == 0 && price <= left && counts.count(count) + by >= 0) {
                set(count, by);
                if (balance(left - price)) {
                    return true;
                }
                set(count, 0);
            }
        }
        return false;
    }

    /** What it costs a reader that a count is another: one that is hidden anyway is free while its words stay true. */
    private int price(int count, int by) {
        boolean free = counts.isHidden(count) && !leaves(count, by);
        return free ? 0 : leaves(count, by) ? PRICE_OF_WORDS : isWhole[count] ? PRICE_OF_WHOLE : 1;
    }

    /** Whether a count that is told as fewer than three would be none or three: then not even that can be said of it. */
    boolean leaves(int count, int by) {
        return counts.isFew(count) && !SmallCounts.isSmall(counts.count(count) + by);
    }
}
