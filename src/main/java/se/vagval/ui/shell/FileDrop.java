package se.vagval.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens a review file that is dragged onto the window. */
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
        if (review(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        Optional<Path> file = review(event);
        file.ifPresent(opener::open);
        event.setDropCompleted(file.isPresent());
        event.consume();
    }

    private Optional<Path> review(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).filter(opener.kind()::has).findFirst();
    }
}
