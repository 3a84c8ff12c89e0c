package se.vagval.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;

/** The place to the right of the content, for Förklara. */
public interface SidePanel {
    /**
     * Opens the panel, or replaces what it shows.
     *
     * @param title
     *            its heading
     * @param content
     *            below the heading; the panel scrolls it
     */
    void show(String title, Node content);

    /** Closes the panel; focus goes back to where it was when the panel opened. */
    void close();

    /** Whether it is open. */
    ReadOnlyBooleanProperty open();
}
