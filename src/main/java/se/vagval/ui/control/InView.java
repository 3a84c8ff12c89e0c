package se.vagval.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Whether something is where the user can see it, on a page that scrolls. */
public final class InView {
    private InView() {}

    /** Whether some of a node lies in the part of its page that is seen; before the first layout nothing does. */
    public static boolean of(Node node) {
        if (node.getScene() == null) {
            return false;
        }
        Bounds part = node.localToScene(node.getLayoutBounds());
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane page && !page.localToScene(page.getLayoutBounds()).intersects(part)) {
                return false;
            }
        }
        return true;
    }
}
