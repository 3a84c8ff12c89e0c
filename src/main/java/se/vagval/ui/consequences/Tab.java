package se.vagval.ui.consequences;

import se.vagval.text.Texts;

/** The subjects of Konsekvenser. */
public enum Tab {
    OVERVIEW, FINANCING, ACTIVITIES, ADMINISTRATION, EQUITY, MUNICIPALITIES, MEMBERS;

    /** As the button says it. */
    public String label() {
        return Texts.get("ui.consequences.tab." + this);
    }

    /** Whether it shows one year at a time. */
    public boolean byYear() {
        return this != ACTIVITIES;
    }

    /** Whether it can show all years: summed in the overview, else beside each other. */
    public boolean byAllYears() {
        return byYear() && this != MUNICIPALITIES && this != MEMBERS;
    }
}
