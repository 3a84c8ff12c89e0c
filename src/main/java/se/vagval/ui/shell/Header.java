package se.vagval.ui.shell;

import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import se.vagval.text.Texts;
import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;
import se.vagval.ui.session.SaveState;
import se.vagval.ui.session.Session;
import se.vagval.ui.style.Icon;

/** The bar above the workspace: which review, whether it is saved, undo and redo, unit, and the ways out. */
final class Header extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

    /** Below this the name of the review needs the room of the word beside the arrow of undo. */
    private static final double NARROW = 1080;

    private final WorkspaceViewModel model;

    Header(WorkspaceViewModel model, MenuButton menu, Commands commands) {
        this.model = model;
        getStyleClass().add("vv-header");
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false);
        Session session = model.session();
        Button undo = done("undo", Icon.UNDO, session.undoText(), session.canUndo(), session::undo);
        undo.setText(Texts.get("ui.header.undo"));
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(
                narrow -> undo.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        Button redo = done("redo", Icon.REDO, session.redoText(), session.canRedo(), session::redo);
        Button report = Controls.button("report", Texts.get("ui.header.report"), () -> model.go(Step.REPORT));
        report.getStyleClass().add("vv-primary");
        report.setTooltip(Controls.tip(Texts.get("ui.header.reportTip")));
        HBox history = new HBox(8, beside(undo, commands), redo);
        getChildren().setAll(menu, name(), saved(commands), Controls.spring(), history, new UnitSwitch(model.unit()),
                report);
        presentation(commands).ifPresent(present -> getChildren().add(getChildren().size() - 1, present));
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

    /** Undo, with an arrow to the list of all that can be undone where there is one. */
    private static Node beside(Button undo, Commands commands) {
        return commands.command(SidePage.HISTORY).<Node>map(history -> {
            Button arrow = Controls.iconButton("history", Icon.DOWN, told(history), history::run);
            undo.getStyleClass().add("first");
            arrow.getStyleClass().add("last");
            HBox pair = new HBox(-1, undo, arrow);
            pair.getStyleClass().add("vv-split");
            return pair;
        }).orElse(undo);
    }

    private static String told(Command command) {
        return Texts.get("ui.header.command", command.name(), command.keys());
    }

    /** Says whether the review is saved; a press shows the versions where there are any to show. */
    private Node saved(Commands commands) {
        Button saved = Controls.button("save-state", "", () -> commands.command(SidePage.VERSIONS)
                .ifPresent(Command::run));
        saved.getStyleClass().addAll("vv-quiet", "vv-save-state");
        saved.textProperty().bind(model.saveWords());
        saved.setFocusTraversable(commands.command(SidePage.VERSIONS).isPresent());
        commands.command(SidePage.VERSIONS).ifPresent(versions -> {
            saved.setTooltip(Controls.tip(told(versions)));
            saved.setAccessibleHelp(told(versions));
        });
        model.session().saveState().subscribe(state -> {
            saved.pseudoClassStateChanged(WRONG, state instanceof SaveState.Failed);
            saved.pseudoClassStateChanged(CALM, state instanceof SaveState.ReadOnly);
        });
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

    /** Shows the review in full screen, where there is a screen for it. */
    private static Optional<Node> presentation(Commands commands) {
        return commands.command(Screen.PRESENT).map(present -> {
            Button button = Controls.button("present", Texts.get("ui.header.present"), present::run);
            button.setTooltip(Controls.tip(told(present)));
            button.setAccessibleHelp(told(present));
            return button;
        });
    }
}
