package se.vagval.finance;

import java.util.List;
import java.util.Optional;

import se.vagval.formula.Term;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.PriceIndex;
import se.vagval.model.RevenueLine;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/**
 * The accounts of a closed year that is not the base year, by the base year's definitions. Two differ, as nothing is
 * projected from such a year: what is not typed is not known, where the base year counts it as nothing; and revenue is the
 * typed total, as the review holds what was granted in the base year alone. Lines are in the year's own kronor.
 */
final class ClosedAccounts {
    private final Review review;
    private final Ledger ledger;
    private final Sections sections;
    private final Books books;
    private final Nodes nodes = new Nodes();

    ClosedAccounts(Review review, Ledger ledger, Sections sections) {
        this.review = review;
        this.ledger = ledger;
        this.sections = sections;
        this.books = sections.books();
    }

    /** Writes the year that the ledger is at. */
    World write() {
        World world = new World(0);
        World administered = new World(0);
        for (Association a : review.associations()) {
            Body body = body(a, accounts(a));
            world.bodies.put(a.id(), body);
            if (body.costs.isEmpty()) {
                body.administration = ledger.missing(Measure.COST_ADMINISTRATION, body.subject,
                        Texts.get("finance.missing.closedAdministration", ledger.axes.name(body.subject), year()));
            } else {
                administered.bodies.put(a.id(), body);
            }
        }
        sections.administration().write(administered);
        for (Association a : review.associations()) {
            close(world.bodies.get(a.id()), a, accounts(a));
        }
        sections.totals().closed(world);
        return world;
    }

    private Accounts accounts(Association a) {
        return a.accountsOf(ledger.year()).orElseGet(() -> Accounts.empty(ledger.year()));
    }

    private String year() {
        return Integer.toString(ledger.year());
    }

    private Body body(Association a, Accounts accounts) {
        Body body = new Body(a.id(), ledger.axes.association(a.id()), new int[0], List.of());
        for (RevenueLine l : accounts.revenues()) {
            body.revenues.add(line(body, l.id(), l.name(), null, l.quantity(), l.unitAmount()));
        }
        for (CostLine l : accounts.administration()) {
            body.costs.add(line(body, l.id(), l.name(), l.category(), l.quantity(), l.unitAmount()));
        }
        return body;
    }

    /** A line of this year alone, also where the same figure is copied from another year. */
    private Line line(Body body, String id, String name, CostCategory category, Figure quantity, Figure unitAmount) {
        Term term = NamedTerm.of(Measure.BOOKED_LINE, name);
        int amount = ledger.input(NamedTerm.of(Measure.LINE_UNIT_AMOUNT, name), body.subject, unitAmount);
        int base = Lines.isOne(quantity) ? amount
                : ledger.product(term, body.subject,
                        ledger.input(NamedTerm.of(Measure.LINE_QUANTITY, name), body.subject, quantity), amount);
        return new Line(id, term, category, base, PriceIndex.NONE);
    }

    private void close(Body body, Association a, Accounts accounts) {
        revenue(body, accounts.totalRevenue());
        books.activities(body, accounts);
        int stated = ledger.find(Measure.STATED_COST, body.subject);
        if (body.costs.isEmpty() && stated != Ledger.NONE) {
            sections.operations().resultOf(body, ledger.own(Measure.COST, body.subject, stated));
            books.typed(Measure.STATED_RESULT, body, accounts.result());
        } else {
            books.result(body, accounts);
        }
        books.equity(body, accounts);
        books.participants(body, a);
    }

    private void revenue(Body body, Optional<Figure> total) {
        if (!body.revenues.isEmpty()) {
            nodes.clear();
            body.revenues.forEach(l -> nodes.add(l.base()));
            ledger.sum(Measure.REVENUE_OTHER, body.subject, nodes);
        }
        int stated = books.typed(Measure.STATED_REVENUE, body, total);
        body.revenue = stated != Ledger.NONE ? ledger.own(Measure.REVENUE, body.subject, stated)
                : ledger.missing(Measure.REVENUE, body.subject,
                        Texts.get("finance.missing.closedRevenue", ledger.axes.name(body.subject), year()));
    }
}
