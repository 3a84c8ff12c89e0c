package se.vagval.ui.report;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import se.vagval.report.figure.NamedFigure;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Finds a figure of the review by a few words of it, for the text that is being written. */
final class FigureChooser extends VBox {
    private static final double ROW = 28;
    private static final int ROWS = 6;
    private static final int MOST = 60;

    private final OutlineViewModel model;
    private final Consumer<NamedFigure> take;
    private final TextField sought = new TextField();
    private final ListView<NamedFigure> found = new ListView<>();

    /**
     * @param take
     *            puts the figure into the text
     */
    FigureChooser(OutlineViewModel model, Consumer<NamedFigure> take) {
        super(4);
        this.model = model;
        this.take = take;
        setId("figure-chooser");
        sought.setId("figure-find");
        sought.setPromptText(Texts.get("ui.outline.figure.find"));
        sought.setAccessibleText(Texts.get("ui.outline.figure.find"));
        found.setId("figure-found");
        found.getStyleClass().add("vv-input-list");
        found.setAccessibleText(Texts.get("ui.outline.figure.found"));
        found.setFixedCellSize(ROW);
        found.setPrefHeight(ROW * ROWS + 4);
        found.setPlaceholder(Parts.wrapped(Texts.get("ui.outline.figure.none"), "vv-muted"));
        found.setCellFactory(_ -> new Cell());
        sought.textProperty().subscribe(_ -> look());
        model.figures().subscribe(_ -> look());
        sought.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
        found.addEventHandler(KeyEvent.KEY_PRESSED, this::inList);
        getChildren().setAll(sought, found);
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
            take.accept(figure);
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
            sought.requestFocus();
            sought.selectAll();
        }
    }
}
