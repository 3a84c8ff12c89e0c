package se.vagval.finance;

import java.util.Optional;

import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.National;
import se.vagval.model.Review;
import se.vagval.model.RuleKind;
import se.vagval.text.Texts;

/** v_k and u_k of section 3: each municipality's variable allocation, given or national, and how much of it is used. */
final class VariableAllocation {
    private static final double NEED = 0.75;
    private static final double PEOPLE = 0.25;

    private final Review review;
    private final Ledger ledger;
    private final Inputs inputs;
    private final Keys keys;
    private final Nodes nodes = new Nodes();
    private int[] nationalWeights;
    private int[] totals;

    VariableAllocation(Review review, Ledger ledger, Inputs inputs, Keys keys) {
        this.review = review;
        this.ledger = ledger;
        this.inputs = inputs;
        this.keys = keys;
    }

    /** Given mode: v_k = (M − B) · w_k / Σw over the association's members. */
    void given(World world, Body body) {
        int pool = ledger.difference(Measure.ALLOCATION_POOL, body.subject, body.possible,
                inputs.rule(RuleKind.BASE_GRANT, ledger.year()));
        int[] weights = weights(body);
        int all = sum(weights, body.subject);
        for (int i = 0; i < body.members.length; i++) {
            int subject = ledger.axes.firstMunicipality + body.members[i];
            int share = ledger.ratio(Measure.WEIGHT, subject, weights[i], all);
            world.variable[body.members[i]] = ledger.product(Measure.ALLOCATION_VARIABLE, subject, pool, share);
        }
    }

    private int[] weights(Body body) {
        int[] weights = new int[body.members.length];
        AllocationWeight basis = review.allocation().weight();
        boolean needKnown = basis == AllocationWeight.NEED_AND_WORKING_AGE && needKnown(body);
        int people = needKnown ? keys.workingAge(body) : Ledger.NONE;
        int need = needKnown ? need(body) : Ledger.NONE;
        for (int i = 0; i < weights.length; i++) {
            int m = body.members[i];
            weights[i] = basis == AllocationWeight.TYPED ? typed(m)
                    : needKnown ? mixed(m, need, people) : inputs.workingAge(m);
        }
        return weights;
    }

    /** The need is used only where it is known for every member (model section 3). */
    private boolean needKnown(Body body) {
        for (int m : body.members) {
            if (review.municipalities().get(m).supportMeasure().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private int need(Body body) {
        nodes.clear();
        for (int m : body.members) {
            nodes.add(inputs.supportMeasure(m));
        }
        return ledger.sum(Measure.SUPPORT_MEASURE, body.subject, nodes);
    }

    private int typed(int m) {
        Municipality municipality = review.municipalities().get(m);
        int subject = ledger.axes.firstMunicipality + m;
        return municipality.variableAllocation().map(f -> inputs.typed(Measure.WEIGHT_STATED, subject, f))
                .orElseGet(
                        () -> ledger.missing(Measure.WEIGHT_STATED, subject, Texts.get("finance.missing.municipality",
                                Measure.ALLOCATION_VARIABLE.label(), municipality.name())));
    }

    private int mixed(int m, int need, int people) {
        long place = ledger.place(ledger.axes.firstMunicipality + m);
        int byNeed = ledger.graph.ratio(Measure.WEIGHT_PART, place, inputs.supportMeasure(m), need);
        int byPeople = ledger.graph.ratio(Measure.WEIGHT_PART, place, inputs.workingAge(m), people);
        return ledger.graph.sum(Measure.WEIGHT_PART, place,
                ledger.graph.product(Measure.WEIGHT_PART, place, ledger.constant(NEED), byNeed),
                ledger.graph.product(Measure.WEIGHT_PART, place, ledger.constant(PEOPLE), byPeople));
    }

    private int sum(int[] weights, int subject) {
        return ledger.graph.sum(Measure.WEIGHT_SUM, ledger.place(subject), weights, 0, weights.length);
    }

    /** u_k = (S − B)/(M − B), the same for all members; missing, with the reason, where S is below B or above M. */
    void use(World world, Body body, int baseGrant) {
        int used = ledger.difference(Measure.ALLOCATION_USED, body.subject, body.granted, baseGrant);
        int pool = ledger.find(Measure.ALLOCATION_POOL, body.subject);
        long place = ledger.place(body.subject);
        String name = ledger.axes.name(body.subject);
        int share = ledger.graph.ratio(Measure.ALLOCATION_USE_SHARE, place, used, pool);
        int below = ledger.graph.missing(Measure.ALLOCATION_USE_BELOW, place,
                Texts.get("finance.missing.grantedBelow", name));
        int above = ledger.graph.missing(Measure.ALLOCATION_USE_ABOVE, place,
                Texts.get("finance.missing.grantedAbove", name));
        int notAbove = ledger.graph.choose(Measure.ALLOCATION_USE_WITHIN, place, body.granted, body.possible, share,
                above);
        int use = ledger.choose(Measure.ALLOCATION_USE, body.subject, baseGrant, body.granted, notAbove, below);
        for (int m : body.members) {
            world.use[m] = use;
        }
    }

    /** Given mode: v_k(t) = v_k(t−1) · (1+φ); the same in all alternatives, so it is written once. */
    void follow(World world, int year) {
        if (review.allocation().mode() == AllocationMode.NATIONAL) {
            return;
        }
        int alternative = ledger.alternative();
        ledger.at(0, year);
        int index = inputs.allocationIndex(year);
        for (int m = 0; m < world.variable.length; m++) {
            int subject = ledger.axes.firstMunicipality + m;
            int first = ledger.find(Measure.ALLOCATION_VARIABLE, 0, subject, ledger.axes.firstYear);
            int node = ledger.find(Measure.ALLOCATION_VARIABLE, subject);
            world.variable[m] = node != Ledger.NONE ? node
                    : first != Ledger.NONE ? ledger.product(Measure.ALLOCATION_VARIABLE, subject, first, index)
                            : outside(m, index);
        }
        ledger.at(alternative, year);
    }

    /** What is typed for a municipality of no association today, in base-year kronor; else it cannot be known. */
    private int outside(int m, int index) {
        int subject = ledger.axes.firstMunicipality + m;
        Optional<Figure> typed = review.municipalities().get(m).variableAllocation();
        if (typed.isPresent()) {
            int year = ledger.year();
            ledger.at(0, ledger.axes.firstYear);
            int base = inputs.typed(Measure.WEIGHT_STATED, subject, typed.get());
            ledger.at(0, year);
            return ledger.product(Measure.ALLOCATION_VARIABLE, subject, base, index);
        }
        return ledger.missing(Measure.ALLOCATION_VARIABLE, subject,
                Texts.get("finance.missing.outside", ledger.axes.name(subject)));
    }

    /** National mode: v_k = (R − B·N) · (0.75·fm_k/FM + 0.25·p_k/P), N changed by {@code more} associations. */
    void national(World world, int more) {
        long place = ledger.place(Axes.AREA);
        int[] national = totals();
        int associations = more == 0 ? national[1]
                : ledger.graph.sum(Measure.NATIONAL_ASSOCIATIONS, place, national[1], ledger.constant(more));
        int baseGrant = ledger.same(Measure.NATIONAL_BASE_GRANT, Axes.AREA,
                inputs.rule(RuleKind.BASE_GRANT, ledger.year()));
        int grants = ledger.product(Measure.NATIONAL_GRANTS, Axes.AREA, baseGrant, associations);
        int index = inputs.allocationIndex(ledger.year());
        int frame = index == Ledger.NONE ? national[0]
                : ledger.graph.product(Measure.NATIONAL_FRAME, place, national[0], index);
        ledger.same(Measure.NATIONAL_ASSOCIATIONS, Axes.AREA, associations);
        ledger.same(Measure.NATIONAL_FRAME, Axes.AREA, frame);
        int pool = ledger.difference(Measure.NATIONAL_POOL, Axes.AREA, frame, grants);
        for (int m = 0; m < world.variable.length; m++) {
            world.variable[m] = ledger.product(Measure.ALLOCATION_VARIABLE, ledger.axes.firstMunicipality + m, pool,
                    nationalWeights[m]);
        }
    }

    /** The model amount in the base year of national mode. */
    int model(World world, Body body) {
        nodes.clear();
        for (int m : body.members) {
            nodes.add(world.variable[m]);
        }
        int pool = ledger.sum(Measure.ALLOCATION_POOL, body.subject, nodes);
        return ledger.sum(Measure.ALLOCATION_MODEL, body.subject,
                inputs.rule(RuleKind.BASE_GRANT, ledger.year()), pool);
    }

    private int[] totals() {
        if (totals == null) {
            National n = review.allocation().national().orElseThrow();
            totals = new int[]{ledger.input(Measure.NATIONAL_FRAME, Axes.AREA, n.frame()),
                    ledger.input(Measure.NATIONAL_ASSOCIATIONS, Axes.AREA, n.associations())};
            int need = ledger.input(Measure.NATIONAL_SUPPORT_MEASURE, Axes.AREA, n.supportMeasure());
            int people = ledger.input(Measure.NATIONAL_WORKING_AGE, Axes.AREA, n.workingAge());
            nationalWeights = new int[review.municipalities().size()];
            for (int m = 0; m < nationalWeights.length; m++) {
                nationalWeights[m] = mixed(m, need, people);
            }
        }
        return totals;
    }
}
