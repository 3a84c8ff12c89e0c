package se.vagval.model;

/** What becomes of equity in a merger (Jönköping 2020, section 8.1). */
public enum EquityRoute {
    /** Transferred directly to the merged association. */
    TRANSFERRED,
    /** Returned to the members. */
    RETURNED,
    /** Returned to the members and paid in to the merged association; both flows are shown. */
    RETURNED_AND_PAID_IN
}
