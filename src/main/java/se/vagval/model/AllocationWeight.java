package se.vagval.model;

/** What the variable allocation of an association is divided among its municipalities by, in given mode (w_k). */
public enum AllocationWeight {
    WORKING_AGE, NEED_AND_WORKING_AGE, TYPED
}
