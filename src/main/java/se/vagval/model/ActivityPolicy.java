package se.vagval.model;

import java.util.Optional;

/** How large the activities (insatser) are: what is left, or what is stated (model section 5). */
public sealed interface ActivityPolicy {

    /** Activities are what revenue leaves after administration and one-offs, plus a drawdown of equity. */
    record Balanced(Optional<GlidePath> glide) implements ActivityPolicy {
        public Balanced {
            Check.given("glide", glide);
        }
    }

    /** Activities are stated, or the base year's when no amount is given, and follow an index; equity takes the rest. */
    record Planned(Optional<Figure> amount, PriceIndex index) implements ActivityPolicy {
        public Planned {
            Check.optionalNotNegative("amount", amount);
            Check.given("index", index);
        }
    }

    /**
     * Equity is drawn down in equal parts toward a share of revenue.
     *
     * @param lastYear
     *            the year the target is to be reached
     * @param target
     *            equity as a share of revenue, 0–1
     */
    record GlidePath(int lastYear, Figure target) {
        public GlidePath {
            Check.year("lastYear", lastYear);
            Check.share("target", target);
        }
    }

    /** The default: balanced, no drawdown. */
    static ActivityPolicy balanced() {
        return new Balanced(Optional.empty());
    }
}
