package se.vagval.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * Puts parts in a pane, whose children they become: the first at once, the others when their turn comes, each made in
     * one frame and put in its place, where it is styled and laid out, in the next. It ends when other children take their
     * place.
     */
    public static Gradual parts(Pane pane, List<? extends Supplier<? extends Node>> makers) {
        pane.getChildren().clear();
        Parts parts = new Parts(pane, List.copyOf(makers));
        Gradual gradual = new Gradual(parts::next);
        if (parts.first()) {
            gradual.go();
        }
        return gradual;
    }

    private static final class Parts {
        private final Pane pane;
        private final List<Supplier<? extends Node>> makers;
        private final List<Node> placed = new ArrayList<>();
        private Optional<Node> made = Optional.empty();

        Parts(Pane pane, List<Supplier<? extends Node>> makers) {
            this.pane = pane;
            this.makers = makers;
        }

        boolean first() {
            return next() && next();
        }

        boolean next() {
            if (placed.size() == makers.size() || !pane.getChildren().equals(placed)) {
                return false;
            }
            if (made.isEmpty()) {
                made = Optional.of(makers.get(placed.size()).get());
            } else {
                placed.add(made.get());
                pane.getChildren().add(made.get());
                made = Optional.empty();
            }
            return placed.size() < makers.size();
        }
    }
}
