package se.vagval.report.accessibility.rule;

import se.vagval.text.Texts;

/**
 * What a rule of accessibility has found.
 *
 * @param rule
 *            name of the rule's class
 * @param where
 *            the place, in Swedish words
 * @param sentence
 *            what is wrong there and what to do about it, in Swedish
 */
public record Finding(String rule, String where, String sentence) {
    /** What one rule found at a place. */
    public static Finding of(Rule<?> rule, String where, String sentence) {
        return new Finding(rule.getClass().getSimpleName(), where, sentence);
    }

    /** Where, what and what to do, on one line. */
    public String text() {
        return Texts.get("report.access.finding", where, sentence);
    }
}
