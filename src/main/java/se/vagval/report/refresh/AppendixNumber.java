package se.vagval.report.refresh;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.text.Texts;

/**
 * The number of the appendix that a note leads to. It says where the appendix stands in a document, not what the review
 * says, so a document keeps the one it has whatever a new report would leave out.
 */
final class AppendixNumber {
    private static final Pattern LEADS = Pattern.compile("[\\s\u00a0]*"
            + Texts.get("report.word.note.appendix", "", "@").replace('\u00a0', ' ').strip()
                    .replace(".", "\\.").replace(" ", "[\\s\u00a0]+").replace("@", "[0-9]+")
            + "[\\s\u00a0]*$");

    private AppendixNumber() {}

    /** What a review says, leading where the document does where that leads anywhere. */
    static String kept(String document, String fresh) {
        Matcher here = LEADS.matcher(document);
        return here.find() ? LEADS.matcher(fresh).replaceFirst("") + here.group() : fresh;
    }
}
