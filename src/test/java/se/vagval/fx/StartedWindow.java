package se.vagval.fx;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import javafx.application.Platform;
import javafx.stage.Stage;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FxTasks;
import se.vagval.ui.shell.MainWindow;
import se.vagval.ui.shell.NoticeBar;

/** The window put together as the program does it, but for its dialogs, which answer at once. */
final class StartedWindow {
    private StartedWindow() {}

    /**
     * Shows the window on the toolkit's thread.
     *
     * @param place
     *            a folder for its settings and for reviews that get no other place
     * @param file
     *            the review to open, or nothing for the start page
     */
    static MainWindow of(Stage stage, Path place, Dialogs dialogs, Optional<Path> file) {
        Wiring wiring = new Wiring(new Places(place.resolve("settings"), place.resolve("Vägval")),
                Clock.systemDefaultZone());
        file.ifPresent(wiring::openBeside);
        FxTasks tasks = new FxTasks(Platform::runLater);
        return wiring.start(stage, dialogs, tasks, new NoticeBar(tasks.shown()));
    }
}
