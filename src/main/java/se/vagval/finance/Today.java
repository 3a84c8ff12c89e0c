package se.vagval.finance;

import se.vagval.model.Accounts;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.AllocationMode;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.CostLine;
import se.vagval.model.Review;
import se.vagval.model.RevenueLine;
import se.vagval.model.RuleKind;
import se.vagval.text.Texts;

/** The base year: today's associations with their typed accounts and allocation. */
final class Today {
    private final Review review;
    private final Ledger ledger;
    private final Inputs inputs;
    private final VariableAllocation variable;
    private final Contributions contributions;
    private final Administration administration;
    private final Operations operations;
    private final Books books;
    private final Lines lines;

    Today(Review review, Ledger ledger, Inputs inputs, Sections sections) {
        this.review = review;
        this.ledger = ledger;
        this.inputs = inputs;
        this.variable = sections.variable();
        this.contributions = sections.contributions();
        this.administration = sections.administration();
        this.operations = sections.operations();
        this.books = sections.books();
        this.lines = sections.lines();
    }

    World build() {
        ledger.at(0, ledger.axes.firstYear);
        World world = new World(review.municipalities().size());
        for (Association a : review.associations()) {
            Body body = body(a);
            world.bodies.put(a.id(), body);
        }
        if (review.allocation().mode() == AllocationMode.NATIONAL) {
            variable.national(world, 0);
        }
        for (Association a : review.associations()) {
            allocation(world, world.bodies.get(a.id()), a.allocation());
            contributed(world, world.bodies.get(a.id()));
            revenue(world.bodies.get(a.id()), accounts(a));
        }
        administration.write(world);
        for (Association a : review.associations()) {
            close(world.bodies.get(a.id()), a, accounts(a));
        }
        return world;
    }

    private Accounts accounts(Association a) {
        return a.accountsOf(ledger.axes.firstYear).orElseGet(() -> Accounts.empty(ledger.axes.firstYear));
    }

    private Body body(Association a) {
        Body body = new Body(a.id(), ledger.axes.association(a.id()), Members.indexes(review, a.municipalities()),
                a.regions());
        body.municipalityKey = a.municipalityKey();
        body.regionKey = a.regionKey();
        body.regionCeiling = books.typed(Measure.CEILING_REGION, body, a.regionCeiling());
        body.municipalitiesCeiling = books.typed(Measure.CEILING_MUNICIPALITIES, body, a.municipalitiesCeiling());
        body.policy = a.policy();
        body.individualShare = books.typed(Measure.INDIVIDUAL_SHARE, body, a.individualShare());
        body.costPerParticipant = books.typed(Measure.COST_PER_PARTICIPANT, body, a.costPerParticipant());
        body.seats = a.boardSeats().map(f -> ledger.input(Measure.BOARD_SEATS, body.subject, f))
                .orElseGet(() -> Members.smallestBoard(ledger, body));
        for (RevenueLine line : accounts(a).revenues()) {
            body.revenues.add(lines.revenue(body, line));
        }
        for (CostLine line : accounts(a).administration()) {
            body.costs.add(lines.cost(body, line));
        }
        return body;
    }

    /** Possible, granted and utilisation, of which two give the third; then v_k and u_k of the members. */
    private void allocation(World world, Body body, AssociationAllocation typed) {
        int baseGrant = inputs.rule(RuleKind.BASE_GRANT, ledger.year());
        int possible = books.typed(Measure.STATED_POSSIBLE, body, typed.possible());
        int granted = books.typed(Measure.STATED_GRANTED, body, typed.granted());
        int utilisation = possible != Ledger.NONE && granted != Ledger.NONE ? Ledger.NONE
                : books.typed(Measure.STATED_UTILISATION, body, typed.utilisation());
        boolean national = review.allocation().mode() == AllocationMode.NATIONAL;
        if (national) {
            possible = variable.model(world, body);
        }
        body.possible = ledger.own(Measure.ALLOCATION_POSSIBLE, body.subject,
                either(Measure.ALLOCATION_POSSIBLE, body, possible, granted, utilisation, true));
        body.granted = ledger.own(Measure.ALLOCATION_GRANTED, body.subject,
                either(Measure.ALLOCATION_GRANTED, body, granted, body.possible, utilisation, false));
        ledger.ratio(Measure.ALLOCATION_UTILISATION, body.subject, body.granted, body.possible);
        if (!national) {
            variable.given(world, body);
        }
        variable.use(world, body, baseGrant);
    }

    private int either(Measure measure, Body body, int stated, int other, int utilisation, boolean divide) {
        if (stated != Ledger.NONE) {
            return stated;
        }
        if (other == Ledger.NONE || utilisation == Ledger.NONE) {
            return ledger.missing(measure, body.subject,
                    Texts.get("finance.missing.allocation", ledger.axes.name(body.subject)));
        }
        return divide ? ledger.ratio(measure, body.subject, other, utilisation)
                : ledger.product(measure, body.subject, other, utilisation);
    }

    /** In a closed year the parties have paid what the state granted, each by its share: T = S / ½. */
    private void contributed(World world, Body body) {
        int state = inputs.rule(RuleKind.STATE_SHARE, ledger.year());
        body.total = ledger.ratio(Measure.CONTRIBUTION_PARTIES, body.subject, body.granted, state);
        ledger.same(Measure.CONTRIBUTION_STATE, body.subject, body.granted);
        contributions.shares(body, inputs.rule(RuleKind.REGION_SHARE, ledger.year()),
                inputs.rule(RuleKind.MUNICIPALITIES_SHARE, ledger.year()));
        contributions.split(world, body);
    }

    /** Revenue of the accounts; where no lines are typed but a total is, other revenue is the rest of it. */
    private void revenue(Body body, Accounts accounts) {
        int stated = books.typed(Measure.STATED_REVENUE, body, accounts.totalRevenue());
        if (accounts.revenues().isEmpty() && stated != Ledger.NONE) {
            int rest = ledger.difference(Measure.REVENUE_OTHER, body.subject, stated, body.total);
            body.revenues.add(new Line("rest", Measure.REVENUE_OTHER, null, rest, se.vagval.model.PriceIndex.NONE));
        }
        operations.revenue(body);
    }

    private void close(Body body, Association a, Accounts accounts) {
        books.activities(body, accounts);
        body.baseActivities = body.activities;
        operations.plan(body);
        books.result(body, accounts);
        books.equity(body, accounts);
        participants(body, a);
    }

    /** Participants as counted; with the individual share they give the cost per participant where none is typed. */
    private void participants(Body body, Association a) {
        int people = books.participants(body, a);
        if (people != Ledger.NONE && body.individualShare != Ledger.NONE && body.costPerParticipant == Ledger.NONE) {
            int individual = ledger.product(Measure.ACTIVITIES_INDIVIDUAL, body.subject, body.activities,
                    body.individualShare);
            body.costPerParticipant = ledger.ratio(Measure.COST_PER_PARTICIPANT, body.subject, individual, people);
        }
    }
}
