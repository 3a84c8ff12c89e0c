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
 * @param redistribution
 *            how much an association that claims its whole amount is given on top, of what others leave unused: a share of
 *            its possible amount, 0–1; empty where unused money is not redistributed. No source states how it is done
 * @param oversubscription
 *            share by which every claim is lowered when more is claimed than the frame holds, 0–1; empty where that does not
 *            happen. No source states how it is done
 */
public record StateAllocation(AllocationMode mode, AllocationWeight weight, Optional<National> national,
        boolean floorAfterMerger, Figure equityReduction, Optional<Figure> redistribution,
        Optional<Figure> oversubscription) {
    public StateAllocation {
        Check.given("mode", mode);
        Check.given("weight", weight);
        Check.given("national", national);
        Check.share("equityReduction", equityReduction);
        Check.optionalShare("redistribution", redistribution);
        Check.optionalShare("oversubscription", oversubscription);
        if (mode == AllocationMode.NATIONAL && national.isEmpty()) {
            throw new InvalidField("national", "model.error.nationalMissing");
        }
    }

    /** Given amounts, divided by inhabitants 16–64, no reduction for equity. */
    public static StateAllocation given() {
        return new StateAllocation(AllocationMode.GIVEN, AllocationWeight.WORKING_AGE, Optional.empty(), false,
                Figure.of(0), Optional.empty(), Optional.empty());
    }

    /** The same by another mode. */
    public StateAllocation withMode(AllocationMode other) {
        return new StateAllocation(other, weight, national, floorAfterMerger, equityReduction, redistribution,
                oversubscription);
    }

    /** The same by another weight. */
    public StateAllocation withWeight(AllocationWeight other) {
        return new StateAllocation(mode, other, national, floorAfterMerger, equityReduction, redistribution,
                oversubscription);
    }

    /** The same with other national totals. */
    public StateAllocation withNational(Optional<National> other) {
        return new StateAllocation(mode, weight, other, floorAfterMerger, equityReduction, redistribution,
                oversubscription);
    }

    /** The same, with the floor after a merger or without. */
    public StateAllocation withFloorAfterMerger(boolean other) {
        return new StateAllocation(mode, weight, national, other, equityReduction, redistribution, oversubscription);
    }

    /** The same with another reduction for equity, 0–1. */
    public StateAllocation withEquityReduction(Figure other) {
        return new StateAllocation(mode, weight, national, floorAfterMerger, other, redistribution, oversubscription);
    }

    /** The same with other shares of what is redistributed and of what claims are lowered by, each 0–1 or none. */
    public StateAllocation withFrameUse(Optional<Figure> otherRedistribution, Optional<Figure> otherOversubscription) {
        return new StateAllocation(mode, weight, national, floorAfterMerger, equityReduction, otherRedistribution,
                otherOversubscription);
    }
}
