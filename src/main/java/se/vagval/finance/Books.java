package se.vagval.finance;

import java.util.Optional;

import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.Participants;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/** What the accounts of a closed year say of an association, the base year's as well as any other's: section 5, typed. */
final class Books {
    private final Review review;
    private final Ledger ledger;
    private final Inputs inputs;
    private final Operations operations;
    private final Ladder ladder;

    Books(Review review, Ledger ledger, Inputs inputs, Operations operations, Ladder ladder) {
        this.review = review;
        this.ledger = ledger;
        this.inputs = inputs;
        this.operations = operations;
        this.ladder = ladder;
    }

    /** The input of a figure, or {@link Ledger#NONE} where it is not typed. */
    int typed(Measure measure, Body body, Optional<Figure> figure) {
        return figure.map(f -> ledger.input(measure, body.subject, f)).orElse(Ledger.NONE);
    }

    /** Writes activities as typed, or the total cost less administration; administration must be written. */
    void activities(Body body, Accounts accounts) {
        int cost = typed(Measure.STATED_COST, body, accounts.totalCost());
        int activities = accounts.activities().isPresent()
                ? ledger.input(Measure.CLOSED_ACTIVITIES, body.subject, accounts.activities().get())
                : cost != Ledger.NONE
                        ? ledger.difference(Measure.COST_ACTIVITIES, body.subject, cost, body.administration)
                        : ledger.missing(Measure.COST_ACTIVITIES, body.subject,
                                Texts.get("finance.missing.activities", ledger.axes.name(body.subject)));
        body.activities = ledger.own(Measure.COST_ACTIVITIES, body.subject, activities);
    }

    /** Writes cost and result; revenue, administration and activities must be written. */
    void result(Body body, Accounts accounts) {
        ledger.same(Measure.COST_ONEOFF, body.subject, inputs.zero);
        operations.result(body, inputs.zero);
        typed(Measure.STATED_RESULT, body, accounts.result());
    }

    /** Writes equity, its share of revenue and its place on the ladder. */
    void equity(Body body, Accounts accounts) {
        body.equityKnown = accounts.equity().isPresent();
        body.equity = accounts.equity().map(f -> ledger.input(Measure.EQUITY, body.subject, f))
                .orElseGet(() -> ledger.missing(Measure.EQUITY, body.subject,
                        Texts.get("finance.missing.equity", ledger.axes.name(body.subject))));
        ladder.write(body);
    }

    /** Participants as counted in the year, or {@link Ledger#NONE}. */
    int participants(Body body, Association association) {
        for (Participants p : review.participants()) {
            if (p.association().equals(association.id()) && p.year() == ledger.year()) {
                return ledger.input(Measure.PARTICIPANTS, body.subject, p.total());
            }
        }
        return Ledger.NONE;
    }
}
