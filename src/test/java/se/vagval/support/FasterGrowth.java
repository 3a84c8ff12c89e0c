package se.vagval.support;

import java.util.ArrayList;
import java.util.List;

import se.vagval.model.Assumption;
import se.vagval.model.Figure;
import se.vagval.model.Review;

/** A review with other figures: every assumption of growth is one percentage point higher. */
public final class FasterGrowth {
    private FasterGrowth() {}

    public static Review of(Review review) {
        List<Assumption> assumptions = new ArrayList<>();
        for (Assumption a : review.assumptions()) {
            assumptions.add(a.kind().name().endsWith("GROWTH")
                    ? new Assumption(a.id(), a.kind(), a.name(), Figure.of(a.value().value() + 0.01), a.low(),
                            a.high(), a.unit(), a.date())
                    : a);
        }
        return review.edit().assumptions(assumptions).done();
    }
}
