package se.vagval.support;

import java.util.List;
import java.util.Optional;

import se.vagval.exchange.Examples;
import se.vagval.model.Figure;
import se.vagval.model.OwnWords;
import se.vagval.model.Participants;
import se.vagval.model.ReportPlan;
import se.vagval.model.Review;

/** The Jönköping example where so few women took part that the program cannot say what the chart of participants shows. */
public final class LackingSentence {
    /** The chart that lacks it. */
    public static final String STATEMENT = "participants";

    private LackingSentence() {}

    /**
     * The example, with words of the user's own for that chart.
     *
     * @param finding
     *            what it shows, or "" for none
     * @param alternative
     *            its alternative text, or "" for the program's
     */
    public static Review in(String finding, String alternative) {
        Review review = Examples.open("jonkoping");
        List<Participants> participants = review.participants().stream()
                .map(p -> p.id().equals(review.participants().getFirst().id())
                        ? new Participants(p.id(), p.association(), p.year(), Figure.of(40),
                                Optional.of(Figure.of(0.05)),
                                Optional.of(Figure.of(0.95)))
                        : p)
                .toList();
        return review.edit().participants(participants)
                .report(ReportPlan.USUAL.withWords(List.of(new OwnWords(STATEMENT, finding, alternative)))).done();
    }
}
