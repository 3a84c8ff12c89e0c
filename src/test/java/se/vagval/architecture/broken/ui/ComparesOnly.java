package se.vagval.architecture.broken.ui;

import se.vagval.architecture.broken.model.Figure;

/** Reads two figures and tells which is larger, as any table may. */
final class ComparesOnly {
    private ComparesOnly() {}

    static boolean more(Figure one, Figure other) {
        return one.value() > other.value();
    }
}
