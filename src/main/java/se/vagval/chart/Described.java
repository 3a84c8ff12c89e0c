package se.vagval.chart;

/** A drawing that can be told in words. */
interface Described {
    /** What it shows, in Swedish, for those who do not see it. */
    String alternative();
}
