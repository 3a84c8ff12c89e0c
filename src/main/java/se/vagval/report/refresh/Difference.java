package se.vagval.report.refresh;

import java.util.Arrays;
import java.util.List;

/** Two texts where they differ, with a few words around, so that a changed figure in a long sentence is seen at once. */
record Difference(String before, String after) {
    /** Words on each side of what differs. */
    private static final int AROUND = 4;
    private static final String LEFT_OUT = "…";
    private static final String BETWEEN = " ";

    /** Where the texts differ; both whole where they have little in common. A figure with its unit is one word. */
    static Difference of(String before, String after) {
        List<String> one = Arrays.asList(before.split(BETWEEN));
        List<String> two = Arrays.asList(after.split(BETWEEN));
        int most = Math.min(one.size(), two.size());
        int first = 0;
        while (first < most && one.get(first).equals(two.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first && one.get(one.size() - 1 - last).equals(two.get(two.size() - 1 - last))) {
            last++;
        }
        int from = first > AROUND + 1 ? first - AROUND : 0;
        int to = last > AROUND + 1 ? last - AROUND : 0;
        return new Difference(cut(one, from, to), cut(two, from, to));
    }

    private static String cut(List<String> words, int from, int to) {
        String kept = String.join(BETWEEN, words.subList(from, words.size() - to));
        return (from > 0 ? LEFT_OUT + BETWEEN : "") + kept + (to > 0 ? BETWEEN + LEFT_OUT : "");
    }
}
