package se.vagval.ui.style;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** The few icons, drawn on a field of 16 by 16; the control that holds one has the words. */
public enum Icon {
    UNDO("M6.2 2.2 2 6.4l4.2 4.2 1-1L4.7 7.1H9a3 3 0 0 1 0 6H6v1.4h3a4.4 4.4 0 0 0 0-8.8H4.7l2.5-2.5z"),
    REDO("M9.8 2.2 14 6.4l-4.2 4.2-1-1 2.5-2.5H7a3 3 0 0 0 0 6h3v1.4H7a4.4 4.4 0 0 1 0-8.8h4.3L8.8 3.2z"),
    CLOSE("M3.8 2.8 8 7l4.2-4.2 1 1L9 8l4.2 4.2-1 1L8 9l-4.2 4.2-1-1L7 8 2.8 3.8z"),
    FILE("M3.5 1.5h6l3 3v10h-9z M4.7 2.7v10.6h6.6V5.3H8.7V2.7z"),
    OPEN("M1.5 3h4.6l1.4 1.6h7V13h-13z M2.7 4.2v7.6h10.6V5.8H7L5.6 4.2z"),
    UP("M8 4.2 13 9.2l-1 1-4-4-4 4-1-1z"),
    DOWN("M8 11.2 3 6.2l1-1 4 4 4-4 1 1z"),
    MOON("M6.4 1.8a6.3 6.3 0 1 0 7.8 7.8A5.2 5.2 0 0 1 6.4 1.8z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** A new node with the icon, coloured by the style class {@code vv-icon}. */
    public Node node() {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.setFillRule(FillRule.EVEN_ODD);
        shape.getStyleClass().add("vv-icon");
        StackPane field = new StackPane(shape);
        field.setMinSize(16, 16);
        field.setMaxSize(16, 16);
        return field;
    }
}
