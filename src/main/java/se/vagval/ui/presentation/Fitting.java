package se.vagval.ui.presentation;

import java.util.List;
import java.util.Locale;

import javafx.scene.layout.Region;

import se.vagval.report.deck.SlideTable;

/** Holds words that are set smaller, as little as is needed, where they would not have room, and larger where they have. */
final class Fitting extends Region {
    private static final List<Double> SIZES = List.of(1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54, 0.48);

    /** Larger than ordinary type, as the slides of the document have it. */
    private static final List<Double> LARGER = List.of(1.3, 1.15);

    private final Region content;
    private final boolean larger;
    private double fittedWidth = -1;
    private double fittedHeight = -1;
    private double fittedEm = -1;
    private boolean moved;

    /**
     * @param larger
     *            whether type may be larger than ordinary; not where another slide must have type of the same size
     */
    Fitting(Region content, boolean larger) {
        this.content = content;
        this.larger = larger;
        setMinSize(0, 0);
        getChildren().setAll(content);
    }

    /** Tells figures of a table in the place of those it holds; says whether it holds a table that they have their places in. */
    boolean follow(SlideTable figures) {
        if (!(content instanceof TablePane table) || !table.follow(figures)) {
            return false;
        }
        moved = true;
        requestLayout();
        return true;
    }

    /** To be called when the ordinary type has another size. */
    void em(double pixels) {
        if (fittedEm != pixels) {
            fittedEm = pixels;
            fittedWidth = -1;
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        // Type keeps its size while figures move, so long as they have room.
        boolean full = moved && content.prefHeight(width) > height;
        moved = false;
        if (full || width != fittedWidth || height != fittedHeight) {
            fittedWidth = width;
            fittedHeight = height;
            fit(width, height);
        }
        content.resizeRelocate(0, 0, width, height);
    }

    private void fit(double width, double height) {
        if (larger && LARGER.stream().anyMatch(size -> fits(size, width, height) && hasWords(width))) {
            return;
        }
        for (double size : SIZES) {
            if (fits(size, width, height)) {
                return;
            }
        }
    }

    private boolean fits(double size, double width, double height) {
        content.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fem;", size));
        content.applyCss();
        return content.prefHeight(width) <= height;
    }

    /** A word that is broken is worse than a small one. */
    private boolean hasWords(double width) {
        return !(content instanceof TablePane table) || table.hasWords(width);
    }
}
