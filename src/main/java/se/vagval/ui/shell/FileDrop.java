package se.vagval.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens a file that is dragged onto the window, or has it said why not. */
final class FileDrop {
    private final Opener opener;

    private FileDrop(Opener opener) {
        this.opener = opener;
    }

    static void onto(Scene scene, Opener opener) {
        FileDrop drop = new FileDrop(opener);
        scene.setOnDragOver(drop::over);
        scene.setOnDragDropped(drop::dropped);
    }

    private void over(DragEvent event) {
        if (first(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        Optional<Path> file = first(event);
        // After the drag is over: what has to be said may wait for an answer.
        file.ifPresent(f -> Platform.runLater(() -> opener.openAny(f)));
        event.setDropCompleted(file.isPresent());
        event.consume();
    }

    /** A review file among several goes before others. */
    private Optional<Path> first(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        return files.stream().filter(opener.kind()::has).findFirst().or(() -> files.stream().findFirst());
    }
}
