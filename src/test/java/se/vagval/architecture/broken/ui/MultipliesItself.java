package se.vagval.architecture.broken.ui;

import se.vagval.architecture.broken.model.Figure;

/** Reads two figures and makes a third. */
final class MultipliesItself {
    private MultipliesItself() {}

    static double amount(Figure quantity, Figure price) {
        return quantity.value() * price.value();
    }
}
