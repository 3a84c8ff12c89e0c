package se.vagval.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

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

    /**
     * Puts parts in a pane, whose children they become: the first at once, the others one a frame, each made when its turn
     * comes. It ends when other children take their place.
     */
    public static Gradual parts(Pane pane, List<? extends Supplier<? extends Node>> makers) {
        List<Node> made = new ArrayList<>();
        pane.getChildren().clear();
        Gradual gradual = new Gradual(() -> {
            if (made.size() < makers.size() && pane.getChildren().equals(made)) {
                made.add(makers.get(made.size()).get());
                pane.getChildren().add(made.getLast());
                return made.size() < makers.size();
            }
            return false;
        });
        if (gradual.piece.getAsBoolean()) {
            gradual.go();
        }
        return gradual;
    }
}
