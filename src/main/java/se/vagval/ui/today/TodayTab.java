package se.vagval.ui.today;

import se.vagval.text.Texts;

/** The parts of Nuläge, in order. */
enum TodayTab {
    MEMBERS, ACCOUNTS, ALLOCATION, ADMINISTRATION, RESULTS;

    /** As it is written on the tab. */
    String label() {
        return Texts.get("ui.today.tab." + this);
    }
}
