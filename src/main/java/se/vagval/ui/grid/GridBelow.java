package se.vagval.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** What stands below a grid: why a cell is wrong, a panel when something is asked, and count, sum and mean. */
final class GridBelow extends VBox {
    private final Label status = Parts.label("", "vv-muted");
    private final Label reason = Parts.wrapped("", "vv-error");
    private final Button suggestion = new Button();
    private final HBox wrong = new HBox(10, reason, suggestion);
    private final VBox panel = new VBox();

    /**
     * @param take
     *            told when the suggestion is taken
     */
    GridBelow(Runnable take) {
        getStyleClass().add("vv-grid-box");
        wrong.setAlignment(Pos.CENTER_LEFT);
        wrong.getStyleClass().add("vv-error-row");
        suggestion.setOnAction(_ -> take.run());
        status.setId("grid-status");
        reason.setId("grid-reason");
        getChildren().setAll(wrong, panel, status);
        shown(panel, false);
    }

    /** Tells of the active cell and of what is marked; gives the summary. */
    String show(GridState state) {
        GridCell cell = state.active();
        String summary = GridStatus.of(state.moves(), state.selection());
        status.setText(summary);
        reason.setText(cell.problem());
        suggestion.setText(Texts.get("ui.grid.suggestion", cell.suggestion()));
        shown(wrong, cell.wrong());
        shown(suggestion, !cell.suggestion().isEmpty());
        return summary;
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Shows how a table will be pasted. */
    void preview(PastePlan plan, GridSheet sheet, Consumer<Optional<PastePlan>> done) {
        PasteView view = new PasteView(plan, sheet, chosen -> {
            close();
            done.accept(chosen);
        });
        open(view);
        view.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Asks where the figures of some cells come from. */
    void describe(List<GridCell> cells, GridModel model, Runnable done) {
        open(new DescribeView(cells, model, () -> {
            close();
            done.run();
        }));
    }

    private void open(Node view) {
        panel.getChildren().setAll(view);
        shown(panel, true);
    }

    private void close() {
        panel.getChildren().clear();
        shown(panel, false);
    }
}
