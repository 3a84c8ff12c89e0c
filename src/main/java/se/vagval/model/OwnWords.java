package se.vagval.model;

/**
 * What the user writes of a statement in place of the program's own sentences.
 *
 * @param statement
 *            id of the statement
 * @param finding
 *            what it shows, or "" for the program's own sentence
 * @param altText
 *            the alternative text of its chart, or "" for the program's own
 */
public record OwnWords(String statement, String finding, String altText) {
    public OwnWords {
        Check.id("statement", statement);
        Check.given("finding", finding);
        Check.given("altText", altText);
    }
}
