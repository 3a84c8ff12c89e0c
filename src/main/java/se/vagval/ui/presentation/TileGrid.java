package se.vagval.ui.presentation;

import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** Slides beside each other, so many in a row and so small as there then is room for. */
final class TileGrid extends Pane {
    private static final double GAP = 0.02;
    private static final double FORM = 9.0 / 16;

    private final int columns;
    private double typed = -1;

    TileGrid(int columns, List<StackPane> tiles) {
        this.columns = columns;
        getChildren().setAll(tiles);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double gap(double width) {
        return Math.floor(width * GAP);
    }

    private double each(double width) {
        return Math.floor((width - gap(width) * (columns + 1)) / columns);
    }

    private double height(double width) {
        return Math.floor(each(width) * FORM);
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = Math.ceilDiv(getChildren().size(), columns);
        return gap(width) + rows * (height(width) + gap(width));
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        double height = height(getWidth());
        double gap = gap(getWidth());
        if (each != typed) {
            typed = each;
            getChildren().forEach(tile -> type((StackPane) tile, Em.of(each, height)));
        }
        for (int i = 0; i < getChildren().size(); i++) {
            Node tile = getChildren().get(i);
            tile.resizeRelocate(gap + i % columns * (each + gap), gap + i / columns * (height + gap), each, height);
        }
    }

    /** The type is set before what is in it is laid out. */
    private static void type(StackPane tile, double pixels) {
        SlidePane slide = (SlidePane) tile.getChildren().getFirst();
        slide.type(pixels);
        slide.applyCss();
    }
}
