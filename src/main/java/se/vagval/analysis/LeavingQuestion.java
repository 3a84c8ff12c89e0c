package se.vagval.analysis;

/**
 * What is asked of leaving.
 *
 * @param alternative
 *            id of the alternative; one the review does not have stands for today unchanged
 * @param association
 *            id of an association of the alternative
 * @param year
 *            the year of the figures, after the base year
 * @param refuses
 *            whether the member says no to the merger or formation that makes the association, and is outside from its
 *            first year; otherwise the figures' year is the first outside
 */
public record LeavingQuestion(String alternative, String association, int year, boolean refuses) {}
