package se.vagval.model;

import java.util.Optional;

/**
 * How the state's allocation is computed in this review.
 *
 * @param national
 *            national totals; required in national mode
 * @param floorAfterMerger
 *            whether the 10 per cent floor protects an association merged that year; off by default
 * @param equityReduction
 *            ρ, share of equity above the ladder that lowers the claim, 0–1
 */
public record StateAllocation(AllocationMode mode, AllocationWeight weight, Optional<National> national,
        boolean floorAfterMerger, Figure equityReduction) {
    public StateAllocation {
        Check.given("mode", mode);
        Check.given("weight", weight);
        Check.given("national", national);
        Check.share("equityReduction", equityReduction);
        if (mode == AllocationMode.NATIONAL && national.isEmpty()) {
            throw new InvalidField("national", "model.error.nationalMissing");
        }
    }

    /** Given amounts, divided by inhabitants 16–64, no reduction for equity. */
    public static StateAllocation given() {
        return new StateAllocation(AllocationMode.GIVEN, AllocationWeight.WORKING_AGE, Optional.empty(), false,
                Figure.of(0));
    }
}
