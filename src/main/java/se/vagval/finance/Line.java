package se.vagval.finance;

import se.vagval.formula.Term;
import se.vagval.model.CostCategory;
import se.vagval.model.PriceIndex;

/**
 * A cost or revenue line in the fold.
 *
 * @param category
 *            null for revenue
 * @param base
 *            node of its amount in base-year kronor
 */
record Line(String id, Term term, CostCategory category, int base, PriceIndex index) {
    Line withBase(int other) {
        return new Line(id, term, category, other, index);
    }

    Line withId(String other) {
        return new Line(other, term, category, base, index);
    }
}
