package se.vagval.ui.today;

import java.util.Map;

import se.vagval.model.InputUnit;
import se.vagval.model.Review;

/**
 * Cells that are taken together or not at all, such as shares that must make a hundred per cent. What is typed in one of
 * them waits in its cell, and says what it waits for, until the others hold with it.
 *
 * @param units
 *            what each cell is read in, by address
 */
record Together(Map<String, InputUnit> units, All taker) {
    /** What the cells do. */
    @FunctionalInterface
    interface All {
        /**
         * The review with what was typed.
         *
         * @param typed
         *            by address, what is typed now and what has waited; "" empties a cell
         * @throws Refused
         *             when they do not hold together
         */
        Review take(Review review, Map<String, String> typed);
    }
}
