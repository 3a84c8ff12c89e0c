package se.vagval.ui.report;

import java.util.List;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import se.vagval.report.word.OutlineSection;
import se.vagval.report.word.SectionContents;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.prose.ProseArea;
import se.vagval.ui.prose.ProseClip;
import se.vagval.ui.prose.ProseKeys;
import se.vagval.ui.prose.ProseLinks;
import se.vagval.ui.prose.ProseVerbs;

/** The section that is chosen: its title, its text as it is printed, and what the program puts under it. */
final class SectionEditor extends VBox {
    /** How long one rests before what is typed is taken as a step. */
    static final Duration PAUSE = Duration.millis(800);
    private static final double LEAST = 240;

    private final OutlineViewModel model;
    private final TextField title = new TextField();
    private final ProseArea area = new ProseArea();
    private final VBox below = new VBox(4);
    private final Label number = Parts.label("", "vv-strong");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private OutlineSection shown;
    private boolean known;

    SectionEditor(OutlineViewModel model, LinkFollower follower) {
        super(10);
        this.model = model;
        setId("section");
        // Captions are cut where there is no room for them, and not the right side of all else.
        setMinWidth(0);
        getStyleClass().add("vv-card");
        pause.setOnFinished(_ -> model.submit());
        title();
        ProseVerbs verbs = text();
        LinkPanel links = new LinkPanel(area, verbs);
        ProseLinks.on(area, follower::words, follower::follow);
        FigureChooser figures = new FigureChooser(model, area, verbs);
        HBox head = new HBox(8, number, title);
        head.setAlignment(Pos.CENTER_LEFT);
        StackPane sheet = sheet();
        VBox.setVgrow(sheet, Priority.ALWAYS);
        getChildren().setAll(head, new ProseTools(area, verbs, model, links, figures), links, figures, sheet,
                new ProseWhere(area, follower), new MissingReferences(area, model),
                Parts.label(Texts.get("ui.outline.below"), "vv-small-title"),
                below);
        model.outline().subscribe(_ -> follow());
        model.chosen().subscribe(_ -> follow());
        model.words().subscribe(_ -> followWords());
    }

    private void title() {
        title.setId("section-title");
        title.setAccessibleText(Texts.get("ui.outline.title"));
        title.textProperty().bindBidirectional(model.title());
        title.textProperty().subscribe((_, _) -> soon(title));
        title.focusedProperty().subscribe((_, is) -> left(is));
        title.addEventFilter(KeyEvent.KEY_PRESSED, e -> StepKeys.pressed(e, model::undo, model::redo));
        HBox.setHgrow(title, Priority.ALWAYS);
        number.setMinWidth(USE_PREF_SIZE);
    }

    private ProseVerbs text() {
        area.setId("section-text");
        area.setAccessibleText(Texts.get("ui.outline.textOf"));
        area.number(model::numbered);
        area.marks().bindBidirectional(model.text());
        area.marks().subscribe((_, _) -> soon(area));
        area.focusedProperty().subscribe((_, is) -> left(is));
        model.figures().subscribe(area::know);
        ProseVerbs verbs = new ProseVerbs(area);
        ProseKeys.on(area, verbs, new ProseClip(area, verbs, model.clipboard()), model::undo, model::redo);
        return verbs;
    }

    /** The area of the text, and in an empty one what to do. */
    private StackPane sheet() {
        Label prompt = Parts.wrapped(Texts.get("ui.outline.prompt"), "vv-prose-prompt");
        prompt.setMouseTransparent(true);
        prompt.visibleProperty().bind(area.empty());
        // The area's own words are its text; what it is called is said by a label, which the screen has no need of.
        Label name = Parts.label(Texts.get("ui.outline.textOf"));
        name.setLabelFor(area);
        name.setVisible(false);
        name.setManaged(false);
        StackPane sheet = new StackPane(area, prompt, name);
        StackPane.setAlignment(prompt, Pos.TOP_LEFT);
        sheet.setMinHeight(LEAST);
        sheet.setPrefHeight(LEAST);
        return sheet;
    }

    /** What is typed is taken at the next pause. */
    private void soon(Node field) {
        if (field.isFocused() && model.pending()) {
            pause.playFromStart();
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            model.submit();
        }
    }

    private void follow() {
        OutlineSection now = model.section();
        number.setText(now.number());
        number.setManaged(!now.number().isEmpty());
        title.setPromptText(now.title());
        area.number(model::numbered);
        if (shown == null || !shown.id().equals(now.id()) || !shown.contents().equals(now.contents())
                || shown.filled() != now.filled() || known != model.isKnown()) {
            List<Node> items = now.contents().stream().map(this::item).toList();
            below.getChildren().setAll(items);
            if (now.holdsOutcomes() && !items.isEmpty()) {
                below.getChildren().addFirst(Parts.wrapped(Texts.get("ui.outline.outcomes"), "vv-muted"));
            }
            if (items.isEmpty()) {
                below.getChildren().add(Parts.wrapped(Texts.get(model.nothingBelow()), "vv-muted"));
            }
        }
        shown = now;
        known = model.isKnown();
    }

    private void followWords() {
        below.getChildren().stream().filter(OwnWordsField.class::isInstance).map(OwnWordsField.class::cast)
                .forEach(OwnWordsField::follow);
    }

    private Node item(SectionContents.Item item) {
        return item.statement().isEmpty() ? Parts.wrapped(item.words()) : new OwnWordsField(model, item);
    }

    /** The editor in a pane of its own scroll. */
    ScrollPane scrolled() {
        ScrollPane scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
