package se.vagval.ui.refresh;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.vagval.report.refresh.Change;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** One change, or one thing that was left: what it is, what became of it, and where. */
final class ChangeRow extends VBox {
    ChangeRow(Change change) {
        getStyleClass().addAll("vv-remark", "vv-finding");
        setSpacing(1);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(Texts.get("ui.refresh.spoken", Texts.get("ui.refresh.badge." + change.kind()), change.what(),
                change.words(), change.place()));
        setOnMousePressed(_ -> requestFocus());
        if (!change.kind().isDone()) {
            Label badge = Parts.label(Texts.get("ui.refresh.badge." + change.kind()), "vv-badge",
                    "vv-severity-information");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(badge);
        }
        getChildren().addAll(Parts.wrapped(change.words(), "vv-remark-headline"),
                Parts.wrapped(change.what(), "vv-note"));
        if (!change.place().isEmpty()) {
            getChildren().add(Parts.wrapped(change.place(), "vv-note"));
        }
    }
}
