package se.vagval.ui.report;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.settings.TemplateMemory.Kind;

/** The template in words, with buttons to choose another and to do without; below, why a file could not be used. */
final class TemplateRow extends VBox {
    TemplateRow(TemplateChoice choice) {
        super(4);
        String id = choice.kind() == Kind.WORD ? "report-template" : "slide-template";
        Label which = Parts.wrapped("", "vv-muted");
        which.setId(id + "-name");
        which.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(which, Priority.ALWAYS);
        Button choose = button(id, "ui.report.template.other");
        choose.setOnAction(_ -> choice.choose());
        Button remove = button(id + "-remove", "ui.report.template.remove");
        remove.setOnAction(_ -> {
            choice.remove();
            choose.requestFocus();
        });
        choice.file().subscribe(file -> {
            which.setText(choice.words());
            choose.setAccessibleText(Texts.get("ui.report.template.named", choose.getText(), choice.words()));
            remove.setAccessibleText(Texts.get("ui.report.template.named", remove.getText(), choice.words()));
            which.setTooltip(file.map(f -> Parts.tip(f.toString())).orElse(null));
            remove.setVisible(file.isPresent());
            remove.setManaged(file.isPresent());
        });
        HBox row = new HBox(12, which, remove, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        Label problem = Parts.wrapped("", "vv-error");
        problem.setId(id + "-problem");
        problem.textProperty().bind(choice.problem());
        problem.visibleProperty().bind(choice.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Label remarks = Parts.wrapped("", "vv-note");
        remarks.setId(id + "-remarks");
        remarks.textProperty().bind(choice.remarks());
        remarks.visibleProperty().bind(choice.remarks().isNotEmpty());
        remarks.managedProperty().bind(remarks.visibleProperty());
        getChildren().setAll(row, remarks, problem);
    }

    private static Button button(String id, String key) {
        Button button = new Button(Texts.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
