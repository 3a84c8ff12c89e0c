package se.vagval.model;

/** What a dated rule sets. */
public enum RuleKind {
    /** Base grant per association, kronor. */
    BASE_GRANT,
    /** Largest fall of the model amount from one year to the next, 0–1. */
    FLOOR,
    /** The state's share of the contributions, 0–1. */
    STATE_SHARE,
    /** The region(s)' share, 0–1. */
    REGION_SHARE,
    /** The municipalities' share, 0–1. */
    MUNICIPALITIES_SHARE
}
