package se.vagval.ui.report;

import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** One thing that is asked for: what it is about, a field to write in, and the program's proposal where there is one. */
final class WordsRow extends VBox {
    private static final Duration PAUSE = Duration.millis(800);
    private static final int LINES = 2;

    private final WordsViewModel model;
    private final Label state = Parts.label("", "vv-muted");
    private final TextArea field = new TextArea();
    private final Hyperlink take = new Hyperlink();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private AskedWords row;

    /**
     * @param go
     *            shows the section of an id
     */
    WordsRow(WordsViewModel model, AskedWords row, Consumer<String> go) {
        super(3);
        this.model = model;
        getStyleClass().add("vv-asked");
        state.setMinWidth(USE_PREF_SIZE);
        Label title = Parts.wrapped(row.words().title(), "vv-strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(12, title, state);
        head.setAlignment(Pos.TOP_LEFT);
        String asks = Texts.get("ui.words.asks." + row.words().kind());
        field.setId("words-" + row.id());
        field.setAccessibleText(Texts.get("ui.outline.row", row.words().title(), asks));
        field.setWrapText(true);
        field.setPrefRowCount(LINES);
        field.setText(model.said(row));
        field.focusedProperty().subscribe((_, is) -> {
            if (!is) {
                submit();
            }
        });
        pause.setOnFinished(_ -> submit());
        field.textProperty().subscribe((_, _) -> typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().setAll(head, Parts.wrapped(asks, "vv-muted"), field, proposal(row), goTo(row, go));
        follow(row);
    }

    private VBox proposal(AskedWords asked) {
        Label words = Parts.wrapped(Texts.get("ui.words.proposal." + asked.words().kind(),
                asked.words().proposal()), "vv-muted");
        take.setText(Texts.get(asked.isFinding() ? "ui.words.take" : "ui.words.takeProgram"));
        take.setId("words-take-" + asked.id());
        take.setAccessibleText(Texts.get("ui.words.takeNamed", asked.words().title(), asked.words().proposal()));
        take.setOnAction(_ -> {
            // An empty field has the program's own description, which follows the figures when they change.
            field.setText(asked.isFinding() ? asked.words().proposal() : "");
            field.requestFocus();
            submit();
        });
        VBox line = new VBox(1, words, take);
        line.setVisible(!asked.words().proposal().isEmpty());
        line.setManaged(line.isVisible());
        return line;
    }

    private static Hyperlink goTo(AskedWords asked, Consumer<String> go) {
        Hyperlink link = new Hyperlink(Texts.get("ui.words.goTo", asked.heading()));
        link.setId("words-go-" + asked.id());
        link.setMinHeight(USE_PREF_SIZE);
        link.setWrapText(true);
        link.setOnAction(_ -> go.accept(asked.section()));
        link.setVisible(!asked.section().isEmpty());
        link.setManaged(link.isVisible());
        return link;
    }

    /** Shows how it stands now; what is being typed is left alone. */
    void follow(AskedWords now) {
        row = now;
        state.setText(Texts.get(now.given() ? "ui.words.given" : "ui.words.missing"));
        if (!field.isFocused() && !field.getText().strip().equals(model.said(now))) {
            field.setText(model.said(now));
        }
    }

    /** Puts the caret in the field. */
    void focusField() {
        field.requestFocus();
    }

    /** Hands over what is typed. */
    void submit() {
        pause.stop();
        model.say(row, field.getText());
    }

    private void typed() {
        if (field.isFocused()) {
            pause.playFromStart();
        }
    }

    /** Ctrl+Z goes back one step of the review, as everywhere else; Tab goes on, so that the keyboard gets out. */
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
            submit();
            if (event.getCode() == KeyCode.Z && !event.isShiftDown()) {
                model.undo();
            } else {
                model.redo();
            }
            field.setText(model.said(row));
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
