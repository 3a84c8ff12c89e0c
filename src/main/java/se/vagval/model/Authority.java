package se.vagval.model;

/** A party that a municipality works with through an office of its own. */
public enum Authority {
    /** Försäkringskassan. */
    SOCIAL_INSURANCE,
    /** Arbetsförmedlingen. */
    EMPLOYMENT_SERVICE,
    /** The region's health care. */
    HEALTH_CARE
}
