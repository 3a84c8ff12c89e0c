package se.vagval.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import se.vagval.ui.control.AfterFrame;
import se.vagval.ui.shell.FirstFrame;

/** Small steps that the tests of the window share. */
public final class FxSteps {
    private static final int PATIENCE = 20;

    private FxSteps() {}

    /** Shows a scene in its own size, whatever an earlier test made of the stage they share. */
    public static void show(Stage stage, Scene scene) {
        stage.setMaximized(false);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setScene(scene);
        stage.setWidth(scene.getWidth());
        stage.setHeight(scene.getHeight());
        stage.show();
    }

    /** Waits until something holds, for as long as a slow machine may need. */
    public static void until(Callable<Boolean> holds) {
        until(PATIENCE, holds);
    }

    /** Waits until something holds, for at most a number of seconds. */
    public static void until(int seconds, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until all that comes piece by piece has come, so that the window is as it will stay. */
    public static void settled() {
        until(() -> WaitForAsyncUtils.asyncFx(AfterFrame::settled).get());
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Platform.runLater(() -> FirstFrame.then(() -> drawn.complete(null)));
        until(drawn::isDone);
    }

    /** The node and everything in it that can be seen. */
    public static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FxSteps::seen)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
