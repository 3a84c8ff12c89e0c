package se.vagval.ui.alternatives;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.ChartPane;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Gradual;
import se.vagval.ui.control.Parts;
import se.vagval.ui.shell.Desk;

/**
 * Alternativ: the tree and the sketch to the left, the chosen alternative's changes and key figures to the right, or below
 * where there is little room.
 */
final class AlternativesView extends StackPane {
    private static final double TREE_WIDTH = 262;
    private static final double BESIDE = 640;
    /** Columns of a sketch that have room beside the changes; a wider one stands below them. */
    private static final int NARROW = 3;

    private final AlternativesViewModel model;
    private final Explain explain;
    private final TreePane tree;
    private final VBox left = new VBox(14);
    private final VBox right = new VBox(12);
    private final VBox above = new VBox(12);
    private final CardList cards;
    private final VBox below = new VBox(12);
    private final StackPane page = new StackPane();
    private final ChartPane sketch;
    private final VBox sketchCard;
    private final Label sketchTitle = Parts.wrapped("", "vv-card-title");
    private final Label sketchFinding = Parts.wrapped("", "vv-muted");
    private final DifferencesView differences;
    private final Gradual figures = new Gradual(this::showFigures);
    private final AddMenu add;

    AlternativesView(AlternativesViewModel model, Explain explain, Desk desk) {
        this.model = model;
        this.explain = explain;
        this.tree = new TreePane(model);
        this.add = new AddMenu(model);
        this.cards = new CardList(model, model.behind());
        this.sketch = new ChartPane(desk.dialogs(), desk.clipboard(), explain::figure);
        this.differences = new DifferencesView(desk);
        sketch.setId("organisation");
        MenuButton more = new MenuButton(Texts.get("ui.alternatives.sketch.more"));
        more.setId("sketch-more");
        more.setAccessibleText(Texts.get("ui.alternatives.sketch.moreName"));
        more.getStyleClass().addAll("vv-quiet", "vv-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems().setAll(sketch.items());
        sketchTitle.setMinWidth(0);
        sketchTitle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sketchTitle, Priority.ALWAYS);
        this.sketchCard = new VBox(4, new HBox(8, sketchTitle, more), sketchFinding, sketch);
        sketchCard.getStyleClass().addAll("vv-chart", "vv-card");
        VBox head = new VBox(2, Parts.label(Texts.get("ui.alternatives.title"), "vv-page-title"),
                Parts.wrapped(Texts.get("ui.alternatives.subtitle"), "vv-muted"));
        left.getChildren().setAll(head, tree);
        for (VBox part : List.of(above, cards, below)) {
            part.setMinWidth(0);
            part.managedProperty().bind(Bindings.isNotEmpty(part.getChildren()));
        }
        Gradual.parts(right, List.of(() -> above, () -> cards, () -> below));
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        page.getStyleClass().add("vv-page");
        widthProperty().map(width -> width.doubleValue() >= BESIDE).subscribe(this::arrange);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.vvalueProperty().subscribe(_ -> cards.seen());
        getChildren().add(scroll);
        model.page().subscribe(this::show);
    }

    private void arrange(boolean beside) {
        page.getChildren().clear();
        left.setMinWidth(beside ? TREE_WIDTH : 0);
        left.setMaxWidth(beside ? TREE_WIDTH : Double.MAX_VALUE);
        page.getChildren().setAll(beside ? new HBox(18, left, right) : new VBox(18, left, right));
    }

    private void show(AlternativePage page) {
        if (page == null) {
            tree.showNone();
            left.getChildren().remove(sketchCard);
            cards.show(Cards.NONE);
            List.of(above, below).forEach(part -> part.getChildren().clear());
            return;
        }
        String focused = getScene() == null || getScene().getFocusOwner() == null ? null
                : getScene().getFocusOwner().getId();
        Optional<String> typing = getScene() != null && getScene().getFocusOwner() instanceof Field field
                ? field.typing() : Optional.empty();
        boolean named = page.naming().isPresent() && lookup("#alternative-name") == null;
        tree.show(page.tree());
        showRight(page);
        DrawnOrganisation drawn = new DrawnOrganisation(page.organisation());
        sketchTitle.setText(drawn.title());
        sketchFinding.setText(drawn.finding(model.unit()));
        sketch.show(drawn, model.unit());
        boolean wide = page.organisation().columns() > (page.organisation().hasOrgans() ? 1 : NARROW);
        place(wide);
        giveBackFocus(named ? "alternative-name" : focused, typing);
    }

    private void place(boolean wide) {
        VBox to = wide ? below : left;
        if (!to.getChildren().contains(sketchCard)) {
            (wide ? left : below).getChildren().remove(sketchCard);
            to.getChildren().add(sketchCard);
        }
    }

    private void showBelow(Node part) {
        below.getChildren().removeIf(other -> other != sketchCard);
        below.getChildren().addFirst(part);
    }

    /** The page is made anew after each edit; the cursor stays where it had gone, with what is being typed there. */
    private void giveBackFocus(String id, Optional<String> typing) {
        Node same = id == null || id.isEmpty() ? null : lookup("#" + id.replace(".", "\\."));
        if (same != null && !same.isFocused()) {
            same.requestFocus();
            if (same instanceof TextField field) {
                typing.ifPresentOrElse(words -> {
                    field.setText(words);
                    field.end();
                }, field::selectAll);
            }
        }
    }

    private void showRight(AlternativePage page) {
        Label title = Parts.wrapped(page.differences().isPresent() ? Texts.get("ui.alternatives.differences")
                : page.title(), "vv-alternative-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, title, compare(page), add);
        head.setAlignment(Pos.TOP_LEFT);
        add.show(page);
        above.getChildren().setAll(head);
        if (!page.refused().isEmpty()) {
            Label refused = Parts.wrapped(page.refused(), "vv-error", "vv-error-row");
            refused.setId("refused");
            refused.setMaxWidth(Double.MAX_VALUE);
            above.getChildren().add(refused);
        }
        if (page.differences().isPresent()) {
            differences.show(page.differences().get(), model.unit());
            cards.show(Cards.NONE);
            showBelow(differences);
        } else {
            showAlternative(page);
        }
    }

    private void showAlternative(AlternativePage page) {
        if (page.naming().isPresent()) {
            above.getChildren().add(new NamingView(model, page.naming().get()));
        } else {
            words(page.about());
        }
        if (!page.inherited().summary().isEmpty()) {
            above.getChildren().add(new InheritedView(model, page.inherited()));
        }
        if (page.cards().isEmpty()) {
            words(Texts.get(page.inherited().summary().isEmpty() ? "ui.alternatives.noChanges"
                    : "ui.alternatives.noOwnChanges"));
        }
        cards.show(page.cards());
        if (below.getChildren().isEmpty() || model.large()) {
            figures.go();
        } else {
            showBelow(figures(page));
        }
    }

    /**
     * The key figures come last on a page that has not been seen before, and of a large review: break-even calculates the
     * review anew.
     */
    private boolean showFigures() {
        AlternativePage page = model.page().get();
        if (page != null && page.differences().isEmpty()) {
            showBelow(figures(page));
        }
        return false;
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            above.getChildren().add(Parts.wrapped(text, "vv-muted"));
        }
    }

    private Node compare(AlternativePage page) {
        ToggleButton compare = new ToggleButton(Texts.get("ui.alternatives.differences"));
        compare.setId("differences");
        compare.getStyleClass().add("vv-outlined");
        compare.setAccessibleText(compare.getText());
        compare.setSelected(page.differences().isPresent());
        compare.setMinWidth(Region.USE_PREF_SIZE);
        compare.setOnAction(_ -> model.differences(compare.isSelected()));
        return compare;
    }

    private Node figures(AlternativePage page) {
        FlowPane figures = new FlowPane(36, 14);
        figures.getChildren().setAll(page.figures().stream().map(this::figure).toList());
        VBox card = new VBox(10, Parts.label(page.figuresTitle(), "vv-card-title"), figures);
        page.consequences().forEach(sentence -> card.getChildren().add(Parts.wrapped(sentence)));
        card.getStyleClass().add("vv-card");
        return card;
    }

    private Node figure(KeyFigure figure) {
        return new VBox(1, Parts.label(figure.label(), "vv-muted"), value(figure),
                Parts.label(figure.difference(), "vv-key-difference"));
    }

    private Node value(KeyFigure figure) {
        String id = "key-" + figure.measure().replace('.', '-');
        String spoken = Texts.get("ui.alternatives.spokenField", figure.label(), figure.value());
        if (figure.node().isEmpty()) {
            Label value = Parts.label(figure.value(), "vv-key-plain");
            value.setId(id);
            value.setAccessibleText(spoken);
            return value;
        }
        Button value = new Button(figure.value());
        value.setId(id);
        value.getStyleClass().add("vv-key-value");
        value.setAccessibleText(spoken);
        value.setOnAction(_ -> explain.figure(figure.node().getAsInt()));
        return value;
    }
}
