package se.vagval.ui.report;

import java.nio.file.Path;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.Sheets;
import se.vagval.ui.door.ClipboardAccess;

/** Rapport: the documents to make, the folder, and below what is going on and what came of it; the window stays free. */
final class ReportView extends StackPane {
    private static final double WIDTH = 620;

    private final ReportViewModel model;
    private final ClipboardAccess clipboard;
    private final VBox outcome = new VBox(6);
    private final Button write = new Button(Texts.get("ui.report.write"));

    ReportView(ReportViewModel model, ClipboardAccess clipboard) {
        this.model = model;
        this.clipboard = clipboard;
        Sheets.on(this);
        write.setId("write-report");
        write.getStyleClass().add("vv-primary");
        write.setOnAction(_ -> model.write());
        outcome.setId("report-outcome");
        VBox card = new VBox(10, Parts.label(Texts.get("ui.report.documents"), "vv-card-title"));
        model.exports().forEach(e -> card.getChildren().add(choice(e)));
        card.getChildren().addAll(folder(), write, outcome);
        card.getStyleClass().add("vv-card");
        card.setMaxWidth(WIDTH);
        VBox head = new VBox(2, Parts.label(Texts.get("ui.report.title"), "vv-page-title"),
                Parts.wrapped(Texts.get("ui.report.subtitle"), "vv-muted"));
        VBox page = new VBox(14, head, card);
        page.getStyleClass().add("vv-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
        model.state().subscribe(this::show);
    }

    private Node choice(ReportExport export) {
        CheckBox box = new CheckBox(export.name());
        box.setId("export-" + export.id());
        box.setSelected(model.wants(export.id()));
        box.selectedProperty().subscribe((_, is) -> model.want(export.id(), is));
        VBox words = new VBox(1, box, Parts.wrapped(export.about(), "vv-export-about"));
        return words;
    }

    private Node folder() {
        Label where = Parts.wrapped("", "vv-muted");
        model.folder().subscribe(f -> where.setText(Texts.get("ui.report.folder", f.toString())));
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        Button other = new Button(Texts.get("ui.report.otherFolder"));
        other.setId("report-folder");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(_ -> model.chooseFolder());
        HBox row = new HBox(12, where, other);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(ReportViewModel.State state) {
        write.setDisable(state instanceof ReportViewModel.State.Writing);
        outcome.getChildren().clear();
        switch (state) {
            case ReportViewModel.State.Idle _ -> outcome.setManaged(false);
            case ReportViewModel.State.Writing writing -> writing(writing);
            case ReportViewModel.State.Done done -> done(done);
            case ReportViewModel.State.Failed failed ->
                outcome.getChildren().add(Parts.wrapped(failed.sentence(), "vv-error"));
        }
        outcome.setManaged(!outcome.getChildren().isEmpty());
    }

    private void writing(ReportViewModel.State.Writing writing) {
        ProgressIndicator turning = new ProgressIndicator(writing.share());
        turning.setPrefSize(20, 20);
        Button cancel = new Button(Texts.get("ui.report.cancel"));
        cancel.setId("report-cancel");
        cancel.setOnAction(_ -> model.cancel());
        HBox row = new HBox(10, turning, Parts.label(writing.words()), Parts.spring(), cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        outcome.getChildren().add(row);
    }

    private void done(ReportViewModel.State.Done done) {
        outcome.getChildren().add(Parts.wrapped(Texts.get("ui.report.done", done.files().size()), "vv-good"));
        for (Path file : done.files()) {
            Hyperlink link = new Hyperlink(file.getFileName().toString());
            link.setTooltip(Parts.tip(Texts.get("ui.report.copyPath", file.toString())));
            link.setAccessibleText(Texts.get("ui.report.copyPath", file.toString()));
            link.setOnAction(_ -> clipboard.put(file.toString()));
            outcome.getChildren().add(link);
        }
    }
}
