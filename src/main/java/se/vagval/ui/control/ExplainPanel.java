package se.vagval.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.vagval.formula.Origin;
import se.vagval.text.Texts;

/** Förklara: what a figure is, how it came about, what it builds on and where it is used. */
public final class ExplainPanel extends VBox {
    private static final int FEW = 5;
    private static final int MOST_TRAIL = 4;

    private final ExplainViewModel model;
    private final Button back = new Button(Texts.get("ui.explain.back"));
    private final FlowPane trail = new FlowPane(4, 0);
    private final VBox body = new VBox();

    public ExplainPanel(ExplainViewModel model) {
        this.model = model;
        setId("explain");
        getStyleClass().add("vv-explain");
        back.setId("explain-back");
        back.getStyleClass().addAll("vv-quiet", "vv-explain-back");
        back.setOnAction(_ -> model.back());
        back.visibleProperty().bind(model.canGoBack());
        back.managedProperty().bind(model.canGoBack());
        body.getStyleClass().add("vv-explain-body");
        trail.setId("explain-trail");
        trail.visibleProperty().bind(model.canGoBack());
        trail.managedProperty().bind(model.canGoBack());
        getChildren().setAll(back, trail, body);
        model.trail().subscribe(this::showTrail);
        model.figure().subscribe(this::show);
    }

    private void show(Optional<ExplainedFigure> figure) {
        boolean inside = holdsFocus();
        boolean fromMenu = inside && "explain-beside".equals(getScene().getFocusOwner().getId());
        body.getChildren().clear();
        if (figure.isPresent()) {
            fill(figure.get());
        } else {
            body.getChildren().add(Parts.wrapped(Texts.get("ui.explain.gone"), "vv-muted"));
        }
        if (inside) {
            giveFocus(fromMenu);
        }
    }

    /** The way here; of a long way its beginning and its end. */
    private void showTrail(List<String> names) {
        trail.getChildren().clear();
        for (int i = 0; i < names.size(); i++) {
            boolean hidden = names.size() > MOST_TRAIL && i > 0 && i < names.size() - MOST_TRAIL + 1;
            if (hidden && i == 1) {
                trail.getChildren().add(Parts.label(Texts.get("ui.explain.trailMore"), "vv-explain-detail"));
            } else if (!hidden) {
                trail.getChildren().add(step(names.get(i), i));
            }
        }
    }

    private Hyperlink step(String name, int index) {
        Hyperlink to = new Hyperlink(Texts.get("ui.explain.trailStep", name));
        to.setAccessibleText(Texts.get("ui.explain.trailTo", name));
        to.getStyleClass().add("vv-explain-step");
        to.setOnAction(_ -> model.backTo(index));
        return to;
    }

    private boolean holdsFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at != null;
    }

    /** What had focus went with the figure before: the way back has it, or else the first figure to go on to. */
    private void giveFocus(boolean fromMenu) {
        Node row = body.lookup(".vv-explain-row");
        if (fromMenu && body.lookup("#explain-beside") != null) {
            body.lookup("#explain-beside").requestFocus();
        } else if (back.isVisible()) {
            back.requestFocus();
        } else if (row != null) {
            row.requestFocus();
        }
    }

    private void fill(ExplainedFigure figure) {
        head(figure);
        if (figure.beside().isPresent()) {
            body.getChildren().addAll(heading(Texts.get("ui.explain.sideBySide")), chooser(figure),
                    new BesidePart(figure, figure.beside().get(), model::follow));
        } else {
            lines(figure.operands());
            elsewhere(figure);
        }
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

    private void lines(List<ExplainedFigure.Line> lines) {
        if (!lines.isEmpty()) {
            body.getChildren().addAll(heading(Texts.get("ui.explain.buildsOn")), few(lines, this::row));
        }
    }

    /** The first few, and the rest when they are asked for. */
    private static <T> VBox few(List<T> all, Function<T, Node> row) {
        boolean many = all.size() > FEW + 1;
        VBox list = new VBox();
        all.subList(0, many ? FEW : all.size()).forEach(line -> list.getChildren().add(row.apply(line)));
        if (many) {
            Hyperlink more = new Hyperlink(Texts.get("ui.explain.showAll", all.size()));
            more.setOnAction(_ -> {
                list.getChildren().setAll(all.stream().map(row).toList());
                list.getChildren().get(FEW).requestFocus();
            });
            list.getChildren().add(more);
        }
        return list;
    }

    private void elsewhere(ExplainedFigure figure) {
        if (figure.elsewhere().isEmpty()) {
            return;
        }
        VBox list = new VBox();
        figure.elsewhere().forEach(e -> list.getChildren().add(row(
                new ExplainedFigure.Line(e.node(), e.label(), "", e.value(), Origin.Mark.NONE, true))));
        body.getChildren().addAll(heading(Texts.get("ui.explain.elsewhere")), chooser(figure), list);
    }

    /** Which alternative stands beside. */
    private Node chooser(ExplainedFigure figure) {
        String chosen = figure.beside().map(ExplainedFigure.Beside::there)
                .orElse(Texts.get("ui.explain.besideNone"));
        MenuButton menu = new MenuButton(Texts.get("ui.explain.beside", chosen));
        menu.setId("explain-beside");
        menu.getStyleClass().add("vv-outlined");
        menu.setAccessibleText(menu.getText());
        ToggleGroup one = new ToggleGroup();
        menu.getItems().add(item(one, Texts.get("ui.explain.besideNone"), "", figure.beside().isEmpty()));
        figure.elsewhere().forEach(e -> menu.getItems().add(item(one, e.label(), e.alternative(),
                figure.beside().filter(b -> b.alternative().equals(e.alternative())).isPresent())));
        return menu;
    }

    private RadioMenuItem item(ToggleGroup group, String words, String alternative, boolean chosen) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> model.beside(alternative));
        return item;
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
        Pressed.on(row, () -> model.follow(line.node()));
        return row;
    }

    private void usedIn(ExplainedFigure figure) {
        if (figure.usedIn().isEmpty()) {
            return;
        }
        body.getChildren().addAll(heading(Texts.get("ui.explain.usedIn")),
                few(figure.usedIn(), link -> link(link, "explain-used")));
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
