package se.vagval.ui.shell;

import java.util.Map;

import javafx.beans.value.ObservableValue;

/** Something that looks over the review as it is edited, for the side bar to tell of. */
public interface Watch {
    /** How much is to be looked over, by step; a step with nothing may be left out. */
    ObservableValue<Map<Step, Integer>> counts();

    /** Shows the list of it. */
    void open();
}
