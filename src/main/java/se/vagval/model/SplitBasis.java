package se.vagval.model;

/** What a split among municipalities, or among regions, goes by. */
public enum SplitBasis {
    WORKING_AGE, POPULATION, EQUALLY, VARIABLE_ALLOCATION, STATED
}
