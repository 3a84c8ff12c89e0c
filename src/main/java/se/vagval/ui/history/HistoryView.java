package se.vagval.ui.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.vagval.ui.control.Parts;

/** The list of steps. One of them takes focus by Tab, the arrows move among them, Enter goes there. */
final class HistoryView extends VBox {
    private final HistoryViewModel model;
    private final Map<Node, HistoryLine> lines = new LinkedHashMap<>();

    HistoryView(HistoryViewModel model) {
        this.model = model;
        setId("history-list");
        getStyleClass().add("vv-history");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // While it is not in the window it is not made anew at each edit.
        sceneProperty().subscribe(this::show);
        model.days().subscribe(this::show);
    }

    private void show() {
        if (getScene() == null) {
            return;
        }
        boolean inside = lines.keySet().stream().anyMatch(Node::isFocused);
        lines.clear();
        getChildren().clear();
        model.days().getValue().forEach(this::day);
        String note = model.note().getValue();
        if (!note.isEmpty()) {
            getChildren().add(Parts.wrapped(note, "vv-muted"));
        }
        if (inside) {
            lines.keySet().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void day(HistoryDay day) {
        if (!day.heading().isEmpty()) {
            getChildren().add(Parts.label(day.heading(), "vv-side-group"));
        }
        day.lines().forEach(line -> getChildren().add(line(line)));
    }

    private Node line(HistoryLine line) {
        VBox words = new VBox(1, Parts.wrapped(line.words(), "vv-line-words"));
        if (!line.place().label().isEmpty()) {
            words.getChildren().add(Parts.label(line.place().label(), "vv-mark"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(9, words);
        if (!line.time().isEmpty()) {
            Label time = Parts.label(line.time(), "vv-muted");
            time.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().addFirst(time);
        }
        row.setId("history-" + line.done());
        row.getStyleClass().addAll("vv-side-line", line.place().name().toLowerCase(Locale.ROOT));
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(line.spoken());
        row.setFocusTraversable(line.place() == HistoryLine.Place.NOW);
        row.setOnMouseClicked(_ -> model.goTo(line));
        lines.put(row, line);
        return row;
    }

    private void pressed(KeyEvent event) {
        List<Node> rows = List.copyOf(lines.keySet());
        int at = rows.indexOf(getScene().getFocusOwner());
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> rows.get(Math.min(at + 1, rows.size() - 1)).requestFocus();
            case UP -> rows.get(Math.max(at - 1, 0)).requestFocus();
            case HOME -> rows.getFirst().requestFocus();
            case END -> rows.getLast().requestFocus();
            case ENTER, SPACE -> model.goTo(lines.get(rows.get(at)));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
