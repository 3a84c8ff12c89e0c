package se.vagval.finance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Those this association was made of this year; empty when it is as the year before. */
    List<Body> predecessors = List.of();
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

    /** Whether it has what the law asks of an association: a region and a municipality (3 §). */
    boolean complete() {
        return !regions.isEmpty() && members.length > 0;
    }

    /** A copy for another alternative to change. */
    Body copy() {
        Body b = new Body(id, subject, members, regions);
        b.municipalityKey = municipalityKey;
        b.regionKey = regionKey;
        b.regionCeiling = regionCeiling;
        b.municipalitiesCeiling = municipalitiesCeiling;
        b.revenues.addAll(revenues);
        b.costs.addAll(costs);
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

    /** The activities stated by a plan, or the base year's where it states none. */
    void plan(int stated, PriceIndex index) {
        int base = stated == Ledger.NONE ? baseActivities : stated;
        plans = List.of(new Line("plan", Measure.COST_ACTIVITIES, null, base, index));
    }
}
