package se.vagval.ui.checks;

import java.util.function.Consumer;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.vagval.check.Fix;
import se.vagval.check.Remark;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** A remark as it is read: how much it matters, what, why, by what rule, and the links. */
final class RemarkRow extends VBox {
    private final Remark remark;
    private final FlowPane links = new FlowPane(14, 0);

    /**
     * @param wide
     *            whether there is room to set the weight before the words
     */
    RemarkRow(Remark remark, boolean wide, Consumer<Remark> go, Consumer<Fix> apply) {
        this.remark = remark;
        setId("remark-" + remark.id());
        getStyleClass().add("vv-remark");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(Texts.get("ui.checks.spokenRemark", remark.severity().label(), remark.headline(),
                remark.detail()));
        Label badge = Parts.label(remark.severity().label(), "vv-badge", "vv-severity",
                "vv-severity-" + remark.severity().name().toLowerCase(Texts.SWEDISH));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Label headline = Parts.wrapped(remark.headline(), "vv-remark-headline");
        Label detail = Parts.wrapped(remark.detail(), "vv-remark-detail");
        Label source = Parts.wrapped(Texts.get("ui.checks.source", remark.source()), "vv-note");
        links.setPrefWrapLength(1);
        link(Texts.get("ui.checks.go"), () -> go.accept(remark));
        remark.fixes().forEach(fix -> link(fix.words(), () -> apply.accept(fix)));
        VBox words = new VBox(1, headline, detail, source, links);
        words.setMinWidth(0);
        if (wide) {
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox badgeColumn = new HBox(badge);
            badgeColumn.getStyleClass().add("vv-severity-column");
            getChildren().add(new HBox(badgeColumn, words));
        } else {
            words.getChildren().addFirst(badge);
            getChildren().add(words);
        }
    }

    private void link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setAccessibleText(Texts.get("ui.checks.spokenLink", words, remark.headline()));
        link.setAccessibleHelp(remark.detail());
        link.setOnAction(_ -> action.run());
        links.getChildren().add(link);
    }

    /** Id of the remark. */
    String remarkId() {
        return remark.id();
    }

    /** The first of its links, which gets focus. */
    Node first() {
        return links.getChildren().getFirst();
    }

    /** Whether one of its links has focus. */
    boolean holdsFocus() {
        return links.getChildren().stream().anyMatch(Node::isFocused);
    }
}
