package se.vagval.model;

/** A rule that holds from a year until the next rule of its kind. */
public record Rule(RuleKind kind, int fromYear, Figure value) {
    public Rule {
        Check.given("kind", kind);
        Check.year("fromYear", fromYear);
        if (kind == RuleKind.BASE_GRANT) {
            Check.notNegative("value", value);
        } else {
            Check.share("value", value);
        }
    }
}
