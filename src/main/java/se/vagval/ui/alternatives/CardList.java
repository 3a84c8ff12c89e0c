package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.application.Platform;
import javafx.scene.layout.VBox;

import se.vagval.ui.control.Gradual;

/**
 * The cards of an alternative's changes. Those that fill a window are there at once and the others come one a frame, also
 * when the page is shown again, since all are styled anew then: an alternative for the whole country has as many as there
 * are associations, and no key may wait for them all.
 */
final class CardList extends VBox {
    private static final double GAP = 12;
    private static final int FIRST = 2;

    private final AlternativesViewModel model;
    private Cards shown = Cards.NONE;
    /** The cards made so far, of which those that have come are on the page. */
    private List<CardView> made = new ArrayList<>();
    private final Gradual growing = new Gradual(this::more);

    CardList(AlternativesViewModel model) {
        super(GAP);
        this.model = model;
        setId("change-cards");
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                Platform.runLater(this::shrink);
            } else {
                grow();
            }
        });
    }

    /** A card that looks as before stays, wherever it now comes: to make and style it anew is most of what it costs. */
    void show(Cards cards) {
        if (!cards.ids().equals(shown.ids())) {
            setMinHeight(USE_COMPUTED_SIZE);
        }
        shown = cards;
        Map<String, CardView> before = new HashMap<>();
        made.forEach(card -> before.put(card.card(), card));
        List<CardView> now = new ArrayList<>();
        int fresh = 0;
        for (int i = 0; i < cards.size(); i++) {
            CardView old = before.get(cards.ids().get(i));
            if (old == null && fresh++ == FIRST) {
                break;
            }
            ChangeCard card = cards.get(i);
            now.add(old != null && old.takes(card) ? old : new CardView(model, card));
        }
        made = now;
        place(now.subList(0, Math.min(now.size(), Math.max(FIRST, getChildren().size()))));
        grow();
    }

    /** Only what moves is taken out and put in, since what is put in is styled anew. */
    private void place(List<CardView> now) {
        getChildren().retainAll(now);
        for (int i = 0; i < now.size(); i++) {
            if (i == getChildren().size() || getChildren().get(i) != now.get(i)) {
                getChildren().remove(now.get(i));
                getChildren().add(i, now.get(i));
            }
        }
    }

    /** What nobody sees goes off the page, which stays as high and as far scrolled. */
    private void shrink() {
        if (getScene() == null && getChildren().size() > FIRST) {
            setMinHeight(getHeight());
            place(made.subList(0, FIRST));
        }
    }

    private void grow() {
        if (getChildren().size() == shown.size()) {
            setMinHeight(USE_COMPUTED_SIZE);
        } else if (getScene() != null) {
            growing.go();
        }
    }

    private boolean more() {
        int at = getChildren().size();
        if (getScene() == null || at >= shown.size()) {
            return false;
        }
        if (at == made.size()) {
            made.add(new CardView(model, shown.get(at)));
        }
        getChildren().add(made.get(at));
        if (at + 1 == shown.size()) {
            setMinHeight(USE_COMPUTED_SIZE);
        }
        return at + 1 < shown.size();
    }
}
