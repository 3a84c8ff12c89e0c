package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.ExplainedFigure;
import se.vagval.ui.control.KeptHeight;
import se.vagval.ui.control.Parts;
import se.vagval.formula.Origin;

/** A change: its sentence, its table of savings, and what is wrong with what was typed. */
final class CardView extends VBox {
    private static final double[] SHARES = {31, 26, 21, 22};

    private final AlternativesViewModel model;

    /** The figures of each line of savings that nobody types, in the order of {@link #amounts}. */
    private final List<Label> amounts = new ArrayList<>();
    private final KeptHeight wanted = new KeptHeight();
    private final KeptHeight least = new KeptHeight();
    private ChangeCard now;

    CardView(AlternativesViewModel model, ChangeCard card) {
        super(8);
        this.model = model;
        this.now = card;
        getStyleClass().add("vv-card");
        getChildren().addAll(head(card), new Sentence(model, () -> now.sentence()));
        errors(card.sentence());
        for (int i = 0; i < card.lines().size(); i++) {
            int line = i;
            getChildren().add(new Sentence(model, () -> now.lines().get(line)));
            errors(card.lines().get(i));
        }
        if (!card.options().isEmpty()) {
            getChildren().add(options(card));
        }
        if (!card.savings().isEmpty()) {
            getChildren().add(savings(card));
            card.savings().forEach(line -> error(line.entry()));
        }
        card.warnings().forEach(warning -> getChildren().add(Parts.wrapped(warning.text(),
                warning.error() ? "vv-change-error" : "vv-change-warning")));
        card.remarks().forEach(remark -> getChildren().add(Parts.wrapped(remark, "vv-note")));
        card.details().ifPresent(details -> getChildren().add(new DetailsView(model, details)));
    }

    /** The change it shows, by its id. */
    String card() {
        return now.id();
    }

    /** Something in it has changed, and it may be higher or lower. */
    @Override
    public void requestLayout() {
        forgetHeights();
        super.requestLayout();
    }

    /** A field finds its width as it is laid out, when nobody hears it: how high that makes the card is asked once more. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        forgetHeights();
    }

    /** There is none yet while what the card extends is made, which asks for layout too. */
    private void forgetHeights() {
        if (wanted != null && least != null) {
            wanted.forget();
            least.forget();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return wanted.at(width, super::computePrefHeight);
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.at(width, super::computeMinHeight);
    }

    /** Takes what the card has become, if it looks as before; says whether it did. */
    boolean takes(ChangeCard card) {
        boolean same = now.looks(card);
        if (same) {
            now = card;
            Map<String, Part.Entry> entries = card.entries().stream()
                    .collect(Collectors.toMap(Part.Entry::id, Function.identity()));
            lookupAll(".vv-inline").stream().filter(Field.class::isInstance).map(Field.class::cast)
                    .forEach(field -> field.takes(entries.get(field.getId())));
            List<String> words = card.savings().stream().flatMap(line -> amounts(line).stream()).toList();
            for (int i = 0; i < words.size(); i++) {
                amounts.get(i).setText(words.get(i));
            }
        }
        return same;
    }

    private static List<String> amounts(SavingLine line) {
        return line.sum() ? List.of(line.before(), line.entry().text(), line.after())
                : List.of(line.before(), line.after());
    }

    private HBox head(ChangeCard card) {
        Label heading = Parts.wrapped(card.heading(), "vv-card-title");
        heading.setMinWidth(0);
        HBox head = new HBox(6, heading);
        if (card.assumed()) {
            ExplainedFigure.badge(Origin.Mark.ASSUMPTION).ifPresent(b -> {
                Label badge = Parts.label(b, "vv-badge");
                badge.setMinWidth(USE_PREF_SIZE);
                head.getChildren().add(badge);
            });
        }
        head.getChildren().addAll(Parts.spring(), button("details-" + card.id(), Texts.get(card.details().isPresent()
                ? "ui.alternatives.details.hide"
                : "ui.alternatives.details"), card, () -> model.unfold(card.id())));
        if (card.replaces()) {
            head.getChildren().add(button("put-back-" + card.id(), Texts.get("ui.alternatives.putBack"), card,
                    () -> model.putBack(card.id())));
        } else {
            head.getChildren().add(button("remove-" + card.id(), Texts.get("ui.alternatives.remove"), card,
                    () -> model.remove(card.id())));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Button button(String id, String words, ChangeCard card, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("vv-quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(Texts.get("ui.alternatives.spokenField", words, card.heading()));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private MenuButton options(ChangeCard card) {
        MenuButton menu = new MenuButton(Texts.get("ui.alternatives.lines"));
        menu.setId("lines-" + card.id());
        menu.getStyleClass().add("vv-quiet");
        for (int i = 0; i < card.options().size(); i++) {
            int at = i;
            MenuItem item = new MenuItem(card.options().get(i).label());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.choose(now.options().get(at)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void errors(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.Entry entry -> error(entry);
                case Part.Offered offered -> error(offered.entry());
                case Part.Several several -> error(new Part.Entry(several.id(), several.name(), "", several.error(),
                        ""));
                case Part.Words _,Part.Choice _ -> {
                    // nothing is typed in these
                }
            }
        }
    }

    private void error(Part.Entry entry) {
        if (entry.error().isEmpty()) {
            return;
        }
        Label words = Parts.wrapped(Texts.get("ui.alternatives.spokenField", entry.name(), entry.error()), "vv-error");
        words.setId(entry.id() + "-error");
        Button restore = new Button(Texts.get("ui.alternatives.restore"));
        restore.getStyleClass().add("vv-quiet");
        restore.setMinWidth(USE_PREF_SIZE);
        restore.setOnAction(_ -> model.restore(entry.id()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, words, restore);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("vv-error-row");
        getChildren().add(row);
    }

    private GridPane savings(ChangeCard card) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("vv-savings");
        for (int c = 0; c < card.columns().size(); c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(SHARES[c]);
            column.setHalignment(c == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
            grid.add(cell(Parts.wrapped(card.columns().get(c), c == 0 ? "vv-head-first" : "vv-head-plain"), c,
                    "vv-savings-head"), c, 0);
        }
        for (int r = 0; r < card.savings().size(); r++) {
            line(grid, card.savings().get(r), r + 1);
        }
        return grid;
    }

    private void line(GridPane grid, SavingLine line, int row) {
        String style = line.sum() ? "vv-savings-sum" : "vv-savings-cell";
        List<Label> figures = amounts(line).stream().map(words -> Parts.label(words)).toList();
        amounts.addAll(figures);
        grid.add(cell(Parts.wrapped(line.label()), 0, style), 0, row);
        grid.add(cell(figures.getFirst(), 1, style), 1, row);
        grid.add(cell(line.sum() ? figures.get(1) : new Field(model, line.entry()), 2, style), 2, row);
        grid.add(cell(figures.getLast(), 3, style), 3, row);
    }

    private static HBox cell(Node content, int column, String style) {
        HBox cell = new HBox(content);
        cell.setAlignment(column == 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        cell.getStyleClass().add(style);
        return cell;
    }
}
