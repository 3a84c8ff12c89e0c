package se.vagval.model;

/**
 * A text of the report, written by the investigator. Paragraphs are separated by an empty line; a line beginning with
 * "- " or "1. " is a list item, with "## " a heading. **bold**, *italics*, [words](https://…) and [words](#section)
 * stand in lines, and {…} is kept for figures.
 *
 * @param section
 *            id of the section it belongs to
 * @param title
 *            heading, or "" for the section's own
 */
public record ReportText(String section, String title, String text) {
    public ReportText {
        Check.id("section", section);
        Check.given("title", title);
        Check.given("text", text);
    }
}
