package se.vagval.ui.report;

import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.Reveal;

/**
 * The documents to make, the words they lack, and below what is going on and what came of it; the window stays free. What
 * writes them is always in view.
 */
final class ExportView extends BorderPane {
    private static final double WIDTH = 600;
    /** The least and the most width of what is asked for beside the documents. */
    private static final double ASKED = 380;
    private static final double ASKED_MOST = 620;

    private final ReportViewModel model;
    private final WordsViewModel words;
    private final WordsPanel asked;
    private final GridPane page = new GridPane(14, 14);
    private final ScrollPane pane = new ScrollPane(page);
    private final List<TemplateChoice> templates;
    private final VBox more;
    private final VBox outcome = new VBox(6);
    private final Button write = new Button();

    /**
     * @param more
     *            links to what can be done with a document that is finished
     * @param go
     *            shows the section of an id where it is written
     */
    ExportView(ReportViewModel model, WordsViewModel words, List<TemplateChoice> templates, List<Hyperlink> more,
            Consumer<String> go) {
        this.model = model;
        this.words = words;
        this.templates = templates;
        this.more = new VBox(4, more.toArray(Node[]::new));
        asked = new WordsPanel(words, go);
        pane.setId("report-export");
        pane.setFitToWidth(true);
        write.setId("write-report");
        write.getStyleClass().add("vv-primary");
        write.setOnAction(_ -> {
            asked.submit();
            model.write();
        });
        outcome.setId("report-outcome");
        VBox card = new VBox(10, Parts.label(Texts.get("ui.report.documents"), "vv-card-title"));
        model.exports().forEach(e -> card.getChildren().add(choice(e)));
        card.getChildren().addAll(new VBox(6, templates.stream().map(TemplateRow::new).toArray(Node[]::new)),
                folder(), outcome);
        card.getStyleClass().add("vv-card");
        card.setMinWidth(0);
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        page.getChildren().setAll(card, asked, this.more);
        List.of(card, asked, this.more).forEach(part -> {
            GridPane.setValignment(part, VPos.TOP);
            GridPane.setFillHeight(part, false);
        });
        GridPane.setVgrow(this.more, Priority.ALWAYS);
        HBox foot = new HBox(14, write, lacking());
        foot.getStyleClass().add("vv-export-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        setCenter(pane);
        setBottom(foot);
        pane.viewportBoundsProperty().subscribe(bounds -> place(bounds.getWidth()));
        model.state().subscribe(this::show);
        // Why it failed last time need not be so with another template, or in another folder.
        templates.forEach(t -> t.file().subscribe((_, _) -> model.forget()));
        model.folder().subscribe((_, _) -> model.forget());
    }

    /** Looks at the templates, which may have been moved since they were chosen. */
    void look() {
        templates.forEach(TemplateChoice::look);
    }

    /** Hands over what is being typed. */
    void submit() {
        asked.submit();
    }

    /** What is asked for stands beside the documents where there is room, and else under them. */
    private void place(double width) {
        boolean room = width >= WIDTH + ASKED;
        GridPane.setConstraints(asked, room ? 1 : 0, room ? 0 : 1, 1, room ? 2 : 1);
        GridPane.setConstraints(more, 0, room ? 1 : 2);
        asked.setMaxWidth(room ? ASKED_MOST : WIDTH);
        asked.setPrefWidth(room ? width - WIDTH - page.getHgap() : WIDTH);
    }

    /** Says beside the button that something is asked for, since that may be out of view, and leads there. */
    private Node lacking() {
        Hyperlink link = new Hyperlink();
        link.setId("report-lacking");
        link.setOnAction(_ -> {
            Reveal.in(pane, asked);
            asked.focusFirst();
        });
        words.rows().subscribe(_ -> {
            int missing = words.missing();
            link.setText(Texts.get("ui.words.lacking", missing));
            link.setVisible(missing > 0);
            link.setManaged(missing > 0);
            write.setText(Texts.get(missing > 0 ? "ui.report.writeAnyway" : "ui.report.write"));
        });
        return link;
    }

    private Node choice(ReportExport export) {
        CheckBox box = new CheckBox(export.name());
        box.setId("export-" + export.id());
        box.setSelected(model.wants(export.id()));
        box.selectedProperty().subscribe((_, is) -> model.want(export.id(), is));
        VBox about = new VBox(1, box, Parts.wrapped(export.about(), "vv-export-about"));
        if (export.id().equals("members")) {
            about.getChildren().add(new MembersButton(model));
        }
        return about;
    }

    private Node folder() {
        Label where = Parts.wrapped("", "vv-muted");
        model.folder().subscribe(f -> where.setText(Texts.get("ui.report.folder", f.toString())));
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        Button other = new Button(Texts.get("ui.report.otherFolder"));
        other.setId("report-folder");
        other.setMinWidth(USE_PREF_SIZE);
        other.setOnAction(_ -> model.chooseFolder());
        HBox row = new HBox(12, where, other);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(ReportViewModel.State state) {
        boolean inside = write.isFocused() || holdsFocus();
        write.setDisable(state instanceof ReportViewModel.State.Writing);
        outcome.getChildren().setAll(switch (state) {
            case ReportViewModel.State.Idle _ -> List.<Node>of();
            case ReportViewModel.State.Writing _ -> List.of(new WritingRow(model));
            case ReportViewModel.State.Done done -> List.of(new WrittenList(done, model::open));
            case ReportViewModel.State.Failed failed -> List.of(Parts.wrapped(failed.sentence(), "vv-error"));
        });
        outcome.setManaged(!outcome.getChildren().isEmpty());
        if (inside) {
            giveFocus();
        }
        if (outcome.isManaged() && getScene() != null) {
            // In a low window it would come below the edge, and nothing seem to happen.
            Reveal.in(pane, outcome);
        }
    }

    private boolean holdsFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != outcome) {
            at = at.getParent();
        }
        return at == outcome;
    }

    /** The button that was pressed may be gone: focus goes to what can be done next. */
    private void giveFocus() {
        Node next = outcome.lookup("#report-cancel") != null ? outcome.lookup("#report-cancel")
                : outcome.lookup("#open-folder");
        (next == null ? write : next).requestFocus();
    }
}
