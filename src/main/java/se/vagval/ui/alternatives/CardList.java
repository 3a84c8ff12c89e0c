package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.layout.VBox;

import se.vagval.ui.control.AfterFrame;

/**
 * The cards of an alternative's changes. Those that fill a window are made at once and the others one a frame: an
 * alternative for the whole country has as many as there are associations, and no key may wait for them all.
 */
final class CardList extends VBox {
    private static final double GAP = 12;
    private static final int FIRST = 4;

    private final AlternativesViewModel model;
    private List<ChangeCard> shown = List.of();
    private boolean growing;

    CardList(AlternativesViewModel model) {
        super(GAP);
        this.model = model;
    }

    /** A card that looks as before stays, wherever it now comes: to make and style it anew is most of what it costs. */
    void show(List<ChangeCard> cards) {
        shown = cards;
        Map<String, CardView> before = new HashMap<>();
        getChildren().forEach(card -> before.put(((CardView) card).card(), (CardView) card));
        List<CardView> now = new ArrayList<>();
        int fresh = 0;
        for (ChangeCard card : cards) {
            CardView old = before.get(card.id());
            if (old == null && fresh++ == FIRST) {
                break;
            }
            now.add(old != null && old.takes(card) ? old : new CardView(model, card));
        }
        place(now);
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

    private void grow() {
        if (!growing && getChildren().size() < shown.size()) {
            growing = true;
            AfterFrame.draw(() -> {
                growing = false;
                if (getChildren().size() < shown.size()) {
                    getChildren().add(new CardView(model, shown.get(getChildren().size())));
                }
                grow();
            });
        }
    }
}
