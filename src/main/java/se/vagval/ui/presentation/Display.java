package se.vagval.ui.presentation;

import java.util.List;

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

    /** Whether it has the place and size of another. */
    boolean covers(Display other) {
        return x == other.x && y == other.y && width == other.width && height == other.height;
    }

    /**
     * The display among those connected now that shows what this one did: that in its place, which may have got another
     * size, else the main one.
     */
    Display stillOr(List<Display> now) {
        return now.stream().filter(d -> d.x == x && d.y == y).findFirst()
                .or(() -> now.stream().filter(Display::main).findFirst()).orElse(this);
    }
}
