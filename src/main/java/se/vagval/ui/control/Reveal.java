package se.vagval.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls a page so that something in it can be seen. */
public final class Reveal {
    private static final double ABOVE = 60;

    private Reveal() {}

    /** Scrolls so that a node of the page stands a little below the top, as far as the page reaches. */
    public static void in(ScrollPane page, Node node) {
        page.applyCss();
        page.layout();
        Node content = page.getContent();
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double hidden = content.getBoundsInLocal().getHeight() - page.getViewportBounds().getHeight();
        if (hidden > 0) {
            page.setVvalue(Math.clamp((at.getMinY() - ABOVE) / hidden, 0, 1));
        }
    }
}
