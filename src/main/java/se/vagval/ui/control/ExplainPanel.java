package se.vagval.ui.control;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.vagval.formula.Origin;
import se.vagval.text.Texts;

/** Förklara: what a figure is, how it came about, what it builds on and where it is used. */
public final class ExplainPanel extends VBox {
    private static final int FEW = 5;

    private final ExplainViewModel model;
    private final Button back = new Button(Texts.get("ui.explain.back"));
    private final VBox body = new VBox();

    public ExplainPanel(ExplainViewModel model) {
        this.model = model;
        setId("explain");
        getStyleClass().add("vv-explain");
        Sheets.on(this);
        back.setId("explain-back");
        back.getStyleClass().addAll("vv-quiet", "vv-explain-back");
        back.setOnAction(_ -> model.back());
        back.visibleProperty().bind(model.canGoBack());
        back.managedProperty().bind(model.canGoBack());
        body.getStyleClass().add("vv-explain-body");
        getChildren().setAll(back, body);
        model.figure().subscribe(this::show);
    }

    private void show(Optional<ExplainedFigure> figure) {
        boolean inside = holdsFocus();
        body.getChildren().clear();
        if (figure.isPresent()) {
            fill(figure.get());
        } else {
            body.getChildren().add(Parts.wrapped(Texts.get("ui.explain.gone"), "vv-muted"));
        }
        if (inside) {
            giveFocus();
        }
    }

    private boolean holdsFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at != null;
    }

    /** What had focus went with the figure before: the way back has it, or else the first figure to go on to. */
    private void giveFocus() {
        Node row = body.lookup(".vv-explain-row");
        if (back.isVisible()) {
            back.requestFocus();
        } else if (row != null) {
            row.requestFocus();
        }
    }

    private void fill(ExplainedFigure figure) {
        head(figure);
        lines(Texts.get("ui.explain.buildsOn"), figure.operands());
        lines(Texts.get("ui.explain.elsewhere"), figure.elsewhere());
        if (!figure.source().isEmpty()) {
            body.getChildren().addAll(heading(Texts.get("ui.explain.source")),
                    Parts.wrapped(figure.source(), "vv-muted"));
        }
        usedIn(figure);
    }

    private void head(ExplainedFigure figure) {
        Label value = Parts.wrapped(figure.value(), "vv-explain-value");
        value.setId("explain-value");
        Label label = Parts.wrapped(figure.label(), "vv-explain-label");
        label.setId("explain-label");
        body.getChildren().addAll(Parts.wrapped(figure.place(), "vv-muted"), label);
        figure.sameAs().ifPresent(link -> body.getChildren().add(link(link, "explain-same")));
        body.getChildren().add(value);
        ExplainedFigure.badge(figure.mark()).ifPresent(words -> body.getChildren().add(badge(words)));
        VBox formula = new VBox(2, Parts.wrapped(figure.inWords()));
        formula.getStyleClass().add("vv-formula");
        if (!figure.withValues().isEmpty()) {
            formula.getChildren().add(Parts.wrapped(figure.withValues(), "vv-muted"));
        }
        body.getChildren().add(formula);
        if (!figure.missing().isEmpty()) {
            body.getChildren().add(Parts.wrapped(figure.missing(), "vv-missing-reason"));
        }
        if (!figure.note().isEmpty()) {
            body.getChildren().add(Parts.wrapped(figure.note(), "vv-muted"));
        }
    }

    private void lines(String heading, List<ExplainedFigure.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        body.getChildren().add(heading(heading));
        boolean many = lines.size() > FEW + 1;
        VBox list = new VBox();
        lines.subList(0, many ? FEW : lines.size()).forEach(line -> list.getChildren().add(row(line)));
        if (many) {
            Hyperlink all = new Hyperlink(Texts.get("ui.explain.showAll", lines.size()));
            all.setOnAction(_ -> list.getChildren().setAll(lines.stream().map(this::row).toList()));
            list.getChildren().add(all);
        }
        body.getChildren().add(list);
    }

    private Node row(ExplainedFigure.Line line) {
        VBox words = new VBox(1, Parts.wrapped(line.label(), "vv-explain-operand"));
        if (!line.detail().isEmpty()) {
            words.getChildren().add(Parts.wrapped(line.detail(), "vv-explain-detail"));
        }
        ExplainedFigure.badge(line.mark()).ifPresent(mark -> words.getChildren().add(badge(mark)));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label value = Parts.label(line.value(), "vv-explain-amount");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(10, words, value);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("vv-explain-row", line.formula() ? "vv-formula-row" : "vv-input-row");
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(Texts.get("ui.explain.spokenLine", line.label(), line.value(),
                line.mark() == Origin.Mark.NONE ? line.detail() : ExplainedFigure.badge(line.mark()).orElse("")));
        pressable(row, () -> model.follow(line.node()));
        return row;
    }

    private static void pressable(Node node, Runnable action) {
        node.setFocusTraversable(true);
        node.setOnMouseClicked(_ -> action.run());
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }

    private void usedIn(ExplainedFigure figure) {
        if (figure.usedIn().isEmpty()) {
            return;
        }
        VBox links = new VBox(1);
        figure.usedIn().forEach(link -> links.getChildren().add(link(link, "explain-used")));
        body.getChildren().addAll(heading(Texts.get("ui.explain.usedIn")), links);
        if (figure.usedInMore() > 0) {
            body.getChildren().add(Parts.label(Texts.get("ui.explain.more", figure.usedInMore()), "vv-muted"));
        }
    }

    private Hyperlink link(ExplainedFigure.Link link, String id) {
        Hyperlink to = new Hyperlink(link.label());
        to.setId(id);
        to.setWrapText(true);
        to.setMinHeight(Region.USE_PREF_SIZE);
        to.setOnAction(_ -> model.follow(link.node()));
        return to;
    }

    private static Label heading(String words) {
        return Parts.label(words, "vv-explain-heading");
    }

    private static Label badge(String words) {
        return Parts.label(words, "vv-badge");
    }
}
