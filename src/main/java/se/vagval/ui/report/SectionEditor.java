package se.vagval.ui.report;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import se.vagval.report.figure.FigureReferences;
import se.vagval.report.word.OutlineSection;
import se.vagval.report.word.ProsePreview;
import se.vagval.report.word.SectionContents;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The section that is chosen: its title, its text and how it is printed, and what the program puts under it. */
final class SectionEditor extends VBox {
    private static final Duration PAUSE = Duration.millis(800);
    private static final int LINES = 9;

    private final OutlineViewModel model;
    private final TextField title = new TextField();
    private final TextArea area = new TextArea();
    private final VBox preview = new VBox(6);
    private final VBox below = new VBox(4);
    private final Label number = Parts.label("", "vv-strong");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private OutlineSection shown;

    SectionEditor(OutlineViewModel model) {
        super(10);
        this.model = model;
        setId("section");
        getStyleClass().add("vv-card");
        field(title, "section-title", Texts.get("ui.outline.title"));
        field(area, "section-text", Texts.get("ui.outline.textOf"));
        title.textProperty().bindBidirectional(model.title());
        area.textProperty().bindBidirectional(model.text());
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.setPromptText(Texts.get("ui.outline.prompt"));
        pause.setOnFinished(_ -> model.submit());
        HBox.setHgrow(title, Priority.ALWAYS);
        number.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, number, title);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        preview.setId("section-preview");
        preview.getStyleClass().add("vv-prose-preview");
        FigureChooser figures = new FigureChooser(model, f -> ProseFields.put(area, FigureReferences.of(f)));
        getChildren().setAll(head, ProseFields.tools(area, model, figures), figures, area,
                Parts.label(Texts.get("ui.outline.printed"), "vv-small-title"), preview,
                Parts.label(Texts.get("ui.outline.below"), "vv-small-title"), below);
        area.textProperty().subscribe(this::print);
        model.figures().subscribe(_ -> print(area.getText()));
        model.outline().subscribe(_ -> follow());
        model.chosen().subscribe(_ -> follow());
    }

    private void field(TextInputControl field, String id, String name) {
        field.setId(id);
        field.setAccessibleText(name);
        field.focusedProperty().subscribe((_, is) -> {
            if (!is) {
                model.submit();
            }
        });
        field.textProperty().subscribe((_, _) -> {
            if (field.isFocused() && model.pending()) {
                pause.playFromStart();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Ctrl+Z goes back one step of the review, as everywhere else; Tab goes on, so that the keyboard gets out. */
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
            if (event.getCode() == KeyCode.Z && !event.isShiftDown()) {
                model.undo();
            } else {
                model.redo();
            }
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.B) {
            ((Button) lookup("#prose-bold")).fire();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.I) {
            ((Button) lookup("#prose-italic")).fire();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && event.getSource() == area && !event.isShortcutDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void print(String text) {
        String printed = FigureReferences.printed(text == null ? "" : text, model.figures().get());
        preview.getChildren().setAll(ProsePreview.of(printed).stream().map(ProseFields::preview).toList());
        if (preview.getChildren().isEmpty()) {
            preview.getChildren().add(Parts.label(Texts.get("ui.outline.noText"), "vv-muted"));
        }
    }

    private void follow() {
        OutlineSection now = model.section();
        number.setText(now.number());
        number.setManaged(!now.number().isEmpty());
        title.setPromptText(now.title());
        if (shown == null || !shown.id().equals(now.id()) || !shown.contents().equals(now.contents())
                || shown.filled() != now.filled()) {
            below.getChildren().setAll(now.contents().stream().map(this::item).toList());
            if (now.contents().isEmpty()) {
                below.getChildren().add(Parts.wrapped(Texts.get(now.filled() ? "ui.outline.sentences"
                        : "ui.outline.nothingBelow"), "vv-muted"));
            }
        }
        shown = now;
    }

    private Node item(SectionContents.Item item) {
        Label words = Parts.wrapped(item.words());
        if (item.statement().isEmpty()) {
            return words;
        }
        TextArea own = new TextArea(item.picture() ? model.alternative(item.statement())
                : model.finding(item.statement()));
        own.setWrapText(true);
        own.setPrefRowCount(2);
        String asks = Texts.get(item.picture() ? "ui.outline.alternative" : "ui.outline.finding");
        own.setPromptText(asks);
        own.setAccessibleText(Texts.get("ui.outline.row", item.words(), asks));
        own.focusedProperty().subscribe((_, is) -> {
            if (!is) {
                say(item, own.getText());
            }
        });
        TitledPane pane = new TitledPane(item.words(), own);
        pane.setExpanded(!own.getText().isBlank());
        pane.setAnimated(false);
        pane.setMnemonicParsing(false);
        pane.setTooltip(Parts.tip(asks));
        pane.getStyleClass().add("vv-own-words");
        return pane;
    }

    private void say(SectionContents.Item item, String words) {
        String statement = item.statement();
        model.say(statement, item.picture() ? model.finding(statement) : words,
                item.picture() ? words : model.alternative(statement));
    }

    /** The editor in a pane of its own scroll. */
    ScrollPane scrolled() {
        ScrollPane scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
