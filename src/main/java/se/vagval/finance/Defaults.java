package se.vagval.finance;

import se.vagval.model.AssumptionKind;
import se.vagval.model.Figure;
import se.vagval.model.Provenance;
import se.vagval.text.Texts;

/** The growth that holds when the register of assumptions says nothing (model sections 3 and 5). */
final class Defaults {
    private static final double WAGES = 0.03;
    private static final double PRICES = 0.02;

    private Defaults() {}

    static Figure of(AssumptionKind kind) {
        double value = switch (kind) {
            case WAGE_GROWTH -> WAGES;
            case PRICE_GROWTH -> PRICES;
            case ALLOCATION_GROWTH, DISCOUNT_RATE, OTHER -> 0;
        };
        return new Figure(value, Provenance.assumed("", Texts.get("finance.default.note")));
    }
}
