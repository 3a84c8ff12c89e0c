package se.vagval.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import se.vagval.check.Remark;
import se.vagval.check.Severity;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** A remark as it is read: how much it matters, what, why, by what rule, and the links. */
final class RemarkRow extends VBox {
    private static final int REASON = 26;

    private final Remark remark;
    private final Optional<String> seen;
    private final RemarkActions actions;
    private final List<Hyperlink> links = new ArrayList<>();

    /**
     * @param wide
     *            whether there is room for all of it on a line or two
     */
    RemarkRow(Remark remark, boolean wide, RemarkActions actions) {
        this(remark, wide, Optional.empty(), actions);
    }

    /** A remark that is put away, with the reason. */
    RemarkRow(ChecksViewModel.PutAway away, boolean wide, RemarkActions actions) {
        this(away.remark(), wide, Optional.of(away.reason()), actions);
    }

    private RemarkRow(Remark remark, boolean wide, Optional<String> seen, RemarkActions actions) {
        this.remark = remark;
        this.seen = seen;
        this.actions = actions;
        setId("remark-" + remark.id());
        getStyleClass().add("vv-remark");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(Texts.get("ui.checks.spokenRemark", remark.severity().label(), remark.headline(),
                remark.detail()));
        if (ChecksViewModel.reachable(remark)) {
            link(Texts.get("ui.checks.go"), () -> actions.go(remark));
        }
        if (seen.isPresent()) {
            link(Texts.get("ui.checks.unsee"), () -> actions.unsee(remark));
        } else {
            remark.fixes().forEach(fix -> link(fix.words(), () -> actions.apply(fix)));
            link(Texts.get("ui.checks.see"), this::ask);
        }
        getChildren().setAll(wide ? line() : column());
        actions.begun(remark).ifPresent(_ -> getChildren().add(question()));
    }

    /** Asks why it is put away, which may be left unsaid; Enter puts it away. */
    private void ask() {
        if (actions.begun(remark).isEmpty()) {
            actions.begin(remark);
            getChildren().add(question());
        }
        lookup(".text-field").requestFocus();
    }

    private Node question() {
        TextField reason = new TextField();
        reason.textProperty().bindBidirectional(actions.begun(remark).orElseThrow());
        reason.setPromptText(Texts.get("ui.checks.reason"));
        reason.setAccessibleText(Texts.get("ui.checks.reason"));
        reason.setPrefColumnCount(REASON);
        reason.setOnAction(_ -> actions.see(remark, reason.getText()));
        reason.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                forget();
                event.consume();
            }
        });
        Button see = new Button(Texts.get("ui.checks.putAway"));
        see.setOnAction(_ -> actions.see(remark, reason.getText()));
        Button cancel = new Button(Texts.get("ui.checks.cancel"));
        cancel.getStyleClass().add("vv-quiet");
        cancel.setOnAction(_ -> forget());
        FlowPane row = new FlowPane(6, 4, reason, see, cancel);
        row.setPrefWrapLength(1);
        row.getStyleClass().add("vv-remark-question");
        return row;
    }

    private void forget() {
        actions.forget(remark);
        getChildren().removeLast();
        links.getLast().requestFocus();
    }

    private Optional<String> reason() {
        return seen.filter(words -> !words.isEmpty()).map(words -> Texts.get("ui.checks.reasonSaid", words));
    }

    private Node line() {
        TextFlow words = new TextFlow(text(Texts.get("ui.checks.sentence", remark.headline()), "vv-remark-text-strong"),
                text(remark.detail() + " ", "vv-remark-text"),
                text(Texts.get("ui.checks.sourceSentence", remark.source()), "vv-remark-text-muted"));
        reason().ifPresent(why -> words.getChildren().add(text(why + "  ", "vv-remark-text")));
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
        VBox column = new VBox(1, badge(), Parts.wrapped(remark.headline(), "vv-remark-headline"),
                Parts.wrapped(remark.detail()),
                Parts.wrapped(Texts.get("ui.checks.source", remark.source()), "vv-note"));
        reason().ifPresent(why -> column.getChildren().add(Parts.wrapped(why)));
        column.getChildren().add(row);
        return column;
    }

    private Label badge() {
        Label badge = Parts.label(seen.isPresent() ? Texts.get("ui.checks.seenBadge") : remark.severity().label(),
                "vv-badge", "vv-severity-"
                        + (seen.isPresent() ? Severity.NOTED : remark.severity()).name().toLowerCase(Texts.SWEDISH));
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
        return links.stream().anyMatch(Node::isFocused)
                || getScene() != null && getScene().getFocusOwner() instanceof Node owner && within(owner);
    }

    private boolean within(Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == this) {
                return true;
            }
        }
        return false;
    }
}
