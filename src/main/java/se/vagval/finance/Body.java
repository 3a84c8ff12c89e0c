package se.vagval.finance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import se.vagval.model.ActivityPolicy;
import se.vagval.model.PriceIndex;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;

/** An association as the fold sees it: its set-up this year and the nodes of the year before. */
final class Body {
    final String id;
    final int subject;
    int[] members;
    List<String> regions;
    SplitKey municipalityKey = SplitKey.by(SplitBasis.WORKING_AGE);
    SplitKey regionKey = SplitKey.by(SplitBasis.POPULATION);
    int regionCeiling = Ledger.NONE;
    int municipalitiesCeiling = Ledger.NONE;
    final List<Line> revenues = new ArrayList<>();
    final List<Line> costs = new ArrayList<>();
    final Map<Integer, Integer> statedTotals = new HashMap<>();
    ActivityPolicy policy = ActivityPolicy.balanced();
    /** Planned activities in base-year kronor: one plan, or those of the associations this one was made of. */
    List<Line> plans = List.of();
    /** Activities of the base year, what a plan without an amount is. */
    int baseActivities = Ledger.NONE;
    /** Reported utilisation stated by a change. */
    int statedUtilisation = Ledger.NONE;
    int individualShare = Ledger.NONE;
    int costPerParticipant = Ledger.NONE;
    int seats = Ledger.NONE;
    boolean equityKnown = true;

    /** Shares of the municipalities' quarter and of the area's inhabitants, by position in {@link #members}. */
    int[] keys;
    int[] areaShares;
    int workingAge = Ledger.NONE;

    /** Share of revenue that administration takes, as stated, by the year it holds from. */
    final TreeMap<Integer, Integer> administrationShares = new TreeMap<>();
    /** What that share came to in the latest year folded. */
    int administrationByShare = Ledger.NONE;

    private final List<Origin> itself = List.of(new Origin(this, Ledger.NONE));
    /** Whose amounts of the year before the floor protects here; nobody's where it is new and no member has any to bring. */
    List<Origin> floorFrom = itself;
    /** Whose equity above the ladder the year before lowers the claim here. */
    List<Origin> reducedBy = itself;
    /** Whether it was merged or formed this year, so that no source says what its "year before" is. */
    boolean made;
    /** This association as it was before members left or joined it this year; null when none has. */
    Body before;
    int opening = Ledger.NONE;

    // nodes of the latest year folded
    int possible = Ledger.NONE;
    int granted = Ledger.NONE;
    int total = Ledger.NONE;
    int revenue = Ledger.NONE;
    int otherRevenue = Ledger.NONE;
    int administration = Ledger.NONE;
    int activities = Ledger.NONE;
    int equity = Ledger.NONE;
    int equityLimit = Ledger.NONE;
    int equityExcess = Ledger.NONE;
    int[] categoryCost;

    Body(String id, int subject, int[] members, List<String> regions) {
        this.id = id;
        this.subject = subject;
        this.members = members;
        this.regions = List.copyOf(regions);
    }

    /** The association whose members own its equity of the year before: as it was until this year's moves. */
    Body owners() {
        return before == null ? this : before;
    }

    /** Whether it has what the law asks of an association: a region and a municipality (3 §). */
    boolean complete() {
        return !regions.isEmpty() && members.length > 0;
    }

    /** A new year, in which nothing has happened yet. */
    void newYear() {
        floorFrom = itself;
        reducedBy = itself;
        made = false;
        before = null;
        opening = equity;
    }

    /** A copy for another alternative, or for a year in which members move, to change. */
    Body copy() {
        Body b = new Body(id, subject, members, regions);
        b.municipalityKey = municipalityKey;
        b.regionKey = regionKey;
        b.regionCeiling = regionCeiling;
        b.municipalitiesCeiling = municipalitiesCeiling;
        b.revenues.addAll(revenues);
        b.costs.addAll(costs);
        b.statedTotals.putAll(statedTotals);
        b.statedUtilisation = statedUtilisation;
        b.administrationShares.putAll(administrationShares);
        b.administrationByShare = administrationByShare;
        b.opening = opening;
        b.policy = policy;
        b.plans = plans;
        b.baseActivities = baseActivities;
        b.individualShare = individualShare;
        b.costPerParticipant = costPerParticipant;
        b.seats = seats;
        b.equityKnown = equityKnown;
        b.keys = keys;
        b.areaShares = areaShares;
        b.workingAge = workingAge;
        b.possible = possible;
        b.granted = granted;
        b.total = total;
        b.revenue = revenue;
        b.otherRevenue = otherRevenue;
        b.administration = administration;
        b.activities = activities;
        b.equity = equity;
        b.equityLimit = equityLimit;
        b.equityExcess = equityExcess;
        b.categoryCost = categoryCost;
        return b;
    }

    /** This association with other members, from this year on; what it was stays as {@link #before}. */
    Body with(int[] otherMembers, List<String> otherRegions) {
        Body now = before == null ? copy() : this;
        if (before == null) {
            now.before = this;
            now.made = made;
            now.reducedBy = reducedBy;
        }
        now.members = otherMembers;
        now.regions = List.copyOf(otherRegions);
        now.keys = null;
        now.areaShares = null;
        now.workingAge = Ledger.NONE;
        return now;
    }

    /** The activities stated by a plan, or the base year's where it states none. */
    void plan(int stated, PriceIndex index) {
        int base = stated == Ledger.NONE ? baseActivities : stated;
        plans = List.of(new Line("plan", Measure.COST_ACTIVITIES, null, base, index));
    }
}
