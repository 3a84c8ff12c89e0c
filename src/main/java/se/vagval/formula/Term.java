package se.vagval.formula;

/** What a formula is called, counted in and founded on; supplied by whoever builds the graph and shared by many nodes. */
public interface Term {
    /** A stable name for programs, such as a measure id. */
    String id();

    /** A short name for people. */
    String label();

    /** What the figure is counted in. */
    Unit unit();

    /** The law, document or decision the formula rests on, or an empty string. */
    String source();
}
