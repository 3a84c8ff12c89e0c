package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.VBox;

import se.vagval.ui.control.Gradual;
import se.vagval.ui.control.InView;

/**
 * The cards of an alternative's changes. Those that fill a window are there at once and the others come one a frame, also
 * when the page is shown again, since all are styled anew then: an alternative for the whole country has as many as there
 * are associations, and no key may wait for them all. After an edit the cards in view say at once what has become of them,
 * and the others as frames go by, or as they are scrolled to.
 */
final class CardList extends VBox {
    private static final double GAP = 12;
    private static final int FIRST = 2;
    /** Cards out of view that are put into words anew in a frame. */
    private static final int WORDED = 3;

    private final AlternativesViewModel model;
    private final ObservableBooleanValue waiting;
    private Cards shown = Cards.NONE;
    /** The cards made so far, of which those that have come are on the page. */
    private List<CardView> made = new ArrayList<>();
    /** Those among them that still say what the page before said. */
    private final Set<CardView> behind = new HashSet<>();
    private final Gradual growing = new Gradual(this::more);

    /**
     * @param waiting
     *            whether another page is on its way, so that nothing out of view is put into words for nothing
     */
    CardList(AlternativesViewModel model, ObservableBooleanValue waiting) {
        super(GAP);
        this.model = model;
        this.waiting = waiting;
        setId("change-cards");
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                Platform.runLater(this::shrink);
            } else {
                made.stream().limit(FIRST).toList().forEach(this::word);
                grow();
            }
        });
        waiting.subscribe((_, is) -> {
            if (!is) {
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
            now.add(old != null ? old : new CardView(model, cards.get(i)));
        }
        behind.clear();
        behind.addAll(now);
        behind.retainAll(made);
        made = now;
        place(now.subList(0, Math.min(now.size(), Math.max(FIRST, getChildren().size()))));
        seen();
        grow();
    }

    /** Has the cards in view say what has become of them; to be called also when others have come into view. */
    void seen() {
        if (!behind.isEmpty()) {
            List.copyOf(made).stream().filter(card -> behind.contains(card) && InView.of(card)).forEach(this::word);
        }
    }

    private void word(CardView card) {
        int at = made.indexOf(card);
        if (behind.remove(card) && !card.takes(shown.get(at))) {
            CardView other = new CardView(model, shown.get(at));
            made.set(at, other);
            if (at < getChildren().size()) {
                getChildren().set(at, other);
            }
        }
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
        if (whole()) {
            setMinHeight(USE_COMPUTED_SIZE);
        }
        if (getScene() != null && !(whole() && behind.isEmpty())) {
            growing.go();
        }
    }

    private boolean whole() {
        return getChildren().size() == shown.size();
    }

    private boolean more() {
        if (getScene() == null || waiting.get()) {
            return false;
        }
        if (whole()) {
            made.stream().filter(behind::contains).limit(WORDED).toList().forEach(this::word);
        } else {
            next();
        }
        return !(whole() && behind.isEmpty());
    }

    private void next() {
        int at = getChildren().size();
        if (at == made.size()) {
            made.add(new CardView(model, shown.get(at)));
        }
        word(made.get(at));
        getChildren().add(made.get(at));
        if (whole()) {
            setMinHeight(USE_COMPUTED_SIZE);
        }
    }
}
