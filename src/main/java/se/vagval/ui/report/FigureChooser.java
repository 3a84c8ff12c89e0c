package se.vagval.ui.report;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import se.vagval.report.figure.NamedFigure;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.prose.ProseArea;
import se.vagval.ui.prose.ProseVerbs;

/** Finds a figure of the review by a few words of it, for the text that is being written. */
final class FigureChooser extends VBox {
    private static final double ROW = 28;
    private static final int ROWS = 6;
    private static final int MOST = 60;

    private final OutlineViewModel model;
    private final ProseArea area;
    private final ProseVerbs verbs;
    private final Label plain = Parts.wrapped(Texts.get("ui.outline.figure.inHeading"), "vv-muted");
    private final TextField sought = new TextField();
    private final ListView<NamedFigure> found = new ListView<>();

    FigureChooser(OutlineViewModel model, ProseArea area, ProseVerbs verbs) {
        super(4);
        this.model = model;
        this.area = area;
        this.verbs = verbs;
        setId("figure-chooser");
        sought.setId("figure-find");
        sought.setPromptText(Texts.get("ui.outline.figure.find"));
        sought.setAccessibleText(Texts.get("ui.outline.figure.find"));
        found.setId("figure-found");
        found.getStyleClass().add("vv-input-list");
        found.setAccessibleText(Texts.get("ui.outline.figure.found"));
        found.setFixedCellSize(ROW);
        found.setPrefHeight(ROW * ROWS + 4);
        found.setMinHeight(USE_PREF_SIZE);
        found.setPlaceholder(Parts.wrapped(Texts.get("ui.outline.figure.none"), "vv-muted"));
        found.setCellFactory(_ -> new Cell());
        sought.textProperty().subscribe(_ -> look());
        model.figures().subscribe(_ -> look());
        sought.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
        found.addEventHandler(KeyEvent.KEY_PRESSED, this::inList);
        addEventHandler(KeyEvent.KEY_PRESSED, this::anywhere);
        getChildren().setAll(sought, found, plain);
        open(false);
    }

    private final class Cell extends ListCell<NamedFigure> {
        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(_ -> chosen(getItem()));
        }

        @Override
        protected void updateItem(NamedFigure figure, boolean empty) {
            super.updateItem(figure, empty);
            String words = empty ? "" : Texts.get("ui.outline.figure.row", figure.text(), figure.words());
            setText(words);
            setTooltip(empty ? null : Parts.tip(words));
        }
    }

    private void inField(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !found.getItems().isEmpty()) {
            found.requestFocus();
            found.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !found.getItems().isEmpty()) {
            chosen(found.getItems().getFirst());
            event.consume();
        }
    }

    private void inList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            chosen(found.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    private void chosen(NamedFigure figure) {
        if (figure != null) {
            open(false);
            verbs.figure(figure.reference());
            area.requestFocus();
        }
    }

    private void anywhere(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            open(false);
            area.requestFocus();
            event.consume();
        }
    }

    private void look() {
        List<NamedFigure> figures = model.figures().get().search(sought.getText(), MOST);
        found.getItems().setAll(figures);
    }

    /** Shows it and puts the caret in it, or takes it away. */
    void open(boolean is) {
        setVisible(is);
        setManaged(is);
        if (is) {
            boolean heading = area.state().get().kind() == Kind.HEADING;
            plain.setVisible(heading);
            plain.setManaged(heading);
            sought.requestFocus();
            sought.selectAll();
        }
    }
}
