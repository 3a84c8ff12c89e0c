package se.vagval.model;

/** How a shared administration cost is divided among the associations. */
public enum AdministrationKey {
    EQUALLY, REVENUE, WORKING_AGE, TODAYS_COST
}
