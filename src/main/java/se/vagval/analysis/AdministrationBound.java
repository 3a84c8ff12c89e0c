package se.vagval.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Figure;
import se.vagval.model.Provenance;
import se.vagval.model.Review;

/**
 * The greatest share of administration in the costs with which an association is said to be able to stand: an assumption of
 * the review's register, in per cent, since no source has it; half until the user says otherwise.
 */
public final class AdministrationBound {
    /** Id of the line in the register of assumptions. */
    public static final String ID = "avhopp-administration";
    private static final double UNSTATED = 50;
    private static final double WHOLE = 100;

    private AdministrationBound() {}

    /** The bound in per cent, as it is typed. */
    public static double percent(Review review) {
        return stated(review).map(a -> a.value().value()).orElse(UNSTATED);
    }

    /** The bound, 0–1. */
    public static double share(Review review) {
        return percent(review) / WHOLE;
    }

    /** Whether a number is a per cent that can be a bound. */
    public static boolean accepts(double percent) {
        return percent > 0 && percent <= WHOLE;
    }

    private static Optional<Assumption> stated(Review review) {
        return review.assumptions().stream().filter(a -> a.id().equals(ID)).findFirst();
    }

    /**
     * The review with another bound in its register.
     *
     * @param name
     *            what the assumption is called where it is not in the register yet
     * @param unit
     *            of what it is per cent
     */
    public static Review with(Review review, double percent, String name, String unit) {
        List<Assumption> all = new ArrayList<>(review.assumptions());
        Optional<Assumption> before = stated(review);
        Figure value = before.map(a -> a.value().withValue(percent))
                .orElseGet(() -> new Figure(percent, Provenance.assumed("", "")));
        Assumption now = new Assumption(ID, AssumptionKind.OTHER, before.map(Assumption::name).orElse(name), value,
                before.flatMap(Assumption::low), before.flatMap(Assumption::high),
                before.map(Assumption::unit).orElse(unit), before.flatMap(Assumption::date));
        before.ifPresentOrElse(a -> all.set(all.indexOf(a), now), () -> all.add(now));
        return review.edit().assumptions(all).done();
    }
}
