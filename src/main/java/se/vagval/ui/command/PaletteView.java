package se.vagval.ui.command;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;

/** Lies over the window: a field to type in, and below it what fits. Enter does it, Escape leaves all as it was. */
public final class PaletteView extends StackPane {
    private static final double ROW = 34;
    private static final int MOST_ROWS = 11;
    private static final int PAGE = 10;

    private final PaletteViewModel model;
    private final TextField field = new TextField();
    private final ListView<Command> list;
    private final VBox box;
    private Node before;

    public PaletteView(PaletteViewModel model) {
        this.model = model;
        list = new ListView<>(model.found());
        setId("palette");
        getStyleClass().add("vv-palette-veil");
        setVisible(false);
        setManaged(false);
        field.setId("palette-query");
        field.setPromptText(Texts.get("ui.command.prompt"));
        field.setAccessibleText(Texts.get("ui.command.prompt"));
        field.textProperty().bindBidirectional(model.query());
        Label none = new Label(Texts.get("ui.command.none"));
        none.getStyleClass().add("vv-muted");
        none.visibleProperty().bind(model.chosen().lessThan(0));
        none.managedProperty().bind(none.visibleProperty());
        box = new VBox(8, field, list, none);
        box.getStyleClass().add("vv-palette");
        box.setMaxSize(600, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        prepareList();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    private void prepareList() {
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(Texts.get("ui.command.list"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        model.found().subscribe(() -> list.setPrefHeight(Math.min(MOST_ROWS, model.found().size()) * ROW + 2));
        list.visibleProperty().bind(model.chosen().greaterThanOrEqualTo(0));
        list.managedProperty().bind(list.visibleProperty());
        model.chosen().subscribe(at -> {
            list.getSelectionModel().clearAndSelect(at.intValue());
            list.scrollTo(Math.max(0, at.intValue() - MOST_ROWS + 2));
            field.setAccessibleHelp(model.choice().map(PaletteView::spoken).orElse(Texts.get("ui.command.none")));
        });
    }

    /** Opens it over the window, with what can be done now. */
    public void open() {
        if (isVisible()) {
            return;
        }
        before = getScene().getFocusOwner();
        if (getChildren().isEmpty()) {
            // Not before, so that a window that opens does not wait for its styles.
            getChildren().add(box);
        }
        setVisible(true);
        setManaged(true);
        field.requestFocus();
        // What was being typed has been handed over by now, so that undo is among what can be done.
        model.begin();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        Node same = before != null && before.getScene() == null && before.getId() != null
                ? getScene().lookup("#" + before.getId())
                : before;
        if (same != null) {
            same.requestFocus();
        }
        before = null;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> choose();
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case TAB -> {
                // Focus stays in the field: behind it lies a window that cannot be seen into.
            }
            default -> {
                if (!event.getCode().isFunctionKey()) {
                    return;
                }
            }
        }
        event.consume();
    }

    private void choose() {
        model.choice().ifPresent(command -> {
            close();
            command.run();
        });
    }

    private static String spoken(Command command) {
        String detail = command.detail().get();
        String words = detail.isEmpty() ? command.name() : Texts.get("ui.command.spoken", command.name(), detail);
        return command.keys().isEmpty() ? words : Texts.get("ui.command.spoken", words, command.keys());
    }

    /** Name and detail to the left, keys to the right. */
    private final class Row extends ListCell<Command> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final Label keys = new Label();
        private final HBox line;

        Row() {
            detail.getStyleClass().add("vv-muted");
            detail.setMinWidth(0);
            keys.getStyleClass().add("vv-keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            name.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(detail, Priority.ALWAYS);
            detail.setMaxWidth(Double.MAX_VALUE);
            line = new HBox(10, name, detail, keys);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    model.chosen().set(getIndex());
                    choose();
                }
            });
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(command.name());
            detail.setText(command.detail().get());
            keys.setText(command.keys());
            setAccessibleText(spoken(command));
            setGraphic(line);
        }
    }
}
