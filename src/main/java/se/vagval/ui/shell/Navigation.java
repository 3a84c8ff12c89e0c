package se.vagval.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;

/** Moves between the steps. */
public interface Navigation {
    /** The step in view. */
    ReadOnlyObjectProperty<Step> current();

    /** Shows a step. */
    void go(Step step);

    /** Shows a step and, in it, the field or figure of an address; see {@link Screen#show}. */
    void go(Step step, String address);

    /** Lets the side bar tell of what is to be looked over. */
    void watch(Watch watch);
}
