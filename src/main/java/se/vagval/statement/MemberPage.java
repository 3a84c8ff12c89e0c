package se.vagval.statement;

/**
 * A member's page, in the same form for all members: what it pays and gets today and in each alternative.
 *
 * @param key
 *            stable, such as a municipality's code
 * @param name
 *            of the municipality, the region or the state
 * @param figures
 *            the rows of the page, the same in every member's; what does not apply to a member says so
 * @param years
 *            its contribution year by year, to be drawn
 */
public record MemberPage(String key, String name, Statement figures, Statement years) {}
