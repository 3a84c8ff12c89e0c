package se.vagval.finance;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.vagval.formula.Graph;
import se.vagval.formula.Op;

/**
 * The kinds of formula that have words of their own among the messages. A kind is told by measure, operation and what the
 * formula builds on, never by the measure alone: a measure may come about in one way in the base year, in another in the
 * years after it and as a plain sum for the whole area.
 */
public enum Form {
    POSSIBLE_GREATEST(Measure.ALLOCATION_POSSIBLE, Op.MAX, Measure.ALLOCATION_MODEL, Measure.ALLOCATION_FLOOR), //
    PARTIES_LEAST(Measure.CONTRIBUTION_PARTIES, Op.MIN, Measure.CONTRIBUTION_PARTIES, Measure.OFFER_STATE,
            Measure.OFFER_REGION, Measure.OFFER_MUNICIPALITIES), //
    PARTIES_GRANTED(Measure.CONTRIBUTION_PARTIES, Op.RATIO, Measure.ALLOCATION_GRANTED, Measure.RULE_STATE_SHARE), //
    FLOOR_KEPT(Measure.ALLOCATION_FLOOR, Op.PRODUCT, Measure.KEPT, Measure.ALLOCATION_FLOOR,
            Measure.ALLOCATION_POSSIBLE), //
    FLOOR_WITHIN(Measure.ALLOCATION_FLOOR, Op.CHOOSE, Measure.EQUITY, Measure.EQUITY_LIMIT,
            Measure.ALLOCATION_POSSIBLE, Measure.CONSTANT), //
    FLOOR_KNOWN(Measure.ALLOCATION_FLOOR, Op.CHOOSE, Measure.REVENUE, Measure.CONTRIBUTION_PARTIES,
            Measure.RULE_LADDER_UP_TO, Measure.ALLOCATION_FLOOR, Measure.ALLOCATION_POSSIBLE), //
    FLOOR_PART(Measure.ALLOCATION_FLOOR, Op.PRODUCT, Measure.ALLOCATION_FLOOR, Measure.ALLOCATION_POSSIBLE,
            Measure.FLOOR_SHARE), //
    FLOOR_MOVED(Measure.FLOOR_SHARE, Op.CHOOSE, Measure.ALLOCATION_POOL, Measure.CONSTANT, Measure.FLOOR_SHARE), //
    VARIABLE_FOLLOWING(Measure.ALLOCATION_VARIABLE, Op.PRODUCT, Measure.ALLOCATION_VARIABLE, Measure.INDEX_ALLOCATION), //
    USE(Measure.ALLOCATION_USE, Op.CHOOSE, Measure.RULE_BASE_GRANT, Measure.ALLOCATION_GRANTED,
            Measure.ALLOCATION_USE_WITHIN, Measure.ALLOCATION_USE_BELOW), //
    USE_WITHIN(Measure.ALLOCATION_USE_WITHIN, Op.CHOOSE, Measure.ALLOCATION_GRANTED, Measure.ALLOCATION_POSSIBLE,
            Measure.ALLOCATION_USE_SHARE, Measure.ALLOCATION_USE_ABOVE), //
    USE_JOINED(Measure.ALLOCATION_USE, Op.CHOOSE, Measure.ALLOCATION_POOL, Measure.CONSTANT,
            Measure.ALLOCATION_USE_SHARE), //
    OPENING_SETTLED(Measure.EQUITY_OPENING, Op.DIFFERENCE, Measure.EQUITY, Measure.EQUITY_OPENING,
            Measure.PAYOUT_MUNICIPALITY), //
    OPENING_DIVIDED(Measure.EQUITY_OPENING, Op.PRODUCT, Measure.EQUITY, Measure.EQUITY_OPENING, Measure.SPLIT_SHARE), //
    NO_ADMINISTRATION(Measure.COST_ADMINISTRATION, Op.CONSTANT), //
    SHARE_OF_NO_ADMINISTRATION(Measure.SHARE_ADMINISTRATION, Op.RATIO, Measure.CONSTANT, Measure.COST), //
    LADDER(Measure.EQUITY_LADDER, Op.CHOOSE, Measure.REVENUE, Measure.CONTRIBUTION_PARTIES,
            Measure.RULE_LADDER_UP_TO, Measure.RULE_LADDER_SHARE, Measure.EQUITY_LADDER), //
    WAGES_NEXT(Measure.INDEX_WAGES, Op.PRODUCT, Measure.INDEX_WAGES), //
    PRICES_NEXT(Measure.INDEX_PRICES, Op.PRODUCT, Measure.INDEX_PRICES), //
    ALLOCATION_NEXT(Measure.INDEX_ALLOCATION, Op.PRODUCT, Measure.INDEX_ALLOCATION), //
    DISCOUNT_NEXT(Measure.INDEX_DISCOUNT, Op.PRODUCT, Measure.INDEX_DISCOUNT), //
    ACTIVITIES_LEFT(Measure.COST_ACTIVITIES, Op.MAX, Measure.CONSTANT, Measure.LEFT_FOR_ACTIVITIES), //
    CATEGORIES(Measure.COST_ADMINISTRATION, Op.SUM, Measure.COST_MANAGEMENT, Measure.COST_SECRETARIAT,
            Measure.COST_ACCOUNTING, Measure.COST_AUDIT, Measure.COST_BOARD, Measure.COST_PREMISES,
            Measure.COST_INFORMATION, Measure.COST_OTHER), //
    ONEOFFS_BORNE(Measure.ONEOFF_BORNE, Op.SUM, Measure.COST_ONEOFF), //
    SEATS(Measure.BOARD_SEATS, Op.CONSTANT), //
    DIFFERENCE(Measure.DIFFERENCE, Op.DIFFERENCE, Measure.values()), //
    CUMULATED(Measure.CUMULATED, Op.SUM, Measure.values()), //
    PRESENT_VALUE(Measure.PRESENT_VALUE, Op.SUM, Measure.values()), //
    PAYBACK(Measure.PAYBACK, Op.CHOOSE, Measure.CONSTANT, Measure.YEAR, Measure.CUMULATED,
            Measure.LOWEST_SUM, Measure.PAYBACK, Measure.PAYBACK_LATE, Measure.PAYBACK_NEEDLESS), //
    REDISTRIBUTED(Measure.ALLOCATION_REDISTRIBUTED, Op.CHOOSE, Measure.CONSTANT, Measure.ALLOCATION_CLAIM_RATIO,
            Measure.ALLOCATION_MORE), //
    REDISTRIBUTION(Measure.ASSUMED_REDISTRIBUTION, Op.INPUT), //
    OVERSUBSCRIPTION(Measure.ASSUMED_OVERSUBSCRIPTION, Op.INPUT), //
    RULE_GRANT(Measure.RULE_BASE_GRANT, Op.INPUT), //
    RULE_FALL(Measure.RULE_FLOOR, Op.INPUT), //
    RULE_REDUCTION(Measure.RULE_EQUITY_REDUCTION, Op.INPUT);

    private static final Map<Measure, List<Form>> BY_MEASURE = new EnumMap<>(Measure.class);

    static {
        for (Measure measure : Measure.values()) {
            BY_MEASURE.put(measure, Arrays.stream(values()).filter(f -> f.measure == measure).toList());
        }
    }

    private final Measure measure;
    private final Op op;
    private final Set<Measure> buildsOn;

    Form(Measure measure, Op op, Measure... buildsOn) {
        this.measure = measure;
        this.op = op;
        this.buildsOn = Set.of(buildsOn);
    }

    /** The kind of a formula; empty where it is of none that has words of its own. */
    static Optional<Form> of(Graph graph, int node) {
        return BY_MEASURE.get(measure(graph, node)).stream().filter(f -> f.fits(graph, node)).findFirst();
    }

    /** The measure a formula is named after, also where its name holds what a user has typed. */
    static Measure measure(Graph graph, int node) {
        return graph.term(node) instanceof Measure measure ? measure
                : Measure.byId(graph.term(node).id()).orElseThrow();
    }

    private boolean fits(Graph graph, int node) {
        // Of nothing divided by nothing it is told that nobody is there, whatever it would have been.
        if (graph.op(node) != op || op == Op.RATIO && graph.op(graph.operand(node, 1)) == Op.CONSTANT) {
            return false;
        }
        for (int i = 0; i < graph.operandCount(node); i++) {
            if (!buildsOn.contains(measure(graph, graph.operand(node, i)))) {
                return false;
            }
        }
        return true;
    }
}
