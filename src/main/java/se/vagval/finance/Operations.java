package se.vagval.finance;

import se.vagval.model.ActivityPolicy;

/** Section 5: revenue, activities by policy, cost, result, and equity rolling forward. */
final class Operations {
    private final Ledger ledger;
    private final Inputs inputs;
    private final Administration administration;
    private final Ladder ladder;
    private final Nodes nodes = new Nodes();

    Operations(Ledger ledger, Inputs inputs, Administration administration, Ladder ladder) {
        this.ledger = ledger;
        this.inputs = inputs;
        this.administration = administration;
        this.ladder = ladder;
    }

    /** Writes other revenue and revenue; contributions must be written. */
    void revenue(Body body) {
        nodes.clear();
        for (Line line : body.revenues) {
            nodes.add(administration.amount(line, body));
        }
        int other = nodes.size() == 0 ? ledger.same(Measure.REVENUE_OTHER, body.subject, inputs.zero)
                : ledger.sum(Measure.REVENUE_OTHER, body.subject, nodes);
        body.revenue = other == inputs.zero ? ledger.same(Measure.REVENUE, body.subject, body.total)
                : ledger.sum(Measure.REVENUE, body.subject, body.total, other);
    }

    /** Writes activities, cost, result and equity; administration must be written. */
    void close(World world, Body body) {
        int oneOff = oneOff(world, body);
        body.opening = ledger.own(Measure.EQUITY_OPENING, body.subject, body.opening);
        body.activities = ledger.own(Measure.COST_ACTIVITIES, body.subject, activities(body, oneOff));
        result(body, oneOff);
        int result = ledger.find(Measure.RESULT, body.subject);
        body.equity = ledger.sum(Measure.EQUITY, body.subject, body.opening, result);
        ladder.write(body);
        participants(body);
    }

    /** Writes cost, result and the share of administration. */
    void result(Body body, int oneOff) {
        nodes.clear().add(body.administration).add(body.activities);
        if (oneOff != inputs.zero) {
            nodes.add(oneOff);
        }
        resultOf(body, ledger.sum(Measure.COST, body.subject, nodes));
    }

    /** Writes result and the share of administration, of a cost that is written. */
    void resultOf(Body body, int cost) {
        ledger.difference(Measure.RESULT, body.subject, body.revenue, cost);
        ledger.ratio(Measure.SHARE_ADMINISTRATION, body.subject, body.administration, cost);
    }

    private int oneOff(World world, Body body) {
        Nodes borne = world.oneOffs.get(body.subject);
        return borne == null ? ledger.same(Measure.COST_ONEOFF, body.subject, inputs.zero)
                : ledger.sum(Measure.COST_ONEOFF, body.subject, borne);
    }

    private int activities(Body body, int oneOff) {
        return switch (body.policy) {
            case ActivityPolicy.Planned _ -> planned(body);
            case ActivityPolicy.Balanced balanced -> {
                int left = ledger.difference(Measure.LEFT_FOR_ACTIVITIES, body.subject, body.revenue,
                        body.administration);
                if (oneOff != inputs.zero) {
                    left = ledger.difference(Measure.LEFT_FOR_ACTIVITIES, body.subject, left, oneOff);
                }
                if (balanced.glide().isPresent() && balanced.glide().get().lastYear() >= ledger.year()) {
                    left = ledger.sum(Measure.LEFT_FOR_ACTIVITIES, body.subject, left,
                            drawdown(body, balanced.glide().get()));
                }
                yield ledger.max(Measure.COST_ACTIVITIES, body.subject, inputs.zero, left);
            }
        };
    }

    /** Takes down what the association's policy plans, if it does. */
    void plan(Body body) {
        if (body.policy instanceof ActivityPolicy.Planned planned) {
            body.plan(planned.amount().map(f -> inputs.typed(Measure.STATED_ACTIVITIES, body.subject, f))
                    .orElse(Ledger.NONE), planned.index());
        }
    }

    private int planned(Body body) {
        nodes.clear();
        for (Line plan : body.plans) {
            nodes.add(administration.amount(plan, body));
        }
        return ledger.sum(Measure.COST_ACTIVITIES, body.subject, nodes);
    }

    /** (E(t−1) − g·Rev(t)) / years left, when positive. */
    private int drawdown(Body body, ActivityPolicy.GlidePath glide) {
        int share = inputs.typed(Measure.DRAWDOWN_TARGET, body.subject, glide.target());
        int target = ledger.product(Measure.TARGET_EQUITY, body.subject, share, body.revenue);
        int over = ledger.difference(Measure.EQUITY_TO_DRAW, body.subject, body.opening, target);
        int yearsLeft = ledger.constant(glide.lastYear() - ledger.year() + 1.0);
        int part = ledger.graph.ratio(Measure.DRAWDOWN, ledger.place(body.subject), over, yearsLeft);
        return ledger.max(Measure.DRAWDOWN, body.subject, inputs.zero, part);
    }

    /** Participants = individual-directed activities / cost per participant, where both are known. */
    private void participants(Body body) {
        if (body.individualShare == Ledger.NONE || body.costPerParticipant == Ledger.NONE) {
            return;
        }
        int individual = ledger.product(Measure.ACTIVITIES_INDIVIDUAL, body.subject, body.activities,
                body.individualShare);
        ledger.ratio(Measure.PARTICIPANTS, body.subject, individual, body.costPerParticipant);
    }
}
