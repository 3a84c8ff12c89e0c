package se.vagval.ui.presentation;

import java.time.LocalDate;
import java.util.List;

import se.vagval.model.Review;
import se.vagval.report.deck.Slide;
import se.vagval.text.MoneyUnit;

/**
 * What has been made ready for a meeting.
 *
 * @param review
 *            whose figures the slides tell
 * @param slides
 *            those shown, in their order, at least one
 */
record Prepared(Review review, List<Slide> slides, List<Trial> trials, MoneyUnit unit, LocalDate date) {
    Prepared {
        slides = List.copyOf(slides);
        trials = List.copyOf(trials);
    }

    MeetingDeck deck() {
        return new MeetingDeck(unit, date);
    }
}
