package se.vagval.model;

/**
 * A section's place in the report.
 *
 * @param section
 *            its id, as {@link ReportText#section()}
 * @param included
 *            false when it is left out, which keeps its text
 */
public record SectionChoice(String section, boolean included) {
    public SectionChoice {
        Check.id("section", section);
    }
}
