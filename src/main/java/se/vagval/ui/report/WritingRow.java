package se.vagval.ui.report;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The writing while it goes on: what is written, how much of it is done, and a way to stop. */
final class WritingRow extends VBox {
    WritingRow(ReportViewModel model) {
        super(6);
        Label words = Parts.wrapped("");
        words.setId("report-words");
        words.textProperty().bind(model.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        StringBinding percent = Bindings.createStringBinding(() -> percent(model.share().get()), model.share());
        Label share = Parts.label("", "vv-muted");
        share.setId("report-share");
        share.textProperty().bind(percent);
        share.setMinWidth(USE_PREF_SIZE);
        HBox above = new HBox(12, words, share);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.share());
        bar.accessibleTextProperty().bind(model.words());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox below = new HBox(12, bar, cancel(model));
        below.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(above, below);
    }

    private static Button cancel(ReportViewModel model) {
        Button cancel = new Button(Texts.get("ui.report.cancel"));
        cancel.setId("report-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> {
            cancel.setText(Texts.get("ui.report.stopping"));
            cancel.setDisable(true);
            model.cancel();
        });
        return cancel;
    }

    private static String percent(double share) {
        return share < 0 ? "" : SwedishNumbers.percent(share, 0);
    }
}
