package se.vagval.ui.today;

import se.vagval.model.Review;

/** What a cell does with what is typed in it. */
@FunctionalInterface
interface Taker {
    /**
     * The review with what was typed.
     *
     * @param typed
     *            stripped; "" empties the cell
     * @throws Refused
     *             when it cannot be read
     * @throws se.vagval.model.InvalidField
     *             when the review cannot hold it
     */
    Review take(Review review, String typed);
}
