package se.vagval.ui.checks;

import java.util.ArrayList;
import java.util.List;
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
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import se.vagval.check.Fix;
import se.vagval.check.Remark;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** A remark as it is read: how much it matters, what, why, by what rule, and the links. */
final class RemarkRow extends VBox {
    private final Remark remark;
    private final List<Hyperlink> links = new ArrayList<>();

    /**
     * @param wide
     *            whether there is room for all of it on a line or two
     */
    RemarkRow(Remark remark, boolean wide, Consumer<Remark> go, Consumer<Fix> apply) {
        this.remark = remark;
        setId("remark-" + remark.id());
        getStyleClass().add("vv-remark");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(Texts.get("ui.checks.spokenRemark", remark.severity().label(), remark.headline(),
                remark.detail()));
        link(Texts.get("ui.checks.go"), () -> go.accept(remark));
        remark.fixes().forEach(fix -> link(fix.words(), () -> apply.accept(fix)));
        getChildren().setAll(wide ? line() : column());
    }

    private Node line() {
        TextFlow words = new TextFlow(text(Texts.get("ui.checks.sentence", remark.headline()), "vv-remark-text-strong"),
                text(remark.detail() + " ", "vv-remark-text"),
                text(Texts.get("ui.checks.sourceSentence", remark.source()), "vv-remark-text-muted"));
        links.forEach(link -> words.getChildren().addAll(link, text("   ", "vv-remark-text")));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox badge = new HBox(badge());
        badge.getStyleClass().add("vv-severity-column");
        return new HBox(badge, words);
    }

    private Node column() {
        FlowPane row = new FlowPane(14, 0);
        row.setPrefWrapLength(1);
        row.getChildren().addAll(links);
        return new VBox(1, badge(), Parts.wrapped(remark.headline(), "vv-remark-headline"),
                Parts.wrapped(remark.detail()),
                Parts.wrapped(Texts.get("ui.checks.source", remark.source()), "vv-note"),
                row);
    }

    private Label badge() {
        Label badge = Parts.label(remark.severity().label(), "vv-badge",
                "vv-severity-" + remark.severity().name().toLowerCase(Texts.SWEDISH));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private void link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setAccessibleText(Texts.get("ui.checks.spokenLink", words, remark.headline()));
        link.setAccessibleHelp(remark.detail());
        link.setOnAction(_ -> action.run());
        links.add(link);
    }

    /** Id of the remark. */
    String remarkId() {
        return remark.id();
    }

    /** The first of its links, which gets focus. */
    Node first() {
        return links.getFirst();
    }

    /** Whether one of its links has focus. */
    boolean holdsFocus() {
        return links.stream().anyMatch(Node::isFocused);
    }
}
