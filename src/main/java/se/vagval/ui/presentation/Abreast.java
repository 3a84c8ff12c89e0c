package se.vagval.ui.presentation;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Parts side by side, as high as the highest is at the width it gets. {@link HBox} asks parts that share the width for
 * their heights at the width they prefer: a label that wraps then stands letter below letter, and pushes what is below
 * it out of the window.
 */
class Abreast extends HBox {
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width > 0 ? width : getWidth();
        if (whole <= 0) {
            return super.computePrefHeight(width);
        }
        List<Node> parts = getManagedChildren();
        List<Node> sharing = parts.stream().filter(p -> HBox.getHgrow(p) == Priority.ALWAYS).toList();
        double taken = parts.stream().filter(p -> !sharing.contains(p)).mapToDouble(p -> p.prefWidth(-1)).sum();
        double room = whole - snappedLeftInset() - snappedRightInset() - getSpacing() * (parts.size() - 1) - taken;
        double highest = parts.stream().mapToDouble(
                p -> p.prefHeight(sharing.contains(p) ? Math.max(1, room / sharing.size()) : p.prefWidth(-1))).max()
                .orElse(0);
        return snapSizeY(highest) + snappedTopInset() + snappedBottomInset();
    }
}
