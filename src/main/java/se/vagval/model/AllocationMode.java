package se.vagval.model;

/** Whether the state's allocation is given for each association, or computed from national totals (model section 3). */
public enum AllocationMode {
    GIVEN, NATIONAL
}
