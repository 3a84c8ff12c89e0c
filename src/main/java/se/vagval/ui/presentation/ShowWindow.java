package se.vagval.ui.presentation;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import se.vagval.text.Texts;
import se.vagval.ui.style.Look;

/** The window of the meeting, in full screen on a display; where that is unplugged, on one that is left. */
final class ShowWindow {
    private final Stage stage = new Stage();
    private final Displays displays;
    private final ListChangeListener<Screen> connected = _ -> Platform.runLater(this::stay);
    private final ShowView view;
    private Display on;

    ShowWindow(ShowViewModel show, Display display, Displays displays, Look look) {
        this.displays = displays;
        on = display;
        view = new ShowView(show);
        Scene scene = new Scene(view, display.width(), display.height(), Color.BLACK);
        look.wearApart(scene);
        stage.setTitle(Texts.get("ui.presentation.window", show.prepared().review().commission().title()));
        stage.setScene(scene);
        cover(display);
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
        Screen.getScreens().addListener(connected);
        stage.setOnHidden(_ -> {
            Screen.getScreens().removeListener(connected);
            if (from instanceof Stage own) {
                own.toFront();
                own.requestFocus();
            }
        });
        stage.show();
        stage.setFullScreen(true);
        view.begin();
    }

    private void cover(Display display) {
        stage.setX(display.x());
        stage.setY(display.y());
        stage.setWidth(display.width());
        stage.setHeight(display.height());
    }

    /** Goes on where it is while its display is there, else on another. */
    private void stay() {
        Display now = on.stillOr(displays.all());
        if (stage.isShowing() && !now.covers(on)) {
            on = now;
            stage.setFullScreen(false);
            cover(now);
            stage.setFullScreen(true);
            stage.toFront();
            stage.requestFocus();
        }
    }

    Stage stage() {
        return stage;
    }
}
