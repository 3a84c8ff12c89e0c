package se.vagval.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.style.Icon;

/** The panel to the right of the content; not there until something is to be shown. Escape closes it. */
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
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
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
        open.set(false);
        scroll.setContent(null);
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    @Override
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Moves focus into the panel. */
    void focusFirst() {
        close.requestFocus();
    }
}
