package se.vagval.ui.control;

import javafx.scene.Parent;

/** The style sheet of the controls and the screens; it lies on their roots, over the window's own. */
public final class Sheets {
    private static final String SHEET = Sheets.class.getResource("/se/vagval/ui/screens.css").toExternalForm();

    private Sheets() {}

    /** Gives a root the look of controls and screens. */
    public static <T extends Parent> T on(T root) {
        root.getStylesheets().add(SHEET);
        return root;
    }
}
