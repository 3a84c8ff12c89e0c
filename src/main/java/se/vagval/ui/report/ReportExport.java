package se.vagval.ui.report;

import se.vagval.report.accessibility.MissingWords;

/** A kind of document that can be made from a review. */
public interface ReportExport {
    /** Short and stable, such as {@code word}. */
    String id();

    /** What it is called, in Swedish: "Rapport (Word)". */
    String name();

    /** What it holds, in a sentence. */
    String about();

    /** Whether it is chosen from the start; not when this computer cannot make it. */
    default boolean isUsual() {
        return true;
    }

    /**
     * Whether the documents hold what a statement's chart shows in words, so that the user is asked for them where they are
     * missing.
     *
     * @param printed
     *            whether the chart is in a section that is in the report
     */
    default boolean holds(MissingWords.Kind words, boolean printed) {
        return false;
    }
}
