package se.vagval.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;

/** Stands in for a step that is not built: says calmly what will come there. */
final class EmptyScreen implements Screen {
    private final Step step;

    EmptyScreen(Step step) {
        this.step = step;
    }

    @Override
    public Step step() {
        return step;
    }

    @Override
    public Node view() {
        VBox card = new VBox(6, Controls.label(Texts.get("ui.empty.coming"), "vv-empty-heading"),
                Controls.wrapped(step.promise(), "vv-muted"));
        card.getStyleClass().addAll("vv-card", "vv-empty");
        card.setMaxSize(560, Region.USE_PREF_SIZE);
        VBox page = new VBox(16, Controls.label(step.label(), "vv-page-title"), card);
        page.getStyleClass().add("vv-page");
        return new StackPane(page);
    }
}
