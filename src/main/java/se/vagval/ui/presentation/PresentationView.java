package se.vagval.ui.presentation;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Presentation: the slides to show, and beside them the display, what can be tried and what was asked. */
final class PresentationView extends StackPane {
    private static final double ASIDE = 308;

    private final PresentationViewModel model;
    private final Runnable toAlternatives;
    private final ComboBox<Display> display = new ComboBox<>();
    private final VBox empty = new VBox(8);
    private final Label said = Parts.wrapped("", "vv-muted");
    private final HBox both = new HBox(16);

    /**
     * @param toAlternatives
     *            leads to where there is something to make to show
     */
    PresentationView(PresentationViewModel model, Runnable toAlternatives) {
        this.model = model;
        this.toAlternatives = toAlternatives;
        VBox head = new VBox(2, Parts.label(Texts.get("ui.presentation.title"), "vv-page-title"),
                Parts.wrapped(Texts.get("ui.presentation.subtitle"), "vv-muted"));
        said.setId("presentation-said");
        said.textProperty().bind(model.said());
        shownWhen(said, said.textProperty().isNotEmpty().get());
        said.textProperty().subscribe(words -> shownWhen(said, !words.isEmpty()));
        both.getChildren().setAll(slides(), aside());
        VBox.setVgrow(both, Priority.ALWAYS);
        both.setMinHeight(0);
        VBox page = new VBox(12, head, said, empty(), both);
        page.getStyleClass().add("vv-page");
        getChildren().add(page);
        model.slides().subscribe(lines -> {
            shownWhen(both, !lines.isEmpty());
            shownWhen(empty, lines.isEmpty() && model.said().get().isEmpty());
        });
        model.said().subscribe(words -> shownWhen(empty, model.slides().get().isEmpty() && words.isEmpty()));
    }

    private static void shownWhen(Node part, boolean is) {
        part.setVisible(is);
        part.setManaged(is);
    }

    private Node empty() {
        Hyperlink go = new Hyperlink(Texts.get("ui.presentation.emptyGo"));
        go.setId("presentation-alternatives");
        go.setOnAction(_ -> toAlternatives.run());
        empty.getChildren().setAll(Parts.label(Texts.get("ui.presentation.emptyTitle"), "vv-empty-heading"),
                Parts.wrapped(Texts.get("ui.presentation.empty"), "vv-muted"), go);
        empty.getStyleClass().addAll("vv-card", "vv-empty");
        empty.setMaxWidth(560);
        return empty;
    }

    private Node slides() {
        SlideListView list = new SlideListView(model);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(6, Parts.label(Texts.get("ui.presentation.slides"), "vv-card-title"), list,
                Parts.wrapped(Texts.get("ui.presentation.slides.help"), "vv-muted"));
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node aside() {
        VBox column = new VBox(18, showing(), new SliderSection(model), notes());
        column.getStyleClass().add("vv-presentation-aside");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(ASIDE);
        scroll.setPrefWidth(ASIDE);
        scroll.setMaxWidth(ASIDE);
        return scroll;
    }

    private Node showing() {
        Button start = new Button(Texts.get("ui.presentation.start"));
        start.setId("presentation-start");
        start.getStyleClass().add("vv-primary");
        start.setOnAction(_ -> model.start(1));
        start.setTooltip(Parts.tip(Texts.get("ui.presentation.startTip")));
        display.setId("presentation-display");
        display.setMaxWidth(Double.MAX_VALUE);
        display.setConverter(new StringConverter<>() {
            @Override
            public String toString(Display shown) {
                return shown == null ? "" : shown.words();
            }

            @Override
            public Display fromString(String words) {
                throw new UnsupportedOperationException();
            }
        });
        Label on = Parts.label(Texts.get("ui.presentation.display"));
        on.setLabelFor(display);
        display.setAccessibleText(Texts.get("ui.presentation.display"));
        display.setOnShowing(_ -> displays());
        display.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
        model.display().subscribe(_ -> displays());
        HBox look = Parts.segments("presentation-look", List.of(false, true),
                dark -> Texts.get(dark ? "ui.presentation.dark" : "ui.presentation.light"), model.dark().get(),
                model.dark()::set);
        look.setMaxWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(8, start, on, display, look);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    /** As they are connected now; the list is not made anew while it says the same. */
    private void displays() {
        List<Display> now = model.displays();
        if (!display.getItems().equals(now)) {
            display.getItems().setAll(now);
        }
        model.display().get().ifPresent(chosen -> {
            if (!chosen.equals(display.getValue())) {
                display.setValue(chosen);
            }
        });
    }

    /** What was noted at a meeting and is not saved yet. */
    private Node notes() {
        Label words = Parts.wrapped("");
        words.setId("presentation-notes");
        words.textProperty().bind(model.notes().text());
        Button save = new Button(Texts.get("ui.presentation.saveNotes"));
        save.setId("presentation-save-notes");
        save.setOnAction(_ -> model.saveNotes());
        VBox box = new VBox(8, Parts.label(Texts.get("ui.presentation.noted"), "vv-card-title"), words, save);
        model.notes().text().subscribe(text -> shownWhen(box, !text.isBlank()));
        return box;
    }
}
