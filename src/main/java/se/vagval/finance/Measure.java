package se.vagval.finance;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.vagval.formula.Term;
import se.vagval.formula.Unit;
import se.vagval.model.CostCategory;
import se.vagval.text.Texts;

/**
 * What a formula of the calculation model is called. The ids of section 8 are stable: the command line's JSON, the names
 * in Excel and the tests use them; the others name steps on the way and inputs. Label and source are messages; how a
 * formula comes about is told by {@link Calculation#explanation}.
 */
public enum Measure implements Term {
    ALLOCATION_POSSIBLE("allocation.possible", Unit.KRONOR, Listing.PUBLISHED), //
    ALLOCATION_GRANTED("allocation.granted", Unit.KRONOR, Listing.PUBLISHED), //
    ALLOCATION_UTILISATION("allocation.utilisation", Unit.SHARE, Listing.PUBLISHED), //
    CONTRIBUTION_PARTIES("contribution.parties", Unit.KRONOR, Listing.PUBLISHED), //
    CONTRIBUTION_STATE("contribution.state", Unit.KRONOR, Listing.PUBLISHED), //
    CONTRIBUTION_REGION("contribution.region", Unit.KRONOR, Listing.PUBLISHED), //
    CONTRIBUTION_MUNICIPALITIES("contribution.municipalities", Unit.KRONOR, Listing.PUBLISHED), //
    CONTRIBUTION_MUNICIPALITY("contribution.municipality", Unit.KRONOR, Listing.PUBLISHED), //
    REVENUE_OTHER("revenue.other", Unit.KRONOR, Listing.PUBLISHED), //
    REVENUE("revenue", Unit.KRONOR, Listing.PUBLISHED), //
    COST_ADMINISTRATION("cost.administration", Unit.KRONOR, Listing.PUBLISHED), //
    COST_MANAGEMENT("cost.administration.management", Unit.KRONOR, Listing.PUBLISHED), //
    COST_SECRETARIAT("cost.administration.secretariat", Unit.KRONOR, Listing.PUBLISHED), //
    COST_ACCOUNTING("cost.administration.accounting", Unit.KRONOR, Listing.PUBLISHED), //
    COST_AUDIT("cost.administration.audit", Unit.KRONOR, Listing.PUBLISHED), //
    COST_BOARD("cost.administration.board", Unit.KRONOR, Listing.PUBLISHED), //
    COST_PREMISES("cost.administration.premises", Unit.KRONOR, Listing.PUBLISHED), //
    COST_INFORMATION("cost.administration.information", Unit.KRONOR, Listing.PUBLISHED), //
    COST_OTHER("cost.administration.other", Unit.KRONOR, Listing.PUBLISHED), //
    COST_ACTIVITIES("cost.activities", Unit.KRONOR, Listing.PUBLISHED), //
    COST_ONEOFF("cost.oneoff", Unit.KRONOR, Listing.PUBLISHED), //
    COST("cost", Unit.KRONOR, Listing.PUBLISHED), //
    RESULT("result", Unit.KRONOR, Listing.PUBLISHED), //
    EQUITY("equity", Unit.KRONOR, Listing.PUBLISHED), //
    EQUITY_SHARE("equity.share", Unit.SHARE, Listing.PUBLISHED), //
    EQUITY_LADDER("equity.ladder", Unit.SHARE, Listing.PUBLISHED), //
    EQUITY_EXCESS("equity.excess", Unit.KRONOR, Listing.PUBLISHED), //
    PAYOUT_STATE("payout.state", Unit.KRONOR, Listing.PUBLISHED), //
    PAYOUT_REGION("payout.region", Unit.KRONOR, Listing.PUBLISHED), //
    PAYOUT_MUNICIPALITY("payout.municipality", Unit.KRONOR, Listing.PUBLISHED), //
    PAYIN_STATE("payin.state", Unit.KRONOR, Listing.PUBLISHED), //
    PAYIN_REGION("payin.region", Unit.KRONOR, Listing.PUBLISHED), //
    PAYIN_MUNICIPALITY("payin.municipality", Unit.KRONOR, Listing.PUBLISHED), //
    NET_STATE("net.state", Unit.KRONOR, Listing.PUBLISHED), //
    NET_REGION("net.region", Unit.KRONOR, Listing.PUBLISHED), //
    NET_MUNICIPALITY("net.municipality", Unit.KRONOR, Listing.PUBLISHED), //
    SHARE_ADMINISTRATION("share.administration", Unit.SHARE, Listing.PUBLISHED), //
    PER_CAPITA_ALLOCATION("perCapita.allocation", Unit.KRONOR_PER_INHABITANT, Listing.PUBLISHED), //
    PER_CAPITA_ACTIVITIES("perCapita.activities", Unit.KRONOR_PER_INHABITANT, Listing.PUBLISHED), //
    PER_CAPITA_CONTRIBUTION("perCapita.contribution", Unit.KRONOR_PER_INHABITANT, Listing.PUBLISHED), //
    PER_CAPITA_BUDGET("perCapita.budget", Unit.KRONOR_PER_INHABITANT, Listing.PUBLISHED), //
    LEVERAGE("leverage", Unit.NUMBER, Listing.PUBLISHED), //
    PARTICIPANTS("participants", Unit.PERSONS, Listing.PUBLISHED), //
    BOARD_SEATS("board.seats", Unit.NUMBER, Listing.PUBLISHED), //

    STATED_POSSIBLE("stated.possible", Unit.KRONOR), //
    STATED_GRANTED("stated.granted", Unit.KRONOR), //
    STATED_UTILISATION("stated.utilisation", Unit.SHARE), //
    ALLOCATION_MODEL("allocation.model", Unit.KRONOR), //
    ALLOCATION_FLOOR("allocation.floor", Unit.KRONOR), //
    ALLOCATION_POOL("allocation.pool", Unit.KRONOR), //
    ALLOCATION_VARIABLE("allocation.variable", Unit.KRONOR), //
    ALLOCATION_USE("allocation.use", Unit.SHARE), //
    ALLOCATION_USE_SHARE("allocation.useShare", Unit.SHARE), //
    ALLOCATION_USE_WITHIN("allocation.useWithin", Unit.SHARE), //
    ALLOCATION_USE_BELOW("allocation.useBelow", Unit.SHARE), //
    ALLOCATION_USE_ABOVE("allocation.useAbove", Unit.SHARE), //
    ALLOCATION_USED("allocation.used", Unit.KRONOR), //
    ALLOCATION_CLAIM_RATIO("allocation.claimRatio", Unit.SHARE), //
    ALLOCATION_CLAIM("allocation.claim", Unit.KRONOR), //
    ALLOCATION_REDUCTION("allocation.reduction", Unit.KRONOR), //
    ALLOCATION_MORE("allocation.more", Unit.KRONOR), //
    ALLOCATION_REDISTRIBUTED("allocation.redistributed", Unit.KRONOR), //
    WEIGHT("weight", Unit.SHARE), //
    WEIGHT_STATED("weight.stated", Unit.KRONOR), //
    WEIGHT_SUM("weight.sum", Unit.NUMBER), //
    WEIGHT_PART("weight.part", Unit.SHARE), //
    KEY("key", Unit.SHARE), //
    POPULATION("population", Unit.PERSONS), //
    WORKING_AGE("population.workingAge", Unit.PERSONS), //
    SUPPORT_MEASURE("supportMeasure", Unit.NUMBER), //
    NATIONAL_FRAME("national.frame", Unit.KRONOR), //
    NATIONAL_ASSOCIATIONS("national.associations", Unit.NUMBER), //
    NATIONAL_SUPPORT_MEASURE("national.supportMeasure", Unit.NUMBER), //
    NATIONAL_WORKING_AGE("national.workingAge", Unit.PERSONS), //
    NATIONAL_BASE_GRANT("national.baseGrant", Unit.KRONOR), //
    NATIONAL_GRANTS("national.grants", Unit.KRONOR), //
    NATIONAL_POOL("national.pool", Unit.KRONOR), //
    NATIONAL_GRANTS_HERE("national.grantsHere", Unit.KRONOR), //
    NATIONAL_POOL_HERE("national.poolHere", Unit.KRONOR), //
    NATIONAL_HERE("national.here", Unit.KRONOR), //
    NATIONAL_POOL_ELSEWHERE("national.poolElsewhere", Unit.KRONOR), //
    RULE_BASE_GRANT("rule.baseGrant", Unit.KRONOR), //
    RULE_FLOOR("rule.floor", Unit.SHARE), //
    RULE_STATE_SHARE("rule.stateShare", Unit.SHARE), //
    RULE_REGION_SHARE("rule.regionShare", Unit.SHARE), //
    RULE_MUNICIPALITIES_SHARE("rule.municipalitiesShare", Unit.SHARE), //
    RULE_LADDER_UP_TO("rule.ladder.upTo", Unit.KRONOR), //
    RULE_LADDER_SHARE("rule.ladder.share", Unit.SHARE), //
    RULE_EQUITY_REDUCTION("rule.equityReduction", Unit.SHARE), //
    WAGE_GROWTH("assumption.wageGrowth", Unit.SHARE), //
    PRICE_GROWTH("assumption.priceGrowth", Unit.SHARE), //
    ALLOCATION_GROWTH("assumption.allocationGrowth", Unit.SHARE), //
    DISCOUNT_RATE("assumption.discountRate", Unit.SHARE), //
    ASSUMED_REDISTRIBUTION("assumption.redistribution", Unit.SHARE), //
    ASSUMED_OVERSUBSCRIPTION("assumption.oversubscription", Unit.SHARE), //
    INDEX_WAGES("index.wages", Unit.NUMBER), //
    INDEX_PRICES("index.prices", Unit.NUMBER), //
    INDEX_ALLOCATION("index.allocation", Unit.NUMBER), //
    INDEX_DISCOUNT("index.discount", Unit.NUMBER), //
    CEILING_REGION("ceiling.region", Unit.KRONOR), //
    CEILING_MUNICIPALITIES("ceiling.municipalities", Unit.KRONOR), //
    OFFER_STATE("offer.state", Unit.KRONOR), //
    OFFER_REGION("offer.region", Unit.KRONOR), //
    OFFER_MUNICIPALITIES("offer.municipalities", Unit.KRONOR), //
    OFFER_NEXT("offer.next", Unit.KRONOR), //
    OFFER_ROOM("offer.room", Unit.KRONOR), //
    OFFER_SHARE("offer.share", Unit.SHARE), //
    OFFER_PER_KRONA("offer.perKrona", Unit.NUMBER), //
    ALLOCATION_LEFT("allocation.left", Unit.KRONOR), //
    STATED_TOTAL("stated.total", Unit.KRONOR), //
    STATED_REVENUE("stated.revenue", Unit.KRONOR), //
    STATED_COST("stated.cost", Unit.KRONOR), //
    STATED_RESULT("stated.result", Unit.KRONOR), //
    STATED_EQUITY("stated.equity", Unit.KRONOR), //
    STATED_ACTIVITIES("stated.activities", Unit.KRONOR), //
    CLOSED_ACTIVITIES("closed.activities", Unit.KRONOR), //
    STATED_USE("stated.use", Unit.SHARE), //
    STATED_ADMINISTRATION("stated.administration", Unit.SHARE), //
    ADMINISTRATION_BY_SHARE("administration.byShare", Unit.KRONOR), //
    FLOOR_SHARE("allocation.floorShare", Unit.SHARE), //
    SPLIT_SHARE("split.share", Unit.SHARE), //
    EQUITY_OF_MUNICIPALITIES("equity.municipalities", Unit.KRONOR), //
    LINE_QUANTITY("line.quantity", Unit.NUMBER), //
    LINE_UNIT_AMOUNT("line.unitAmount", Unit.KRONOR), //
    LINE_BASE("line.base", Unit.KRONOR), //
    LINE_AMOUNT("line.amount", Unit.KRONOR), //
    BOOKED_LINE("booked.line", Unit.KRONOR), //
    BOOKED_LINES("booked.lines", Unit.KRONOR), //
    BOOKED_REVENUE("booked.revenue", Unit.KRONOR), //
    BOOKED_COST("booked.cost", Unit.KRONOR), //
    BOOKED_DIFFERENCE("booked.difference", Unit.KRONOR), //
    BOOKED_RESULT("booked.result", Unit.KRONOR), //
    POSITION("position", Unit.SHARE), //
    POSITIONS("positions", Unit.SHARE), //
    SERVICE("service", Unit.KRONOR), //
    SERVICES("services", Unit.KRONOR), //
    SERVICES_BETWEEN("services.between", Unit.KRONOR), //
    OUTCOME("outcome", Unit.PERSONS), //
    OUTCOME_SUM("outcome.sum", Unit.PERSONS), //
    OUTCOME_SHARE("outcome.share", Unit.SHARE), //
    PARTICIPANTS_SHARE("participants.share", Unit.SHARE), //
    PARTICIPANTS_OF_SEX("participants.ofSex", Unit.PERSONS), //
    SAVING("saving", Unit.SHARE), //
    KEPT("kept", Unit.SHARE), //
    COST_OWN("cost.own", Unit.KRONOR), //
    COST_POOL("cost.pool", Unit.KRONOR), //
    COST_POOL_AFTER("cost.poolAfter", Unit.KRONOR), //
    COST_KEY("cost.key", Unit.SHARE), //
    BUDGET("budget", Unit.KRONOR), //
    LEFT_FOR_ACTIVITIES("activities.left", Unit.KRONOR), //
    DRAWDOWN("activities.drawdown", Unit.KRONOR), //
    DRAWDOWN_TARGET("activities.target", Unit.SHARE), //
    TARGET_EQUITY("activities.targetEquity", Unit.KRONOR), //
    EQUITY_TO_DRAW("activities.toDraw", Unit.KRONOR), //
    INDIVIDUAL_SHARE("activities.individualShare", Unit.SHARE), //
    ACTIVITIES_INDIVIDUAL("activities.individual", Unit.KRONOR), //
    COST_PER_PARTICIPANT("activities.costPerParticipant", Unit.KRONOR), //
    EQUITY_OPENING("equity.opening", Unit.KRONOR), //
    EQUITY_LIMIT("equity.limit", Unit.KRONOR), //
    EQUITY_ABOVE("equity.above", Unit.KRONOR), //
    ONEOFF_BORNE("oneoff.borne", Unit.KRONOR), //
    AREA_SHARE("key.area", Unit.SHARE), //
    AREA_ACTIVITIES("activities.inArea", Unit.KRONOR), //
    MEMBER_SHARE("member.share", Unit.SHARE), //
    MEMBER_PARTY_SHARE("member.partyShare", Unit.SHARE), //
    MEMBER_SEATS("member.seats", Unit.NUMBER), //
    MEMBER_BOARD("member.board", Unit.NUMBER), //
    MEMBER_WORKING_AGE("member.workingAge", Unit.PERSONS), //
    MEMBER_PER_CAPITA("member.perCapita", Unit.KRONOR_PER_INHABITANT), //
    MEMBER_ACTIVITIES("member.activities", Unit.KRONOR), //
    MEMBER_ACTIVITIES_PER_CAPITA("member.activitiesPerCapita", Unit.KRONOR_PER_INHABITANT), //
    MEMBER_ONEOFFS("member.oneoffs", Unit.KRONOR), //
    MEMBER_EQUITY_PART("member.equityPart", Unit.KRONOR), //
    MEMBER_EQUITY("member.equity", Unit.KRONOR), //
    YEAR("year", Unit.YEARS), //
    CONSTANT("constant", Unit.NUMBER), //
    DIFFERENCE("difference", Unit.NUMBER), //
    CUMULATED("cumulated", Unit.KRONOR), //
    PRESENT_VALUE("presentValue", Unit.KRONOR), //
    DISCOUNTED("discounted", Unit.KRONOR), //
    LOWEST_SUM("cumulated.lowest", Unit.KRONOR), //
    PAYBACK("payback", Unit.YEARS), //
    PAYBACK_LATE("payback.late", Unit.YEARS), //
    PAYBACK_NEEDLESS("payback.needless", Unit.YEARS), //
    TOGETHER("together", Unit.KRONOR), //
    PART("part", Unit.SHARE);

    private static final Map<String, Measure> BY_ID = Arrays.stream(values())
            .collect(Collectors.toMap(Measure::id, Function.identity()));
    private static final Measure[] BY_CATEGORY = Arrays.stream(CostCategory.values())
            .map(c -> BY_ID.get("cost.administration." + c.id())).toArray(Measure[]::new);

    private enum Listing {
        /** An id of model section 8, listed to others. */
        PUBLISHED,
        /** A step on the way, or an input. */
        INNER
    }

    private final String id;
    private final Unit unit;
    private final Listing listing;

    Measure(String id, Unit unit) {
        this(id, unit, Listing.INNER);
    }

    Measure(String id, Unit unit, Listing listing) {
        this.id = id;
        this.unit = unit;
        this.listing = listing;
    }

    /** The measure of an id, if there is one. */
    public static Optional<Measure> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The measure of the cost of a category of administration. */
    public static Measure of(CostCategory category) {
        return BY_CATEGORY[category.ordinal()];
    }

    /** Whether the id is one of model section 8's, those that are listed to others. */
    public boolean published() {
        return listing == Listing.PUBLISHED;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public String label() {
        return Texts.get("finance.label." + name());
    }

    @Override
    public String source() {
        return Texts.get("finance.source." + FormulaSource.of(this).name());
    }
}
