package se.vagval.model.plan;

import se.vagval.text.Texts;

/** Where the calendar and the steps of the templates come from: the Jönköping review, the law, Stockholm's decision, or nowhere. */
public enum Source {
    /** Jönköping 2020, the law in short. */
    J2_1,
    /** Jönköping 2020, the year of the associations. */
    J3_1,
    /** Jönköping 2020, Göteborg's merger. */
    J4_1,
    /** Jönköping 2020, Västmanland's review. */
    J4_2,
    /** Jönköping 2020, what a merger needs. */
    J8_1,
    /** The law, who must be members. */
    L3,
    /** The law, the board. */
    L10,
    /** The law, leaving. */
    L15,
    /** Stockholm 2016, the decision to form an association. */
    STOCKHOLM,
    /** Ours. */
    NONE;

    /** In Swedish, as a source is written; "" where it is ours. */
    public String words() {
        return this == NONE ? "" : Texts.get("model.planSource." + this);
    }
}
