package se.vagval.ui.presentation;

import se.vagval.text.Texts;

/**
 * A display that slides can be shown on; its place and size in the coordinates of the desktop.
 *
 * @param number
 *            from 1, in the system's order
 * @param main
 *            whether it is the system's first
 */
public record Display(int number, boolean main, double x, double y, double width, double height) {
    /** As it is chosen: "Skärm 2, 1920 × 1080". */
    public String words() {
        return Texts.get(main ? "ui.presentation.display.main" : "ui.presentation.display.other", number,
                Long.toString(Math.round(width)), Long.toString(Math.round(height)));
    }
}
