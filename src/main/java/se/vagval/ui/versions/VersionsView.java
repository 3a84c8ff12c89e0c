package se.vagval.ui.versions;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The form for a new version and the list of those there are; or one of them compared with the review. */
final class VersionsView extends VBox {
    private final VersionsViewModel model;
    private final VBox list = new VBox();
    private final VBox form;

    VersionsView(VersionsViewModel model) {
        this.model = model;
        setId("versions");
        getStyleClass().add("vv-versions");
        list.setId("version-list");
        form = form();
        model.rows().subscribe(this::show);
        // While it is not in the window nothing is compared.
        model.comparison().subscribe(this::showPage);
        sceneProperty().subscribe(this::showPage);
        showPage();
    }

    private void showPage() {
        if (getScene() == null) {
            getChildren().setAll(form, list);
            return;
        }
        boolean inside = isWithin(getScene().getFocusOwner());
        Optional<Comparison> comparison = model.comparison().getValue();
        getChildren().setAll(comparison.<List<Node>>map(c -> List.of(new ComparisonView(c, model::back)))
                .orElseGet(() -> List.of(form, list)));
        if (inside) {
            lookup(comparison.isPresent() ? "#versions-back" : "#version-name").requestFocus();
        }
    }

    private boolean isWithin(Node node) {
        Node at = node;
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at != null;
    }

    private VBox form() {
        TextField name = field("version-name", Texts.get("ui.versions.name"));
        name.textProperty().bindBidirectional(model.name());
        TextField note = field("version-note", Texts.get("ui.versions.note"));
        note.textProperty().bindBidirectional(model.note());
        Label problem = Parts.wrapped("", "vv-error");
        problem.setId("version-problem");
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        name.accessibleHelpProperty().bind(model.problem());
        name.setOnAction(_ -> model.create());
        note.setOnAction(_ -> model.create());
        Button create = button("version-create", Texts.get("ui.versions.create"), model::create);
        create.getStyleClass().add("vv-primary");
        return new VBox(6, Parts.wrapped(Texts.get("ui.versions.about"), "vv-muted"), labelled(name), name, problem,
                labelled(note), note, create);
    }

    private static TextField field(String id, String words) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(words);
        return field;
    }

    private static Label labelled(TextField field) {
        Label label = Parts.label(field.getAccessibleText());
        label.setLabelFor(field);
        return label;
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(List<VersionRow> rows) {
        list.getChildren().setAll(Parts.label(Texts.get("ui.versions.list"), "vv-side-group"));
        if (rows.isEmpty()) {
            list.getChildren().add(Parts.wrapped(Texts.get("ui.versions.empty"), "vv-muted"));
        }
        rows.forEach(row -> list.getChildren().add(row(row)));
    }

    private Node row(VersionRow row) {
        VBox box = new VBox(2, Parts.wrapped(row.name(), "vv-strong"), Parts.label(row.when(), "vv-muted"));
        if (!row.note().isEmpty()) {
            box.getChildren().add(Parts.wrapped(row.note()));
        }
        FlowPane actions = new FlowPane(4, 4);
        if (row.whole()) {
            actions.getChildren().addAll(
                    action(row, "compare", Texts.get("ui.versions.compare"), () -> model.compare(row)),
                    action(row, "restore", Texts.get("ui.versions.restore"), () -> model.restore(row)));
        } else {
            box.getChildren().add(Parts.wrapped(Texts.get("ui.versions.notWhole"), "vv-muted"));
        }
        actions.getChildren().add(action(row, "delete", Texts.get("ui.versions.deleteOpen"), () -> model.delete(row)));
        box.getChildren().add(actions);
        box.getStyleClass().add("vv-version");
        return box;
    }

    private static Button action(VersionRow row, String what, String words, Runnable action) {
        Button button = button(row.id() + "-" + what, words, action);
        button.getStyleClass().addAll("vv-quiet", "vv-small");
        button.setAccessibleText(Texts.get("ui.versions.spokenAction", words, row.name()));
        return button;
    }
}
