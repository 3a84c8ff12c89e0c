package se.vagval.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The steps of an alternative laid out in time, in words to draw.
 *
 * @param title
 *            what it is of
 * @param finding
 *            when the work has to begin, and which steps cannot be put off
 * @param from
 *            first day of the drawing
 * @param to
 *            last day of the drawing
 * @param bars
 *            the steps that have dates, in their order
 * @param occasions
 *            what comes back each year, in order of time
 * @param today
 *            where it lies within the drawing
 */
public record TimePlan(String title, String finding, LocalDate from, LocalDate to, List<Bar> bars,
        List<Occasion> occasions, Optional<LocalDate> today) {
    public TimePlan {
        bars = List.copyOf(bars);
        occasions = List.copyOf(occasions);
    }

    /**
     * A step.
     *
     * @param number
     *            by which other steps name it
     * @param earliest
     *            the first day it can be begun; before {@code start} where it can be put off
     * @param start
     *            the last day to begin it
     * @param finish
     *            the last day it must be done; the same as {@code start} where it takes no time
     * @param critical
     *            whether it cannot be put off
     * @param after
     *            the bars that come first, by index
     * @param slack
     *            how long it can be put off, or that it cannot; "" where there is no more to say than its last day
     * @param words
     *            all about it in a sentence
     */
    public record Bar(String id, int number, String name, LocalDate earliest, LocalDate start, LocalDate finish,
            boolean critical, List<Integer> after, String slack, String words) {
        public Bar {
            after = List.copyOf(after);
        }

        /** Whether it is a day and not a time. */
        public boolean milestone() {
            return start.equals(finish);
        }
    }

    /** What comes back each year: a day, or a time. */
    public record Occasion(String name, LocalDate from, LocalDate to) {}
}
