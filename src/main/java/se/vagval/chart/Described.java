package se.vagval.chart;

/** A drawing that can be told in words. */
interface Described {
    /** What it shows, in Swedish, for those who do not see it. */
    String alternative();

    /** What it is of, where the frame around it has no title; "" where it does not say. */
    default String title() {
        return "";
    }
}
