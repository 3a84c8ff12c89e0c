package se.vagval.architecture.broken.ui;

import javafx.scene.layout.VBox;

/** A page that brings its style sheet. */
public final class WearsItsOwnSheet extends VBox {
    WearsItsOwnSheet() {
        getStylesheets().add("page.css");
    }
}
