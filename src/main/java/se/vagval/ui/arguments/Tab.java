package se.vagval.ui.arguments;

import se.vagval.text.Texts;

/** The parts of Argument. */
enum Tab {
    /** Where arguments are written. */
    REGISTER,
    /** For and against beside each other. */
    SUMMARY,
    /** How many of which role. */
    PEOPLE;

    /** As the button says it. */
    String label() {
        return Texts.get("ui.arguments.tab." + this);
    }
}
