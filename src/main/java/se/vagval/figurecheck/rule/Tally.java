package se.vagval.figurecheck.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what has been worked out again, and keeps what did not follow. */
public final class Tally {
    private final Map<Kind, Integer> checked = new EnumMap<>(Kind.class);
    private final List<Finding> findings = new ArrayList<>();

    /** A figure has been worked out again, whatever came of it. */
    void checked(Kind kind) {
        checked.merge(kind, 1, Integer::sum);
    }

    /** A figure did not follow. One that two rules have found in the same way is told once. */
    void differs(Finding finding) {
        boolean told = findings.stream().anyMatch(f -> f.place().equals(finding.place())
                && f.cell().equals(finding.cell()) && f.printed().equals(finding.printed())
                && f.follows().equals(finding.follows()));
        if (!told) {
            findings.add(finding);
        }
    }

    /** How many of each kind; kinds that did not occur are left out. */
    public Map<Kind, Integer> checked() {
        return new EnumMap<>(checked);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
