package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Shows below the grid how a pasted table will be taken, before it is. */
final class PasteView extends VBox {
    private final GridPaste paste;
    private final Label taken = Parts.label("", "vv-strong");
    private final VBox remarks = new VBox(2);
    private final Button apply = new Button(Texts.get("ui.grid.apply"));

    /**
     * @param done
     *            told of what to put; of nothing when the user changes their mind
     */
    PasteView(GridPaste paste, Consumer<List<GridEntry>> done) {
        super(8);
        this.paste = paste;
        getStyleClass().add("vv-card");
        apply.setId("paste-apply");
        apply.getStyleClass().add("vv-primary");
        apply.setOnAction(_ -> done.accept(paste.entries()));
        Button cancel = new Button(Texts.get("ui.grid.cancel"));
        cancel.setId("paste-cancel");
        cancel.setOnAction(_ -> done.accept(List.of()));
        FlowPane columns = new FlowPane(14, 8);
        for (int i = 0; i < paste.columns().size(); i++) {
            columns.getChildren().add(column(i));
        }
        columns.getChildren().add(unit());
        getChildren().setAll(Parts.label(Texts.get("ui.grid.preview"), "vv-card-title"), columns, taken, remarks,
                new HBox(8, apply, cancel));
        tell();
    }

    private VBox column(int index) {
        List<String> titles = new ArrayList<>(List.of(Texts.get("ui.grid.leaveOut")));
        paste.sheetColumns().forEach(c -> titles.add(c.title()));
        return choice(paste.columns().get(index), titles, paste.target(index) + 1,
                chosen -> paste.target(index, chosen - 1));
    }

    private VBox unit() {
        List<String> units = List.of(MoneyUnit.values()).stream().map(MoneyUnit::label).toList();
        return choice(Texts.get("ui.grid.unit"), units, paste.unit().ordinal(),
                chosen -> paste.unit(MoneyUnit.values()[chosen]));
    }

    private VBox choice(String words, List<String> values, int chosen, Consumer<Integer> choose) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.getSelectionModel().select(chosen);
        box.setAccessibleText(words);
        box.setOnAction(_ -> {
            choose.accept(box.getSelectionModel().getSelectedIndex());
            tell();
        });
        return new VBox(3, Parts.label(words, "vv-muted"), box);
    }

    private void tell() {
        int count = paste.entries().size();
        taken.setText(Texts.get("ui.grid.taken", count));
        apply.setDisable(count == 0);
        remarks.getChildren().setAll(paste.remarks().stream().map(r -> Parts.wrapped(r, "vv-error")).toList());
    }
}
