package se.vagval.ui.presentation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Subjects that go on over several slides. */
    Set<String> parted() {
        return slides.stream().filter(s -> !s.id().equals(s.subject())).map(Slide::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    MeetingDeck deck() {
        return new MeetingDeck(unit, date);
    }
}
