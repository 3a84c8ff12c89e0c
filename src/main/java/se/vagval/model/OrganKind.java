package se.vagval.model;

/** What part an organ has in an association: who decides, prepares, runs it, or works with it locally. */
public enum OrganKind {
    /** Board (styrelse). */
    BOARD,
    /** Executive committee (arbetsutskott). */
    EXECUTIVE,
    /** Preparatory group of managers (beredningsgrupp, ledningsgrupp, chefsgrupp). */
    PREPARATORY,
    /** Office (kansli): head, coordinator and staff. */
    OFFICE,
    /** Local group or cluster of the parties' units (lokal samverkansgrupp, kluster). */
    LOCAL,
    /** Any other. */
    OTHER
}
