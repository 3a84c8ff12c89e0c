package se.vagval.fx;

import java.time.Duration;
import java.time.Instant;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least a JavaFX window can cost: what the start of Vägval is measured against, by src/jmh/start.sh. */
public final class EmptyWindow extends AnimationTimer {
    private int pulses;

    public static void main(String[] args) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1000, 700));
            stage.show();
            new EmptyWindow().start();
        });
    }

    /** The second pulse comes when the first frame has been drawn. */
    @Override
    public void handle(long now) {
        if (++pulses == 2) {
            Instant launched = Instant.ofEpochMilli(Long.getLong("vagval.start"));
            System.out.println(Duration.between(launched, Instant.now()).toMillis());
            Platform.exit();
        }
    }
}
