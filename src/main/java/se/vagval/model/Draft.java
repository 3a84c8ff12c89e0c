package se.vagval.model;

import java.time.Instant;
import java.util.Objects;

/**
 * What was typed where a value of the review stands and could not be taken. It is kept beside the review, which is
 * always whole, until the value is put right or the draft is given up.
 *
 * @param address
 *            of the value, as {@link Inputs} and screens have it
 * @param place
 *            the item of the review it stands in, such as "associations.hoglandet"; "" when it stands in none
 * @param typed
 *            as it was typed
 * @param problem
 *            why it was not taken, in Swedish
 * @param suggestion
 *            what was perhaps meant, or ""
 * @param at
 *            when it was typed
 * @param gone
 *            number of the step that took the place away, so that undoing it brings the draft back; 0 when none has
 */
public record Draft(String address, String place, String typed, String problem, String suggestion, Instant at,
        int gone) {
    /** The most characters that are kept of what was typed. */
    public static final int MOST = 500_000;

    public Draft {
        Objects.requireNonNull(address);
        Objects.requireNonNull(place);
        Objects.requireNonNull(at);
        typed = typed.substring(0, Math.min(typed.length(), MOST));
        problem = problem.substring(0, Math.min(problem.length(), MOST));
        suggestion = suggestion.substring(0, Math.min(suggestion.length(), MOST));
    }

    /** A draft that stands in no item of a review yet; {@link History#drafted} finds which. */
    public static Draft of(String address, String typed, String problem, String suggestion, Instant at) {
        return new Draft(address, "", typed, problem, suggestion, at, 0);
    }

    Draft in(String item) {
        return new Draft(address, item, typed, problem, suggestion, at, gone);
    }

    Draft goneWith(int step) {
        return new Draft(address, place, typed, problem, suggestion, at, step);
    }
}
