package se.vagval.ui.report;

import se.vagval.report.accessibility.MissingWords;

/**
 * Words that the user is asked for before documents are written.
 *
 * @param words
 *            what is lacking
 * @param section
 *            id of the section of the report that the chart stands in, or "" for one that stands in none
 * @param heading
 *            the section's number and heading, or ""
 * @param printed
 *            whether the section is in the report
 * @param given
 *            whether the words have been given since they were asked for
 */
record AskedWords(MissingWords words, String section, String heading, boolean printed, boolean given) {
    /** What is the same for the same question, whatever the answer. */
    String id() {
        return words.statement() + "-" + words.kind();
    }

    AskedWords answered(boolean is) {
        return new AskedWords(words, section, heading, printed, is);
    }

    boolean isFinding() {
        return words.kind() == MissingWords.Kind.FINDING;
    }
}
