package se.vagval.finance;

import java.util.EnumMap;
import java.util.Map;

/** Where the formulas of the model come from; each has its words among the messages. */
public enum FormulaSource {
    LAW_5, LAW_10, REVIEW_2_4, REVIEW_2_5, REVIEW_2_7, REVIEW_3_2, REVIEW_3_3, REVIEW_8_1, REVIEW_8_2, COUNCIL,
    CASE_STUDIES, ACCOUNTS, MODEL, INPUT, ASSUMED;

    private static final Map<Measure, FormulaSource> SOURCES = new EnumMap<>(Measure.class);

    static {
        set(LAW_5, Measure.ALLOCATION_GRANTED, Measure.CONTRIBUTION_PARTIES, Measure.CONTRIBUTION_STATE,
                Measure.CONTRIBUTION_REGION, Measure.CONTRIBUTION_MUNICIPALITIES, Measure.CONTRIBUTION_MUNICIPALITY,
                Measure.KEY, Measure.RULE_STATE_SHARE, Measure.RULE_REGION_SHARE, Measure.RULE_MUNICIPALITIES_SHARE,
                Measure.OFFER_STATE, Measure.OFFER_REGION, Measure.OFFER_MUNICIPALITIES, Measure.OFFER_NEXT,
                Measure.OFFER_ROOM, Measure.OFFER_SHARE, Measure.OFFER_PER_KRONA);
        set(LAW_10, Measure.BOARD_SEATS, Measure.MEMBER_SEATS, Measure.MEMBER_BOARD);
        set(REVIEW_2_4, Measure.NATIONAL_ASSOCIATIONS);
        set(REVIEW_2_5, Measure.ALLOCATION_POSSIBLE, Measure.ALLOCATION_MODEL, Measure.ALLOCATION_FLOOR,
                Measure.FLOOR_SHARE,
                Measure.ALLOCATION_POOL, Measure.ALLOCATION_VARIABLE, Measure.ALLOCATION_REDUCTION,
                Measure.NATIONAL_FRAME, Measure.NATIONAL_BASE_GRANT,
                Measure.NATIONAL_GRANTS, Measure.NATIONAL_POOL, Measure.NATIONAL_GRANTS_HERE,
                Measure.NATIONAL_POOL_HERE, Measure.NATIONAL_HERE, Measure.NATIONAL_POOL_ELSEWHERE,
                Measure.RULE_BASE_GRANT, Measure.RULE_FLOOR, Measure.RULE_EQUITY_REDUCTION);
        set(REVIEW_2_7, Measure.EQUITY_SHARE);
        set(REVIEW_3_2, Measure.SHARE_ADMINISTRATION);
        set(REVIEW_3_3, Measure.ALLOCATION_UTILISATION, Measure.PER_CAPITA_ALLOCATION);
        set(REVIEW_8_1, Measure.PAYOUT_STATE, Measure.PAYOUT_REGION, Measure.PAYOUT_MUNICIPALITY, Measure.PAYIN_STATE,
                Measure.PAYIN_REGION, Measure.PAYIN_MUNICIPALITY, Measure.EQUITY_OPENING,
                Measure.EQUITY_OF_MUNICIPALITIES, Measure.MEMBER_EQUITY_PART, Measure.MEMBER_EQUITY);
        set(REVIEW_8_2, Measure.WEIGHT, Measure.WEIGHT_PART);
        set(COUNCIL, Measure.EQUITY_LADDER, Measure.EQUITY_EXCESS, Measure.RULE_LADDER_UP_TO, Measure.RULE_LADDER_SHARE,
                Measure.EQUITY_LIMIT);
        set(CASE_STUDIES, Measure.BUDGET, Measure.PER_CAPITA_BUDGET);
        set(ACCOUNTS, Measure.REVENUE_OTHER, Measure.REVENUE, Measure.COST, Measure.RESULT, Measure.EQUITY,
                Measure.BOOKED_LINE, Measure.BOOKED_LINES,
                Measure.BOOKED_REVENUE, Measure.BOOKED_COST, Measure.BOOKED_DIFFERENCE, Measure.BOOKED_RESULT);
        set(INPUT, Measure.STATED_POSSIBLE, Measure.STATED_GRANTED, Measure.STATED_UTILISATION, Measure.POPULATION,
                Measure.WORKING_AGE, Measure.SUPPORT_MEASURE, Measure.NATIONAL_SUPPORT_MEASURE,
                Measure.NATIONAL_WORKING_AGE, Measure.CEILING_REGION, Measure.CEILING_MUNICIPALITIES,
                Measure.STATED_TOTAL, Measure.STATED_REVENUE, Measure.STATED_COST, Measure.STATED_RESULT,
                Measure.STATED_EQUITY, Measure.STATED_USE, Measure.STATED_ADMINISTRATION, Measure.STATED_ACTIVITIES,
                Measure.CLOSED_ACTIVITIES, Measure.LINE_QUANTITY,
                Measure.LINE_UNIT_AMOUNT,
                Measure.SAVING, Measure.DRAWDOWN_TARGET, Measure.INDIVIDUAL_SHARE, Measure.COST_PER_PARTICIPANT,
                Measure.WEIGHT_STATED, Measure.POSITION, Measure.SERVICE,
                Measure.OUTCOME, Measure.PARTICIPANTS_SHARE);
        set(ASSUMED, Measure.WAGE_GROWTH, Measure.PRICE_GROWTH, Measure.ALLOCATION_GROWTH, Measure.DISCOUNT_RATE,
                Measure.ASSUMED_REDISTRIBUTION, Measure.ASSUMED_OVERSUBSCRIPTION);
    }

    private static void set(FormulaSource source, Measure... measures) {
        for (Measure measure : measures) {
            SOURCES.put(measure, source);
        }
    }

    /** The source of a measure; the calculation model itself where no document has it. */
    static FormulaSource of(Measure measure) {
        return SOURCES.getOrDefault(measure, MODEL);
    }
}
