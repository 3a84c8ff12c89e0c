package se.vagval.ui.arguments;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.TraversalDirection;

import se.vagval.text.Texts;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Parts;

/** The argument the cursor is in, written out with room to read and write it. */
final class DetailView extends VBox {
    private static final int ROWS = 3;
    private static final double NOTE = 260;

    private final ArgumentsViewModel model;
    private final Explain explain;
    private final Label heading = Parts.label("", "vv-card-title");
    private final Label problem = Parts.wrapped("", "vv-error");
    private final TextArea text = area("argument-text", Texts.get("ui.arguments.detail.text"));
    private final TextArea note = area("argument-note", Texts.get("ui.arguments.detail.note"));
    private final HBox figure = new HBox();
    private final Button up;
    private final Button down;
    private final HBox fields = new HBox(12, text, note);
    private final HBox verbs;
    private Optional<Detail> shown = Optional.empty();

    /**
     * @param moved
     *            told of the address of an argument that has got another place
     */
    DetailView(ArgumentsViewModel model, Explain explain, Consumer<String> moved) {
        super(6);
        this.model = model;
        this.explain = explain;
        setId("argument-detail");
        getStyleClass().addAll("vv-card", "vv-argument-detail");
        HBox.setHgrow(text, Priority.ALWAYS);
        note.setPrefWidth(NOTE);
        note.setMinWidth(NOTE / 2);
        note.setPromptText(Texts.get("ui.arguments.detail.notePrompt"));
        up = button("argument-up", Texts.get("ui.arguments.detail.up"), () -> move(false, moved));
        down = button("argument-down", Texts.get("ui.arguments.detail.down"), () -> move(true, moved));
        Button remove = button("argument-remove", Texts.get("ui.arguments.detail.remove"),
                () -> shown.ifPresent(d -> model.remove(d.id())));
        verbs = new HBox(8, figure, Parts.spring(), up, down, remove);
        verbs.setAlignment(Pos.CENTER_LEFT);
        taken(text, this::submit);
        taken(note, this::submitNote);
        getChildren().setAll(heading, fields, problem, verbs);
        show(Optional.empty());
    }

    private static TextArea area(String id, String name) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setAccessibleText(name);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setMinWidth(0);
        area.getStyleClass().add("vv-note-area");
        return area;
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void move(boolean downwards, Consumer<String> moved) {
        shown.ifPresent(d -> {
            model.move(d.id(), downwards);
            moved.accept(Field.TEXT.address(d.id()));
        });
    }

    /** Shows an argument; what is being typed is taken first when it is another. */
    void show(Optional<Detail> detail) {
        if (!detail.map(Detail::id).equals(shown.map(Detail::id))) {
            commit();
        }
        Optional<Detail> before = shown;
        shown = detail;
        heading.setText(detail.map(Detail::heading).orElse(Texts.get("ui.arguments.detail.none")));
        heading.getStyleClass().setAll("label", detail.isPresent() ? "vv-card-title" : "vv-muted");
        write(text, before.map(Detail::text), detail.map(Detail::text).orElse(""));
        write(note, before.map(Detail::note), detail.map(Detail::note).orElse(""));
        problem.setText(detail.map(Detail::problem).orElse(""));
        seen(problem, !problem.getText().isEmpty());
        seen(fields, detail.isPresent());
        seen(verbs, detail.isPresent());
        up.setDisable(!detail.map(Detail::up).orElse(false));
        down.setDisable(!detail.map(Detail::down).orElse(false));
        figure.getChildren().setAll(detail.map(Detail::figure).filter(i -> !i.figure().isEmpty())
                .map(i -> FigureLink.of(i, explain, "detail")).stream().toList());
    }

    /** What is being typed in a field is left there when something else of the argument changes. */
    private static void write(TextArea area, Optional<String> held, String now) {
        boolean typing = area.isFocused() && held.isPresent() && !area.getText().equals(held.get())
                && held.get().equals(now);
        if (!typing && !area.getText().equals(now)) {
            area.setText(now);
        }
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Takes what is being typed. */
    void commit() {
        submit();
        submitNote();
    }

    private void submit() {
        shown.filter(d -> !text.getText().equals(d.text()))
                .ifPresent(d -> model.submit(Field.TEXT.address(d.id()), text.getText()));
    }

    private void submitNote() {
        shown.filter(d -> !note.getText().equals(d.note())).ifPresent(d -> model.note(d.id(), note.getText().strip()));
    }

    /** Taken when it is left or by Ctrl+Enter; Escape gives it up, Tab goes on, Ctrl+Z takes it and goes back a step. */
    private void taken(TextArea area, Runnable submit) {
        area.focusedProperty().subscribe((_, is) -> {
            if (!is) {
                submit.run();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                area.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            } else if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
                submit.run();
                model.undo(event.getCode() == KeyCode.Y || event.isShiftDown());
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                submit.run();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                area.setText(shown.map(area == text ? Detail::text : Detail::note).orElse(""));
            } else {
                return;
            }
            event.consume();
        });
    }
}
