package se.vagval.ui.shell;

import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.style.Icon;

/** The panel to the right of the content; not there until something is to be shown. */
final class PanelSlot extends VBox implements SidePanel {
    private final Label title = Controls.label("", "vv-panel-title");
    private final ScrollPane scroll = new ScrollPane();
    private final Button close = Controls.iconButton("panel-close", Icon.CLOSE, Texts.get("ui.panel.close"),
            this::close);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Node before;

    PanelSlot() {
        setId("panel");
        getStyleClass().add("vv-panel");
        close.getStyleClass().add("vv-quiet");
        HBox head = new HBox(title, Controls.spring(), close);
        head.getStyleClass().add("vv-panel-head");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        Controls.shownWhen(this, open.getReadOnlyProperty());
    }

    @Override
    public void show(String words, Node content) {
        if (!open.get()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        title.setText(words);
        setAccessibleText(words);
        scroll.setContent(content);
        scroll.setVvalue(0);
        open.set(true);
    }

    @Override
    public void close() {
        boolean inside = Focus.within(this);
        Scene scene = getScene();
        open.set(false);
        scroll.setContent(null);
        if (inside) {
            same(scene).ifPresent(Node::requestFocus);
        }
        before = null;
    }

    /** Where focus was, or the control by the same name where the page has been made anew since. */
    private Optional<Node> same(Scene scene) {
        if (before == null || before.getScene() != null) {
            return Optional.ofNullable(before);
        }
        return Optional.ofNullable(before.getId()).map(id -> scene.lookup("#" + id));
    }

    @Override
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Shows a page and goes into it; a page that is in view already is closed. */
    void toggle(String words, Node page) {
        if (open.get() && scroll.getContent() == page) {
            close();
            return;
        }
        show(words, page);
        applyCss();
        Focus.first(page);
    }

    /** Moves focus into the panel. */
    void focusFirst() {
        close.requestFocus();
    }
}
