package se.vagval.finance;

import se.vagval.formula.Term;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.RevenueLine;

/** From typed lines to lines of the fold: quantity × unit amount, where a quantity of one is not written out. */
final class Lines {
    private final Ledger ledger;
    private final Inputs inputs;

    Lines(Ledger ledger, Inputs inputs) {
        this.ledger = ledger;
        this.inputs = inputs;
    }

    Line cost(Body body, CostLine line) {
        return new Line(line.id(), NamedTerm.of(Measure.LINE_AMOUNT, line.name()), line.category(),
                base(body, line.name(), line.quantity(), line.unitAmount()), line.index());
    }

    Line revenue(Body body, RevenueLine line) {
        return new Line(line.id(), NamedTerm.of(Measure.LINE_AMOUNT, line.name()), null,
                base(body, line.name(), line.quantity(), line.unitAmount()), line.index());
    }

    /** Whether a quantity is one that nobody has typed, which is not written out. */
    static boolean isOne(Figure quantity) {
        return quantity.value() == 1 && quantity.provenance().source().isEmpty();
    }

    private int base(Body body, String name, Figure quantity, Figure unitAmount) {
        int amount = inputs.typed(NamedTerm.of(Measure.LINE_UNIT_AMOUNT, name), body.subject, unitAmount);
        if (isOne(quantity)) {
            return amount;
        }
        Term term = NamedTerm.of(Measure.LINE_BASE, name);
        int count = inputs.typed(NamedTerm.of(Measure.LINE_QUANTITY, name), body.subject, quantity);
        return ledger.product(term, body.subject, count, amount);
    }
}
