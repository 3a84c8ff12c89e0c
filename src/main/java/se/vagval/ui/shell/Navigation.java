package se.vagval.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;

/** Moves between the steps. */
public interface Navigation {
    /** The step in view. */
    ReadOnlyObjectProperty<Step> current();

    /** Shows a step. */
    void go(Step step);
}
