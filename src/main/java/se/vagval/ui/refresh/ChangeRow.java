package se.vagval.ui.refresh;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.vagval.report.refresh.Change;
import se.vagval.text.Texts;
import se.vagval.text.Unbroken;
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
        boolean figures = change.kind() == Change.Kind.CHANGED;
        // Figures are compared with ordinary spaces, at which a line of the narrow panel would end.
        String words = Unbroken.of(change.words());
        getChildren().addAll(Parts.wrapped(figures ? words : change.what(), "vv-remark-headline"),
                Parts.wrapped(figures ? change.what() : words, "vv-note"));
        if (!change.place().isEmpty()) {
            getChildren().add(Parts.wrapped(change.place(), "vv-note"));
        }
    }
}
