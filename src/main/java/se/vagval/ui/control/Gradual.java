package se.vagval.ui.control;

import java.util.List;
import java.util.function.BooleanSupplier;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Something long that is made piece by piece, one after each frame, so that no key waits for more than one piece. */
public final class Gradual {
    private final BooleanSupplier piece;
    private boolean waiting;

    /**
     * @param piece
     *            makes the next piece, if there is one to make now, and says whether more are left
     */
    public Gradual(BooleanSupplier piece) {
        this.piece = piece;
    }

    /** Goes on until nothing is left, beginning after the next frame; on the window's thread. */
    public void go() {
        if (!waiting) {
            waiting = true;
            AfterFrame.draw(() -> {
                waiting = false;
                if (piece.getAsBoolean()) {
                    go();
                }
            });
        }
    }

    /** Makes all that is left at once: what is gone to must be there. */
    public void whole() {
        while (piece.getAsBoolean()) {
            // the next
        }
    }

    /** Puts parts one under the other in a pane whose children they become: the first at once, the others one a frame. */
    public static Gradual parts(Pane pane, List<? extends Node> parts) {
        pane.getChildren().setAll(parts.subList(0, Math.min(1, parts.size())));
        Gradual gradual = new Gradual(() -> more(pane, parts));
        if (parts.size() > 1) {
            gradual.go();
        }
        return gradual;
    }

    private static boolean more(Pane pane, List<? extends Node> parts) {
        int at = pane.getChildren().size();
        if (at >= parts.size() || !pane.getChildren().equals(parts.subList(0, at))) {
            return false; // whole, or others have taken their place
        }
        pane.getChildren().add(parts.get(at));
        return at + 1 < parts.size();
    }
}
