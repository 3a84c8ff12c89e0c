package se.vagval.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import se.vagval.text.Texts;
import se.vagval.ui.session.Session;
import se.vagval.ui.style.Icon;

/** The bar above the workspace: which review, whether it is saved, undo and redo, unit, and the ways out. */
final class Header extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final WorkspaceViewModel model;

    Header(WorkspaceViewModel model, MenuButton menu) {
        this.model = model;
        getStyleClass().add("vv-header");
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false);
        Session session = model.session();
        Button undo = done("undo", Icon.UNDO, session.undoText(), session.canUndo(), session::undo);
        undo.setText(Texts.get("ui.header.undo"));
        Button redo = done("redo", Icon.REDO, session.redoText(), session.canRedo(), session::redo);
        Button report = Controls.button("report", Texts.get("ui.header.report"), () -> model.go(Step.REPORT));
        report.getStyleClass().add("vv-primary");
        report.setTooltip(Controls.tip(Texts.get("ui.header.reportTip")));
        HBox history = new HBox(8, undo, redo);
        getChildren().setAll(menu, name(), saved(), Controls.spring(), history, new UnitSwitch(model.unit()),
                presentation(), report);
        // Only the name gives way when the window is narrow.
        for (Node part : getChildren()) {
            if (part instanceof Region region && !"review-name".equals(part.getId())
                    && HBox.getHgrow(part) != Priority.ALWAYS) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
    }

    private Label name() {
        Label name = Controls.label("", "vv-review-name");
        name.setId("review-name");
        name.setMinWidth(80);
        name.textProperty().bind(model.title());
        Tooltip whole = Controls.tip("");
        whole.textProperty().bind(Bindings.createStringBinding(
                () -> Texts.get("ui.header.file", name.getText(), model.session().file().toString()),
                name.textProperty(), model.session().saveState()));
        name.setTooltip(whole);
        return name;
    }

    private Label saved() {
        Label saved = Controls.label("", "vv-save-state");
        saved.setId("save-state");
        saved.textProperty().bind(model.saveWords());
        ObservableValue<Boolean> wrong = model.saveProblem().map(words -> !words.isEmpty());
        wrong.subscribe(is -> saved.pseudoClassStateChanged(WRONG, is));
        return saved;
    }

    private static Button done(String id, Icon icon, ReadOnlyStringProperty words, ReadOnlyBooleanProperty can,
            Runnable action) {
        Button button = Controls.button(id, "", action);
        button.setGraphic(icon.node());
        button.accessibleTextProperty().bind(words);
        Tooltip tip = Controls.tip("");
        tip.textProperty().bind(words);
        button.setTooltip(tip);
        button.disableProperty().bind(can.not());
        return button;
    }

    /** A control that cannot be used shows no tooltip in JavaFX, so the pane around it does. */
    private static Node presentation() {
        Button button = Controls.button("present", Texts.get("ui.header.present"), () -> {});
        button.setDisable(true);
        button.setAccessibleHelp(Texts.get("ui.header.presentLater"));
        StackPane around = new StackPane(button);
        Tooltip.install(around, Controls.tip(Texts.get("ui.header.presentLater")));
        return around;
    }
}
