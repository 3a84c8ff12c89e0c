package se.vagval.report.control;

/** What controls are of, in words that stay the same as long as the review knows the thing. Blocks go by their ids. */
public final class Addresses {
    /** The version at the foot of the pages. */
    public static final String EDITION = "edition";

    private Addresses() {}

    /** A table. */
    public static String table(String block) {
        return "table|" + block;
    }

    /** The words of the caption of a table or chart. */
    public static String caption(String block) {
        return "caption|" + block;
    }

    /** A note under a table, counted from 0; the last one is its source. */
    public static String note(String block, int index, int count) {
        return index == count - 1 ? "source|" + block : "note|" + block + "|" + index;
    }

    /** A chart. */
    public static String chart(String block) {
        return "chart|" + block;
    }

    /** The sentence that says what a statement shows. */
    public static String finding(String statement) {
        return "finding|" + statement;
    }

    /** The heading of something that the review knows. */
    public static String heading(String of) {
        return "heading|" + of;
    }

    /** A sentence on something that the review knows, which follows what is entered of it. */
    public static String sentence(String of) {
        return "sentence|" + of;
    }

    /** A single figure of a statement. */
    public static String figure(String statement, String row, String column) {
        return "figure|" + statement + "|" + row + "|" + column;
    }
}
