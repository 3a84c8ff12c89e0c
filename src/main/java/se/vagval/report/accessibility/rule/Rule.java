package se.vagval.report.accessibility.rule;

import java.util.List;

/** One rule of accessibility for a kind of document. */
public interface Rule<D> {
    /** Where the rule is from: criteria of WCAG 2.2 and paragraphs of EN 301 549 V3.2.1, or whose checker holds it. */
    String source();

    /** What breaks the rule, in reading order; empty when nothing does. */
    List<Finding> check(D document);
}
