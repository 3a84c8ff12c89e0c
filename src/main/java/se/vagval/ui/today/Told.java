package se.vagval.ui.today;

import java.util.List;

import se.vagval.model.Association;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.statement.ToldOutcomes;

/** What may be told of the outcome, worked out once for all the tables and charts that an edit makes anew. */
final class Told {
    private List<SusOutcome> outcomes;
    private List<Association> associations;
    private ToldOutcomes told;

    /** What may be told of a review's outcome. */
    ToldOutcomes of(Review review) {
        if (told == null || outcomes != review.outcomes() || associations != review.associations()) {
            outcomes = review.outcomes();
            associations = review.associations();
            told = ToldOutcomes.of(review);
        }
        return told;
    }
}
