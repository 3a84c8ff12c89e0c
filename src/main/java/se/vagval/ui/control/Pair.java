package se.vagval.ui.control;

import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Parts two abreast, equally wide and as high as the higher, or one under the other where that would be too narrow. */
public final class Pair extends Pane {
    private static final double LEAST_WIDTH = 660;
    private static final double GAP = 14;

    public Pair() {
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> parts = getManagedChildren();
        double height = 0;
        for (int i = 0; i < parts.size(); i += abreast(width)) {
            height += rowHeight(parts, i, width) + (i > 0 ? GAP : 0);
        }
        return height;
    }

    private static int abreast(double width) {
        return width >= LEAST_WIDTH ? 2 : 1;
    }

    /** A last part that is alone in its row gets the whole row. */
    private static double partWidth(int parts, int first, double width) {
        return abreast(width) == 1 || parts - first == 1 && parts == 1 ? width : Math.floor((width - GAP) / 2);
    }

    private static double rowHeight(List<Node> parts, int first, double width) {
        double part = partWidth(parts.size(), first, width);
        double height = 0;
        for (int i = first; i < Math.min(parts.size(), first + abreast(width)); i++) {
            height = Math.max(height, parts.get(i).prefHeight(part));
        }
        return Math.ceil(height);
    }

    @Override
    protected void layoutChildren() {
        List<Node> parts = getManagedChildren();
        double y = 0;
        for (int row = 0; row < parts.size(); row += abreast(getWidth())) {
            double width = partWidth(parts.size(), row, getWidth());
            double height = rowHeight(parts, row, getWidth());
            for (int i = row; i < Math.min(parts.size(), row + abreast(getWidth())); i++) {
                parts.get(i).resizeRelocate((i - row) * (width + GAP), y, width, height);
            }
            y += height + GAP;
        }
    }
}
