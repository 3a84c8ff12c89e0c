package se.vagval.report.accessibility.rule;

/** What every kind of document says of itself. */
public interface Described {
    /** The title among its properties; "" where there is none. */
    String title();

    /** The language of its text by a tag such as sv-SE; "" where it says none. */
    String language();

    /** Whether something hinders reading or changing it, with a password or without. */
    boolean isProtected();
}
