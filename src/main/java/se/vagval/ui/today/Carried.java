package se.vagval.ui.today;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Municipalities that are carried by the mouse from one place to another. */
final class Carried {
    private static final DataFormat CODES = new DataFormat("application/x-vagval-municipalities");

    private Carried() {}

    /** Lets a node be dragged from; nothing is dragged when there are no codes. */
    static void from(Node node, Supplier<List<String>> codes) {
        node.setOnDragDetected(event -> {
            List<String> carried = codes.get();
            if (!carried.isEmpty()) {
                Dragboard board = node.startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.put(CODES, String.join(",", carried));
                board.setContent(content);
                event.consume();
            }
        });
    }

    /**
     * Lets a node be dropped on.
     *
     * @param takes
     *            whether it takes anything just now
     * @param over
     *            told whether something that can be dropped is held over it
     */
    static void to(Node node, Supplier<Boolean> takes, Consumer<Boolean> over, Consumer<List<String>> dropped) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasContent(CODES) && takes.get()) {
                event.acceptTransferModes(TransferMode.MOVE);
                over.accept(true);
                event.consume();
            }
        });
        node.setOnDragExited(_ -> over.accept(false));
        node.setOnDragDropped(event -> {
            boolean taken = event.getDragboard().hasContent(CODES) && takes.get();
            if (taken) {
                dropped.accept(List.of(event.getDragboard().getContent(CODES).toString().split(",")));
            }
            event.setDropCompleted(taken);
            event.consume();
        });
    }
}
