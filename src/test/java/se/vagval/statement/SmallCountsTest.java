package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.vagval.statement.SmallCounts.Told;

class SmallCountsTest {
    private record Sum(int whole, List<Integer> parts) {}

    /** A table of kinds × two associations and their county × women, men and all, with a sum of the kinds. */
    private static final class Table {
        private static final int AREAS = 3;
        private final SmallCounts counts = new SmallCounts();
        private final List<Sum> sums = new ArrayList<>();
        private final List<Long> values = new ArrayList<>();
        private final int kinds;

        Table(int kinds, Random random) {
            this.kinds = kinds;
            long[][][] cells = new long[kinds + 1][AREAS][3];
            for (int k = 0; k < kinds; k++) {
                for (int area = 0; area < 2; area++) {
                    for (int who = 1; who < 3; who++) {
                        add(cells, k, area, who, random.nextInt(10) < 3 ? random.nextInt(3) : random.nextInt(12));
                    }
                }
            }
            for (long[][] kind : cells) {
                for (long[] area : kind) {
                    for (long value : area) {
                        values.add(value);
                        counts.printed(value);
                    }
                }
            }
            relate();
        }

        private void add(long[][][] cells, int kind, int area, int who, long value) {
            for (int k : new int[]{kind, kinds}) {
                for (int a : new int[]{area, 2}) {
                    cells[k][a][who] += value;
                    cells[k][a][0] += value;
                }
            }
        }

        private int at(int kind, int area, int who) {
            return (kind * AREAS + area) * 3 + who;
        }

        private void relate() {
            for (int k = 0; k <= kinds; k++) {
                for (int a = 0; a < AREAS; a++) {
                    sum(at(k, a, 0), List.of(at(k, a, 1), at(k, a, 2)));
                }
                for (int who = 0; who < 3; who++) {
                    sum(at(k, 2, who), List.of(at(k, 0, who), at(k, 1, who)));
                }
            }
            for (int a = 0; a < AREAS; a++) {
                for (int who = 0; who < 3; who++) {
                    int area = a;
                    int whose = who;
                    sum(at(kinds, a, who), IntStream.range(0, kinds).map(k -> at(k, area, whose)).boxed().toList());
                }
            }
        }

        private void sum(int whole, List<Integer> parts) {
            sums.add(new Sum(whole, parts));
            counts.sum(whole, parts);
        }
    }

    /** Every table that is printed as this one is: a reader with all the time in the world, and some arithmetic. */
    private static final class Reader {
        private static final int ROOM = 1;
        private final Table table;
        private final List<Told> told;
        private final long[] guess;
        private final List<Set<Long>> possible = new ArrayList<>();

        Reader(Table table, List<Told> told) {
            this.table = table;
            this.told = told;
            guess = table.values.stream().mapToLong(v -> v).toArray();
            table.values.forEach(_ -> possible.add(new HashSet<>()));
        }

        List<Set<Long>> possible() {
            guess(0);
            return possible;
        }

        private void guess(int from) {
            int cell = from;
            while (cell < guess.length && told.get(cell) == Told.YES) {
                cell++;
            }
            if (cell == guess.length) {
                IntStream.range(0, guess.length).forEach(i -> possible.get(i).add(guess[i]));
                return;
            }
            long value = table.values.get(cell);
            for (long v : candidates(cell, value)) {
                guess[cell] = v;
                if (fits(cell)) {
                    guess(cell + 1);
                }
            }
            guess[cell] = value;
        }

        private long[] candidates(int cell, long value) {
            return told.get(cell) == Told.FEW ? new long[]{1, 2}
                    : java.util.stream.LongStream.rangeClosed(Math.max(0, value - ROOM), value + ROOM).toArray();
        }

        /** Sums whose last hidden cell has just been guessed. */
        private boolean fits(int guessed) {
            return table.sums.stream().filter(s -> last(s) <= guessed)
                    .allMatch(s -> guess[s.whole()] == s.parts().stream().mapToLong(p -> guess[p]).sum());
        }

        private int last(Sum sum) {
            return IntStream.concat(IntStream.of(sum.whole()), sum.parts().stream().mapToInt(p -> p))
                    .filter(i -> told.get(i) != Told.YES).max().orElse(-1);
        }
    }

    @Test
    void noHiddenCountCanBeWorkedOutHoweverTheTableIsTurned() {
        int hidden = 0;
        long shown = 0;
        long all = 0;
        for (int seed = 0; seed < 90; seed++) {
            Table table = new Table(1 + seed % 3, new Random(seed));
            List<Told> told = table.counts.told();
            shown += told.stream().filter(t -> t == Told.YES).count();
            all += told.size();
            List<Set<Long>> possible = new Reader(table, told).possible();
            for (int cell = 0; cell < told.size(); cell++) {
                boolean small = SmallCounts.isSmall(table.values.get(cell));
                if (small) {
                    hidden++;
                    assertNotEquals(Told.YES, told.get(cell), "seed " + seed);
                    assertTrue(possible.get(cell).size() > 1, "seed " + seed + ", cell " + cell);
                } else {
                    assertNotEquals(Told.FEW, told.get(cell), "seed " + seed);
                }
            }
        }
        assertTrue(hidden > 200, "only " + hidden);
        assertTrue(shown > all / 3, "so much is held back that little is left: " + shown + " of " + all);
    }

    @Test
    void whatIsLargeEnoughIsToldWhereNothingSmallRestsOnIt() {
        SmallCounts counts = new SmallCounts();
        int all = counts.printed(85);
        int women = counts.printed(48);
        int men = counts.printed(37);
        counts.sum(all, List.of(women, men));
        assertEquals(List.of(Told.YES, Told.YES, Told.YES), counts.told());
    }

    @Test
    void noneIsToldSinceNobodyIsRecognised() {
        SmallCounts counts = new SmallCounts();
        counts.sum(counts.printed(7), List.of(counts.printed(0), counts.printed(7)));
        assertEquals(List.of(Told.YES, Told.YES, Told.YES), counts.told());
    }

    @Test
    void oneOfTwoPartsIsHiddenWithTheOther() {
        SmallCounts counts = new SmallCounts();
        counts.sum(counts.printed(9), List.of(counts.printed(2), counts.printed(7)));
        List<Told> told = counts.told();
        assertEquals(List.of(Told.YES, Told.FEW, Told.HELD_BACK), told);
    }

    @Test
    void twoAndTwoOfFourAreNotGivenAwayByTheirSum() {
        SmallCounts counts = new SmallCounts();
        counts.sum(counts.printed(4), List.of(counts.printed(2), counts.printed(2)));
        assertNotEquals(Told.YES, counts.told().getFirst());
    }

    @Test
    void aMissingPartIsWorkedOutByTheReaderToo() {
        SmallCounts counts = new SmallCounts();
        counts.sum(counts.printed(30), List.of(counts.printed(28), counts.unprinted()));
        List<Told> told = counts.told();
        assertTrue(told.get(0) != Told.YES || told.get(1) != Told.YES, told.toString());
    }

    @Test
    void sumsThatDoNotHoldGiveNothingAway() {
        SmallCounts counts = new SmallCounts();
        counts.sum(counts.printed(30), List.of(counts.printed(1), counts.printed(12)));
        assertEquals(List.of(Told.YES, Told.FEW, Told.YES), counts.told());
    }
}
