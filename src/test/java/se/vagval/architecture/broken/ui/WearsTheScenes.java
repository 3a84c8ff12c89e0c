package se.vagval.architecture.broken.ui;

import javafx.scene.Scene;

/** A look that is put on a scene. */
public final class WearsTheScenes {
    void wear(Scene scene) {
        scene.getStylesheets().add("all.css");
    }
}
