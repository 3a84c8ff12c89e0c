package se.vagval.ui.implementation;

import se.vagval.text.Texts;

/** What is seen of the plan. */
enum Showing {
    BOTH, TABLE, CHART;

    boolean hasTable() {
        return this != CHART;
    }

    boolean hasChart() {
        return this != TABLE;
    }

    String label() {
        return Texts.get("ui.implementation.showing." + this);
    }
}
