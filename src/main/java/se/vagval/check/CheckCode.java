package se.vagval.check;

import se.vagval.text.Texts;

/** The rules by name; each has its source, a paragraph or a section. */
public enum CheckCode {
    COMMISSION_DATES, COMPOSITION, REGION, BOARD, HOMELESS, POPULATION, //
    REVENUE_SUM, COST_SUM, RESULT_SUM, EQUITY_ROLL, LADDER, LADDER_OPEN, //
    ALLOCATION_KNOWN, UTILISATION, GRANTED_ABOVE, GRANTED_BELOW, PARTY_SHARES, LEAST_PARTY, //
    ADMINISTRATION_ABOVE, PRINTED_SHARE, SERVICE_AMOUNT, SERVICE_COST, SERVICE_POST, //
    SEX_SHARES, SUS_SUM, SUS_COUNTY, MISSING_SOURCE, //
    TOTAL_ABOVE, NEGATIVE_EQUITY, HORIZON, NO_CHANGE, NO_EFFECT, //
    ASSUMPTION_RANGE, ASSUMPTION_SOURCE, OUTSIDE_RANGE, //
    MID_YEAR, START_YEAR, STEP_ORDER, //
    ARGUMENT_BALANCE, RANKING_WORDS, ROLE_NOT_NAME;

    /** Where the rule comes from, in Swedish: "Lag (2003:1210) 3 §". */
    public String source() {
        return Texts.get("check.source." + this);
    }
}
