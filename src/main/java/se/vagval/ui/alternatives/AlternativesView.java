package se.vagval.ui.alternatives;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.Sheets;

/**
 * Alternativ: the tree to the left, the chosen alternative's changes and key figures to the right, or below it where there
 * is little room.
 */
final class AlternativesView extends StackPane {
    private static final double TREE_WIDTH = 232;
    private static final double BESIDE = 640;

    private final AlternativesViewModel model;
    private final Explain explain;
    private final VBox tree = new VBox(2);
    private final VBox right = new VBox(12);
    private final StackPane page = new StackPane();

    AlternativesView(AlternativesViewModel model, Explain explain) {
        this.model = model;
        this.explain = explain;
        Sheets.on(this);
        tree.getStyleClass().addAll("vv-card", "vv-tree");
        tree.setAccessibleText(Texts.get("ui.alternatives.tree"));
        VBox head = new VBox(2, Parts.label(Texts.get("ui.alternatives.title"), "vv-page-title"),
                Parts.wrapped(Texts.get("ui.alternatives.subtitle"), "vv-muted"));
        VBox left = new VBox(14, head, tree);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        page.getStyleClass().add("vv-page");
        widthProperty().map(width -> width.doubleValue() >= BESIDE).subscribe(beside -> arrange(left, beside));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        model.page().subscribe(this::show);
    }

    private void arrange(VBox left, boolean beside) {
        page.getChildren().clear();
        left.setMinWidth(beside ? TREE_WIDTH : 0);
        left.setMaxWidth(beside ? TREE_WIDTH : Double.MAX_VALUE);
        page.getChildren().setAll(beside ? new HBox(18, left, right) : new VBox(18, left, right));
    }

    private void show(AlternativePage page) {
        if (page == null) {
            tree.getChildren().setAll(Parts.wrapped(Texts.get("ui.alternatives.none"), "vv-muted"));
            right.getChildren().clear();
            return;
        }
        String focused = getScene() == null || getScene().getFocusOwner() == null ? null
                : getScene().getFocusOwner().getId();
        showTree(page);
        showRight(page);
        giveBackFocus(focused);
    }

    /** The page is made anew after each edit; the cursor stays where it had gone. */
    private void giveBackFocus(String id) {
        Node same = id == null || id.isEmpty() ? null : lookup("#" + id);
        if (same != null) {
            same.requestFocus();
            if (same instanceof TextField field) {
                field.selectAll();
            }
        }
    }

    private void showTree(AlternativePage page) {
        tree.getChildren().setAll(page.tree().stream().map(this::line).toList());
    }

    private Node line(TreeLine line) {
        Label name = Parts.label(line.label(), "vv-tree-name");
        VBox words = new VBox(0, name);
        if (!line.detail().isEmpty()) {
            words.getChildren().add(Parts.label(line.detail(), "vv-tree-detail"));
        }
        Button button = new Button("", words);
        button.setId("tree-" + line.id());
        button.getStyleClass().add("vv-tree-line");
        if (line.chosen()) {
            button.getStyleClass().add("chosen");
        }
        button.setAccessibleText(line.detail().isEmpty() ? line.label()
                : Texts.get("ui.alternatives.spokenField", line.label(), line.detail()));
        button.setMaxWidth(Double.MAX_VALUE);
        name.textTruncatedProperty().subscribe(is -> button.setTooltip(is ? Parts.tip(line.label()) : null));
        button.setOnAction(_ -> model.chosen().set(line.id()));
        HBox row = new HBox(button);
        HBox.setHgrow(button, Priority.ALWAYS);
        row.setStyle("-fx-padding: 0 0 0 " + line.depth() * 16 + ";");
        return row;
    }

    private void showRight(AlternativePage page) {
        Label title = Parts.wrapped(page.title(), "vv-alternative-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(12, title, add(page.additions()));
        head.setAlignment(Pos.TOP_LEFT);
        right.getChildren().setAll(head);
        words(page.about());
        words(page.inherited());
        if (page.cards().isEmpty() && page.inherited().isEmpty()) {
            words(Texts.get("ui.alternatives.noChanges"));
        }
        page.cards().forEach(card -> right.getChildren().add(new CardView(model, card)));
        right.getChildren().add(figures(page));
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            right.getChildren().add(Parts.wrapped(text, "vv-muted"));
        }
    }

    private static Node add(List<Part.Option> additions) {
        MenuButton add = new MenuButton(Texts.get("ui.alternatives.add"));
        add.setId("add-change");
        add.setAccessibleText(add.getText());
        add.getStyleClass().add("vv-outlined");
        add.setMinWidth(Region.USE_PREF_SIZE);
        for (Part.Option option : additions) {
            MenuItem item = new MenuItem(option.label());
            item.setOnAction(_ -> option.choose().run());
            add.getItems().add(item);
        }
        return add;
    }

    private Node figures(AlternativePage page) {
        FlowPane figures = new FlowPane(36, 14);
        figures.getChildren().setAll(page.figures().stream().map(this::figure).toList());
        VBox card = new VBox(10, Parts.label(page.figuresTitle(), "vv-card-title"), figures);
        card.getStyleClass().add("vv-card");
        return card;
    }

    private Node figure(KeyFigure figure) {
        Button value = new Button(figure.value());
        value.setId("key-" + figure.measure().replace('.', '-'));
        value.getStyleClass().add("vv-key-value");
        value.setAccessibleText(Texts.get("ui.alternatives.spokenField", figure.label(), figure.value()));
        value.setDisable(figure.node().isEmpty());
        value.setOnAction(_ -> figure.node().ifPresent(explain::figure));
        return new VBox(1, Parts.label(figure.label(), "vv-muted"), value,
                Parts.label(figure.difference(), "vv-key-difference"));
    }
}
