package se.vagval.ui.presentation;

import se.vagval.report.deck.Slide;

/**
 * A slide as it is prepared.
 *
 * @param number
 *            its place among those shown, from 1; 0 for a draft
 */
record SlideLine(Slide slide, int number) {
    boolean isShown() {
        return number > 0;
    }
}
