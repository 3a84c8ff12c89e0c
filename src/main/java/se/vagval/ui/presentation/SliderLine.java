package se.vagval.ui.presentation;

import java.util.Optional;

/**
 * A slider as it is prepared.
 *
 * @param address
 *            of the figure it moves
 * @param trial
 *            what it moves; nothing where the figure is no more in the review or does not take its bounds
 */
record SliderLine(String address, Optional<Trial> trial, Bound low, Bound high) {
    /**
     * An end of it.
     *
     * @param typed
     *            as it stands in its field
     * @param problem
     *            why what is typed is not taken, or ""
     */
    record Bound(String typed, String problem) {}
}
