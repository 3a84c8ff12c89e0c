package se.vagval.ui.presentation;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

import se.vagval.text.Texts;
import se.vagval.ui.style.Look;

/** The window of the meeting, in full screen on a display. */
final class ShowWindow {
    private final Stage stage = new Stage();
    private final ShowView view;

    ShowWindow(ShowViewModel show, Display display, Look look) {
        view = new ShowView(show);
        Scene scene = new Scene(view, display.width(), display.height(), Color.BLACK);
        look.wearApart(scene);
        stage.setTitle(Texts.get("ui.presentation.window", show.prepared().review().commission().title()));
        stage.setScene(scene);
        stage.setX(display.x());
        stage.setY(display.y());
        stage.setWidth(display.width());
        stage.setHeight(display.height());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        show.ended().subscribe(is -> {
            if (is) {
                stage.close();
            }
        });
    }

    /** Shows it, and when it is closed gives focus back to the window it was begun from. */
    void show(Window from) {
        stage.setOnHidden(_ -> {
            if (from instanceof Stage own) {
                own.toFront();
                own.requestFocus();
            }
        });
        stage.show();
        stage.setFullScreen(true);
        view.begin();
    }

    Stage stage() {
        return stage;
    }
}
