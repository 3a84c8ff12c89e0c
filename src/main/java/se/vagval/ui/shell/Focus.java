package se.vagval.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds where keyboard focus can go. */
final class Focus {
    private Focus() {}

    /** Moves focus to the first control below a node that takes it; the node itself when there is none. */
    static void first(Node region) {
        Node control = find(region);
        if (control == null) {
            region.setFocusTraversable(true);
            region.requestFocus();
        } else {
            control.requestFocus();
        }
    }

    /** Whether a node or something in it has focus. */
    static boolean within(Node region) {
        Node at = region.getScene() == null ? null : region.getScene().getFocusOwner();
        while (at != null && at != region) {
            at = at.getParent();
        }
        return at != null;
    }

    private static Node find(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = find(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
