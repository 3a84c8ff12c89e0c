package se.vagval.finance;

import java.util.List;

import se.vagval.model.LadderStep;
import se.vagval.text.Texts;

/**
 * Section 7: the equity ladder (trappan). Above its highest known step the recommended equity cannot be decided; that is
 * said, never guessed.
 */
final class Ladder {
    private final Ledger ledger;
    private final Inputs inputs;

    Ladder(Ledger ledger, Inputs inputs) {
        this.ledger = ledger;
        this.inputs = inputs;
    }

    /** Writes share, ladder and excess of an association whose equity and revenue of the year are known nodes. */
    void write(Body body) {
        ledger.ratio(Measure.EQUITY_SHARE, body.subject, body.equity, body.revenue);
        int ladder = share(body);
        body.equityLimit = ledger.product(Measure.EQUITY_LIMIT, body.subject, ladder, body.revenue);
        body.equityExcess = ledger.difference(Measure.EQUITY_EXCESS, body.subject, body.equity, body.equityLimit);
    }

    private int share(Body body) {
        List<LadderStep> steps = inputs.ladder(ledger.year());
        int above = ledger.missing(Measure.EQUITY_LADDER, body.subject, Texts.get("finance.missing.ladder"));
        for (int i = steps.size() - 1; i >= 0; i--) {
            int[] step = inputs.step(steps.get(i));
            above = i == 0 ? ledger.choose(Measure.EQUITY_LADDER, body.subject, body.revenue, step[0], step[1], above)
                    : ledger.graph.choose(
                            NamedTerm.of(Measure.EQUITY_LADDER, Texts.get("finance.ladder.from", i + 1, steps.size())),
                            ledger.place(body.subject), body.revenue, step[0], step[1], above);
        }
        return above;
    }

    /**
     * What the floor protects of the association's last amount: nothing when its equity that year exceeded the ladder;
     * the whole when it did not, or when that cannot be decided.
     */
    int protectedAmount(Body last, int place) {
        List<LadderStep> steps = inputs.ladder(ledger.year() - 1);
        if (steps.isEmpty() || !last.equityKnown) {
            return last.possible;
        }
        int highest = inputs.step(steps.getLast())[0];
        int within = ledger.graph.choose(Measure.ALLOCATION_FLOOR, ledger.place(place), last.equity,
                last.equityLimit, last.possible, inputs.zero);
        return ledger.graph.choose(Measure.ALLOCATION_FLOOR, ledger.place(place), last.revenue, highest, within,
                last.possible);
    }
}
