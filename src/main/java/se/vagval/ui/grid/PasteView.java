package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PrefixSelectionComboBox;

import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Shows below the grid how a pasted table will be taken, before it is. */
final class PasteView extends VBox {
    private final Label taken = Parts.label("", "vv-strong");
    private final VBox remarks = new VBox(2);
    private final Button apply = new Button(Texts.get("ui.grid.apply"));
    private PastePlan plan;

    /**
     * @param done
     *            told of what to do; of nothing when the user changes their mind
     */
    PasteView(PastePlan first, GridSheet sheet, Consumer<Optional<PastePlan>> done) {
        super(8);
        this.plan = first;
        getStyleClass().add("vv-card");
        apply.setId("paste-apply");
        apply.getStyleClass().add("vv-primary");
        apply.setOnAction(_ -> done.accept(Optional.of(plan)));
        Button cancel = new Button(Texts.get("ui.grid.cancel"));
        cancel.setId("paste-cancel");
        cancel.setOnAction(_ -> done.accept(Optional.empty()));
        FlowPane columns = new FlowPane(14, 8);
        first.columns().forEach(column -> columns.getChildren().add(column(column, sheet)));
        if (first.money()) {
            columns.getChildren().add(unit());
        }
        getChildren().setAll(Parts.label(Texts.get("ui.grid.preview"), "vv-card-title"), columns, taken, remarks,
                new HBox(8, apply, cancel));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                done.accept(Optional.empty());
                event.consume();
            }
        });
        tell();
    }

    private VBox column(PasteColumn column, GridSheet sheet) {
        List<String> keys = new ArrayList<>(List.of(""));
        List<String> titles = new ArrayList<>(List.of(Texts.get("ui.grid.leaveOut")));
        sheet.columns().forEach(c -> {
            keys.add(c.key());
            titles.add(c.title());
        });
        String head = column.head().isEmpty() ? Texts.get("ui.grid.columnNumber", column.source() + 1) : column.head();
        return choice(head, titles, Math.max(0, keys.indexOf(column.target())),
                chosen -> plan.withColumn(column.source(), keys.get(chosen)));
    }

    private VBox unit() {
        List<String> units = List.of(MoneyUnit.values()).stream().map(MoneyUnit::label).toList();
        return choice(Texts.get("ui.grid.unit"), units, plan.unit().ordinal(),
                chosen -> plan.withUnit(MoneyUnit.values()[chosen]));
    }

    private VBox choice(String words, List<String> values, int chosen, IntFunction<PastePlan> choose) {
        PrefixSelectionComboBox<String> box = new PrefixSelectionComboBox<>();
        box.getItems().setAll(values);
        box.getSelectionModel().select(chosen);
        box.setAccessibleText(words);
        box.setOnAction(_ -> {
            plan = choose.apply(box.getSelectionModel().getSelectedIndex());
            tell();
        });
        return new VBox(3, Parts.label(words, "vv-muted"), box);
    }

    private void tell() {
        int count = plan.entries().size();
        taken.setText(Texts.get("ui.grid.taken", count));
        apply.setDisable(count == 0);
        remarks.getChildren().clear();
        if (!plan.newRows().isEmpty()) {
            remarks.getChildren().add(Parts.wrapped(Texts.get("ui.grid.newRows", String.join(", ", plan.newRows())),
                    "vv-muted"));
        }
        plan.sums().forEach(s -> remarks.getChildren()
                .add(Parts.wrapped(s.sentence(), s.agrees() ? "vv-muted" : "vv-error")));
        plan.problems().forEach(p -> remarks.getChildren()
                .add(Parts.wrapped(Texts.get("ui.grid.pasteRow", p.row(), p.sentence()), "vv-error")));
    }
}
