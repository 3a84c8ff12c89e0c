package se.vagval.ui.versions;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** A version against the review as it is: what has been changed, then what that has come to. */
final class ComparisonView extends VBox {
    ComparisonView(Comparison comparison, Runnable goBack) {
        getStyleClass().add("vv-comparison");
        setFocusTraversable(false);
        Button back = new Button(Texts.get("ui.explain.back"));
        back.setId("versions-back");
        back.getStyleClass().addAll("vv-quiet", "vv-explain-back");
        back.setAccessibleText(Texts.get("ui.versions.back"));
        back.setOnAction(_ -> goBack.run());
        getChildren().setAll(back, Parts.wrapped(comparison.heading(), "vv-strong"),
                Parts.wrapped(Texts.get("ui.versions.against", comparison.when()), "vv-muted"));
        tell(Texts.get("ui.versions.inputs"), comparison.inputs(), Texts.get("ui.versions.noInputs"));
        tell(Texts.get("ui.versions.results"), comparison.results(), Texts.get("ui.versions.noResults"));
    }

    private void tell(String heading, List<Comparison.Group> groups, String none) {
        getChildren().add(Parts.label(heading, "vv-compare-heading"));
        if (groups.isEmpty()) {
            getChildren().add(Parts.wrapped(none, "vv-muted"));
        }
        for (Comparison.Group group : groups) {
            getChildren().add(Parts.wrapped(group.heading(), "vv-side-group"));
            group.lines().forEach(line -> getChildren().add(line(line)));
        }
    }

    private static VBox line(Comparison.Line line) {
        String values = line.then().isEmpty() ? line.now()
                : Texts.get("ui.versions.thenNow", line.then(), line.now());
        Label shown = Parts.wrapped(values, "vv-compare-values");
        HBox below = new HBox(8, shown, Parts.spring());
        below.setAlignment(Pos.BASELINE_LEFT);
        if (!line.difference().isEmpty()) {
            Label difference = Parts.label(line.difference(), "vv-muted");
            difference.setMinWidth(USE_PREF_SIZE);
            below.getChildren().add(difference);
        }
        VBox box = new VBox(0, Parts.wrapped(line.words()), below);
        box.getStyleClass().add("vv-compare-line");
        return box;
    }
}
