package se.vagval.ui.report;

import java.util.List;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.report.word.Outline;
import se.vagval.report.word.OutlineSection;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The sections in their order: a tick for what is in the report, moved by dragging or Alt and the arrows. */
final class OutlineList extends ListView<OutlineSection> {
    private static final double STEP_IN = 14;

    private final OutlineViewModel model;
    private boolean following;

    OutlineList(OutlineViewModel model) {
        this.model = model;
        setId("outline");
        setAccessibleText(Texts.get("ui.outline.sections"));
        getStyleClass().add("vv-outline");
        setCellFactory(_ -> new SectionCell());
        model.outline().subscribe(this::follow);
        getSelectionModel().selectedItemProperty().subscribe((_, now) -> {
            if (!following && now != null) {
                model.choose(now.id());
            }
        });
        model.chosen().subscribe(_ -> select());
        model.figures().subscribe(_ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void follow(Outline outline) {
        following = true;
        List<OutlineSection> now = outline.sections();
        // Only the rows that differ are told anew, so that the list does not jump while one writes.
        if (getItems().size() == now.size()) {
            for (int i = 0; i < now.size(); i++) {
                if (!getItems().get(i).equals(now.get(i))) {
                    getItems().set(i, now.get(i));
                }
            }
        } else {
            getItems().setAll(now);
        }
        following = false;
        select();
    }

    private void select() {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(model.chosen().get())) {
                following = true;
                getSelectionModel().select(i);
                following = false;
            }
        }
    }

    private void pressed(KeyEvent event) {
        OutlineSection at = getSelectionModel().getSelectedItem();
        if (at == null) {
            return;
        }
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.move(at.id(), event.getCode() == KeyCode.DOWN);
            scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 3));
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            model.include(at.id(), !at.included());
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && at.own()) {
            model.remove(at.id());
            event.consume();
        }
    }

    /** What stands in a section, in a few words, and first of them what has to be mended in it. */
    private String about(OutlineSection section) {
        if (!section.included()) {
            return words(section);
        }
        int missing = model.missing(section.text()).size();
        int lost = section.printed() ? model.lost(section.text()).size() : 0;
        String lacks = missing > 0 ? Texts.get("ui.outline.missing", missing, words(section)) : words(section);
        return lost > 0 ? Texts.get("ui.outline.lost", lost, lacks) : lacks;
    }

    private boolean isWhole(OutlineSection section) {
        return !section.included() || model.missing(section.text()).isEmpty()
                && (!section.printed() || model.lost(section.text()).isEmpty());
    }

    private static String words(OutlineSection section) {
        int items = section.contents().size();
        boolean empty = section.text().isBlank();
        return !section.included() ? Texts.get("ui.outline.leftOut")
                : items > 0 ? Texts.get(empty ? "ui.outline.itemsAlone" : "ui.outline.items", items)
                        : empty ? Texts.get(section.filled() ? "ui.outline.programs" : "ui.outline.noText")
                                : Texts.get("ui.outline.text");
    }

    private final class SectionCell extends ListCell<OutlineSection> {
        private final CheckBox box = new CheckBox();
        private final VBox words = new VBox();
        private final HBox row = new HBox(8, box, words);

        private SectionCell() {
            HBox.setHgrow(words, Priority.ALWAYS);
            box.setFocusTraversable(false);
            box.setOnAction(_ -> model.include(getItem().id(), box.isSelected()));
            setOnDragDetected(event -> {
                if (getItem() != null) {
                    Dragboard board = startDragAndDrop(TransferMode.MOVE);
                    ClipboardContent content = new ClipboardContent();
                    content.putString(getItem().id());
                    board.setContent(content);
                    event.consume();
                }
            });
            setOnDragOver(event -> {
                if (event.getGestureSource() instanceof SectionCell && event.getGestureSource() != this) {
                    event.acceptTransferModes(TransferMode.MOVE);
                    getStyleClass().remove("vv-drop");
                    getStyleClass().add("vv-drop");
                }
                event.consume();
            });
            setOnDragExited(_ -> getStyleClass().remove("vv-drop"));
            setOnDragDropped(event -> {
                model.moveBefore(event.getDragboard().getString(), getItem() == null ? "" : getItem().id());
                event.setDropCompleted(true);
                event.consume();
            });
        }

        @Override
        protected void updateItem(OutlineSection section, boolean empty) {
            super.updateItem(section, empty);
            if (empty || section == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            box.setSelected(section.included());
            box.setAccessibleText(Texts.get("ui.outline.includeNamed", section.heading()));
            words.getChildren().setAll(
                    Parts.label(section.heading(), section.printed() ? "vv-outline-title" : "vv-muted"),
                    Parts.label(about(section), isWhole(section) ? "vv-outline-about" : "vv-outline-wrong"));
            row.setStyle("-fx-padding: 0 0 0 " + (section.level() - 1) * STEP_IN + "px");
            setPrefWidth(0);
            setGraphic(row);
            setTooltip(Parts.tip(section.heading()));
            setAccessibleText(Texts.get("ui.outline.row", section.heading(), about(section)));
        }
    }
}
