package se.vagval.finance;

import java.util.List;

import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Structure;
import se.vagval.model.YearFigure;
import se.vagval.text.Texts;

/** "Start" of section 6: an association begins without equity or accounts, with what is stated of its first years. */
final class Formation {
    private final Ledger ledger;
    private final Inputs inputs;

    Formation(Ledger ledger, Inputs inputs) {
        this.ledger = ledger;
        this.inputs = inputs;
    }

    void apply(World world, Change.Start start, Structure.Body formed, int[] members) {
        Body body = new Body(formed.id(), ledger.axes.association(formed.id()), members, formed.regions());
        body.made = true;
        body.floorFrom = List.of();
        body.reducedBy = List.of();
        body.opening = inputs.zero;
        body.seats = Members.smallestBoard(ledger, body);
        body.baseActivities = ledger.graph.missing(Measure.COST_ACTIVITIES, ledger.place(body.subject),
                Texts.get("finance.missing.noBaseActivities", ledger.axes.name(body.subject)));
        for (YearFigure total : start.totals()) {
            body.statedTotals.put(total.year(), stated(Measure.STATED_TOTAL, body, total));
        }
        for (YearFigure share : start.administration()) {
            body.administrationShares.put(share.year(), stated(Measure.STATED_ADMINISTRATION, body, share));
        }
        world.bodies.put(body.id, body);
        use(world, body, start);
    }

    /** A figure stated for a year is an input of that year. */
    private int stated(Measure measure, Body body, YearFigure stated) {
        int alternative = ledger.alternative();
        int year = ledger.year();
        ledger.at(alternative, stated.year());
        int node = inputs.typed(measure, body.subject, stated.figure());
        ledger.at(alternative, year);
        return node;
    }

    /** The utilisation stated for all of them; else each brings its own, and who has none uses the whole. */
    private void use(World world, Body body, Change.Start start) {
        for (int m : body.members) {
            if (start.utilisation().isPresent()) {
                Figure stated = start.utilisation().get();
                world.use[m] = inputs.typed(Measure.STATED_USE, body.subject, stated);
            } else if (world.use[m] == Ledger.NONE) {
                world.use[m] = inputs.one;
            }
        }
    }
}
