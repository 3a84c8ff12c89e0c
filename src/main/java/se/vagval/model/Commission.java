package se.vagval.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was ordered (uppdraget). Texts are "" where not yet written.
 *
 * @param title
 *            title of the review; the report's title
 * @param area
 *            the county, municipality or area it concerns
 * @param orderedBy
 *            who gave the commission, by role
 * @param caseNumber
 *            diarienummer
 * @param authors
 *            those who carry it out
 * @param ordered
 *            day of the commission, if known
 * @param due
 *            day it is to be reported, if known
 * @param question
 *            what is asked
 * @param excluded
 *            what the commission leaves out
 * @param recommends
 *            whether the review may recommend an alternative; Jönköping's brief forbids it
 * @param baseYear
 *            year of the closed accounts, t0
 * @param horizon
 *            number of projection years, 1–15
 * @param priceLevel
 *            price level in words, such as "löpande priser"
 */
public record Commission(String title, String area, String orderedBy, String caseNumber, List<Author> authors,
        Optional<LocalDate> ordered, Optional<LocalDate> due, String question, String excluded, boolean recommends,
        int baseYear, int horizon, String priceLevel) {
    /** Longest horizon, years. */
    public static final int LONGEST_HORIZON = 15;

    public Commission {
        Check.name("title", title);
        Check.given("area", area);
        Check.given("orderedBy", orderedBy);
        Check.given("caseNumber", caseNumber);
        authors = Check.list("authors", authors);
        Check.given("ordered", ordered);
        Check.given("due", due);
        Check.given("question", question);
        Check.given("excluded", excluded);
        Check.year("baseYear", baseYear);
        Check.between("horizon", horizon, 1, LONGEST_HORIZON);
        Check.given("priceLevel", priceLevel);
    }

    /** A commission with only what a new file needs. */
    public static Commission titled(String title, int baseYear) {
        return new Commission(title, "", "", "", List.of(), Optional.empty(), Optional.empty(), "", "", false, baseYear,
                5, "");
    }

    /** A copy to change field by field. */
    public CommissionEdit edit() {
        return new CommissionEdit(this);
    }

    /** Last projection year. */
    public int lastYear() {
        return baseYear + horizon;
    }
}
