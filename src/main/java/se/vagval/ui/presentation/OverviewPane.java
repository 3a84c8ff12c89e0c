package se.vagval.ui.presentation;

import java.util.ArrayList;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import se.vagval.model.Alternative;
import se.vagval.chart.Reach;
import se.vagval.report.deck.Slide;
import se.vagval.text.Texts;

/** All slides small, to choose among. */
final class OverviewPane extends ScrollPane {
    /** Slides beside each other. */
    static final int COLUMNS = 4;
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final List<StackPane> tiles = new ArrayList<>();

    OverviewPane(ShowViewModel show) {
        setId("show-overview");
        getStyleClass().add("vv-show-cover");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        List<Slide> slides = show.prepared().slides();
        for (int i = 0; i < slides.size(); i++) {
            tiles.add(tile(show, slides.get(i), i));
        }
        setContent(new TileGrid(COLUMNS, tiles));
        show.pointed().subscribe(at -> point(at.intValue()));
    }

    private StackPane tile(ShowViewModel show, Slide slide, int index) {
        SlidePane small = new SlidePane(
                show.prepared().review().alternatives().stream().map(Alternative::id).toList(),
                show.prepared().unit(), "", show.prepared().parted());
        small.show(slide, Reach.NONE, Integer.toString(index + 1));
        small.setMouseTransparent(true);
        StackPane tile = new StackPane(small);
        tile.setId("show-tile-" + (index + 1));
        tile.getStyleClass().add("vv-show-tile");
        tile.setAccessibleRole(AccessibleRole.BUTTON);
        tile.setAccessibleText(Texts.get("ui.presentation.tile", index + 1, slide.headline()));
        tile.setOnMouseClicked(event -> {
            show.go(index);
            event.consume();
        });
        return tile;
    }

    private void point(int at) {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).pseudoClassStateChanged(POINTED, i == at);
        }
        reveal(tiles.get(at));
    }

    private void reveal(StackPane tile) {
        double height = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (height > 0) {
            double middle = tile.getBoundsInParent().getCenterY() - getViewportBounds().getHeight() / 2;
            setVvalue(Math.clamp(middle / height, 0, 1));
        }
    }
}
