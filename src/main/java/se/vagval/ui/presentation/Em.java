package se.vagval.ui.presentation;

import java.util.Locale;

import javafx.scene.Node;

/** The size of type on a slide: it follows the window, so that a slide looks alike on every display. */
final class Em {
    /** Of ordinary type on a display of 1920 × 1080. */
    private static final double ORDINARY = 34;
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double LEAST = 1;

    private Em() {}

    /** Ordinary type in a window of a size, pixels. */
    static double of(double width, double height) {
        return Math.max(LEAST, ORDINARY * Math.min(width / WIDTH, height / HEIGHT));
    }

    /** Gives a node and all in it a size of type, pixels. */
    static void on(Node node, double pixels) {
        node.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", pixels));
    }
}
