package se.vagval.ui.versions;

import java.util.List;

/**
 * How the review differs from a version of it.
 *
 * @param heading
 *            which version it is
 * @param when
 *            when that version was made
 * @param inputs
 *            what has been changed by hand since, by where it stands
 * @param results
 *            which main figures have changed since, by alternative
 */
public record Comparison(String heading, String when, List<Group> inputs, List<Group> results) {
    /** Differences under a heading. */
    public record Group(String heading, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One difference.
     *
     * @param then
     *            as it was in the version, "" where that says nothing
     * @param now
     *            as it is
     * @param difference
     *            now against then with its sign, "" where there is none to state
     */
    public record Line(String words, String then, String now, String difference) {}

    public Comparison {
        inputs = List.copyOf(inputs);
        results = List.copyOf(results);
    }
}
