package se.vagval.ui.report;

import java.util.List;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.Sheets;

/** Rapport: the documents to make, the folder, and below what is going on and what came of it; the window stays free. */
final class ReportView extends StackPane {
    private static final double WIDTH = 600;
    /** The least and the most width of what is asked for beside the documents. */
    private static final double ASKED = 380;
    private static final double ASKED_MOST = 620;

    private final ReportViewModel model;
    /** What is in view: the texts, or what is written of them. */
    private enum Tab {
        TEXT, EXPORT;

        private String words() {
            return this == TEXT ? Texts.get("ui.report.tab.text") : Texts.get("ui.report.tab.export");
        }
    }

    private final OutlineViewModel outline;
    private final WordsViewModel words;
    private final WordsPanel asked;
    private final HBox tabs;
    private final Node writing;
    private final ScrollPane exporting;
    private final GridPane beside = new GridPane();
    private final VBox outcome = new VBox(6);
    private final Button write = new Button();
    private boolean inView;

    ReportView(ReportViewModel model, OutlineViewModel outline, WordsViewModel words,
            List<TemplateChoice> templates, Runnable checkFigures, Runnable refresh) {
        this.model = model;
        this.outline = outline;
        this.words = words;
        asked = new WordsPanel(words, this::showSection);
        Sheets.on(this);
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
                folder(), new VBox(4, lacking(), write), outcome);
        card.getStyleClass().add("vv-card");
        card.setMinWidth(0);
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        Hyperlink figures = new Hyperlink(Texts.get("ui.report.figurecheck"));
        figures.setId("report-figurecheck");
        figures.setOnAction(_ -> checkFigures.run());
        Hyperlink again = new Hyperlink(Texts.get("ui.report.refresh"));
        again.setId("report-refresh");
        again.setOnAction(_ -> refresh.run());
        VBox left = new VBox(14, card, new VBox(4, again, figures));
        left.setMaxWidth(WIDTH);
        beside.setHgap(14);
        beside.setVgap(14);
        beside.addColumn(0, left, asked);
        GridPane.setValignment(asked, VPos.TOP);
        GridPane.setFillHeight(asked, false);
        exporting = new ScrollPane(beside);
        exporting.viewportBoundsProperty().subscribe(bounds -> place(bounds.getWidth()));
        exporting.setId("report-export");
        exporting.setFitToWidth(true);
        writing = new OutlineView(outline);
        tabs = Parts.segments("report-tab", List.of(Tab.values()), Tab::words, Tab.TEXT, this::show);
        VBox title = new VBox(2, Parts.label(Texts.get("ui.report.title"), "vv-page-title"),
                Parts.wrapped(Texts.get("ui.report.subtitle"), "vv-muted"));
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(16, title, tabs);
        head.setAlignment(Pos.CENTER_LEFT);
        StackPane shown = new StackPane(writing, exporting);
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox page = new VBox(14, head, shown);
        page.getStyleClass().add("vv-page");
        getChildren().add(page);
        show(Tab.TEXT);
        model.state().subscribe(this::show);
    }

    private void show(Tab tab) {
        asked.submit();
        writing.setVisible(tab == Tab.TEXT);
        exporting.setVisible(tab == Tab.EXPORT);
        askForWords();
    }

    /** Whether the step is in view. */
    void inView(boolean is) {
        asked.submit();
        inView = is;
        askForWords();
    }

    private void askForWords() {
        words.inView(inView && exporting.isVisible());
    }

    /** Shows a section of the report where it is written. */
    void showSection(String id) {
        ((ToggleButton) tabs.getChildren().get(Tab.TEXT.ordinal())).fire();
        outline.choose(id);
        lookup("#outline").requestFocus();
    }

    /** What is asked for stands beside the documents where there is room, and else under them. */
    private void place(double width) {
        boolean room = width >= WIDTH + ASKED;
        GridPane.setConstraints(asked, room ? 1 : 0, room ? 0 : 1);
        asked.setMaxWidth(room ? ASKED_MOST : WIDTH);
        asked.setPrefWidth(room ? width - WIDTH - beside.getHgap() : WIDTH);
    }

    /** Says above the button that something is asked for, since that may be out of view, and leads there. */
    private Node lacking() {
        Hyperlink link = new Hyperlink();
        link.setId("report-lacking");
        link.setOnAction(_ -> asked.focusFirst());
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
        VBox words = new VBox(1, box, Parts.wrapped(export.about(), "vv-export-about"));
        if (export.id().equals("members")) {
            words.getChildren().add(new MembersButton(model));
        }
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
