package se.vagval.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;

/** Stands in for a step that is not built: says calmly what will come there. */
final class EmptyScreen implements Screen {
    /** Where something like it can be done until it is built. */
    private static final Map<Step, List<Step>> MEANWHILE = Map.of(Step.UNCERTAINTY,
            List.of(Step.TODAY, Step.ALTERNATIVES, Step.CONSEQUENCES));

    private final Step step;
    private final Consumer<Step> go;

    /**
     * @param go
     *            leads to another step
     */
    EmptyScreen(Step step, Consumer<Step> go) {
        this.step = step;
        this.go = go;
    }

    @Override
    public Step step() {
        return step;
    }

    @Override
    public Node view() {
        VBox card = new VBox(6, Controls.label(Texts.get("ui.empty.coming"), "vv-empty-heading"),
                Controls.wrapped(step.promise(), "vv-muted"));
        if (MEANWHILE.containsKey(step)) {
            card.getChildren().addAll(meanwhile(MEANWHILE.get(step)));
        }
        card.getStyleClass().addAll("vv-card", "vv-empty");
        card.setMaxSize(560, Region.USE_PREF_SIZE);
        VBox page = new VBox(16, Controls.label(step.label(), "vv-page-title"), card);
        page.getStyleClass().add("vv-page");
        return new StackPane(page);
    }

    private List<Node> meanwhile(List<Step> places) {
        Label heading = Controls.label(Texts.get("ui.empty.meanwhile"), "vv-empty-heading");
        heading.getStyleClass().add("vv-meanwhile");
        FlowPane links = new FlowPane(14, 4);
        for (Step place : places) {
            Hyperlink link = new Hyperlink(place.label());
            link.setId("meanwhile-" + place.number());
            link.setOnAction(_ -> go.accept(place));
            links.getChildren().add(link);
        }
        return List.of(heading, Controls.wrapped(Texts.get("ui.meanwhile." + step)), links);
    }
}
