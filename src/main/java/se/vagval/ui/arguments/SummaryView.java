package se.vagval.ui.arguments;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import se.vagval.model.Argument;
import se.vagval.text.Texts;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Parts;

/** For and against beside each other, alternative by alternative, in equal columns; comments apart below. */
final class SummaryView extends VBox {
    private static final double HALF = 50;
    private static final double BETWEEN = 28;

    private final Explain explain;
    private Summary shown = new Summary(List.of());

    SummaryView(Explain explain) {
        super(14);
        this.explain = explain;
        setId("argument-summary");
    }

    /** Made anew only when something in it is another, so that what has focus keeps it. */
    void show(Summary summary) {
        if (summary.equals(shown)) {
            return;
        }
        String focused = getScene() == null || getScene().getFocusOwner() == null ? null
                : getScene().getFocusOwner().getId();
        shown = summary;
        getChildren().setAll(Parts.wrapped(Texts.get("ui.arguments.summary.lead"), "vv-muted"));
        summary.parts().forEach(p -> getChildren().add(card(p)));
        Node again = focused == null ? null : lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    private VBox card(Summary.Part part) {
        VBox card = new VBox(8, Parts.wrapped(part.name(), "vv-card-title"));
        card.getStyleClass().add("vv-card");
        if (!part.same().isEmpty()) {
            card.getChildren().add(Parts.wrapped(part.same(), "vv-muted"));
            return card;
        }
        card.getChildren().add(sides(part.said(), Texts.get("ui.arguments.summary.none")));
        if (!part.comments().isEmpty()) {
            Label heading = Parts.label(Texts.get("ui.arguments.summary.comments"), "vv-argument-comments");
            heading.setMaxWidth(Double.MAX_VALUE);
            card.getChildren().addAll(heading,
                    sides(part.comments(), Texts.get("ui.arguments.summary.noComments")));
        }
        return card;
    }

    private GridPane sides(Summary.Sides sides, String none) {
        GridPane grid = new GridPane(BETWEEN, 6);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, head(Argument.Stance.FOR), head(Argument.Stance.AGAINST));
        grid.addRow(1, side(sides.pro(), none), side(sides.con(), none));
        return grid;
    }

    private static Label head(Argument.Stance stance) {
        return Parts.label(Texts.get("ui.arguments.speaks." + stance), "vv-argument-head");
    }

    private VBox side(List<Summary.Item> items, String none) {
        VBox side = new VBox(10);
        items.forEach(i -> side.getChildren().add(item(i)));
        if (items.isEmpty()) {
            side.getChildren().add(Parts.wrapped(none, "vv-muted"));
        }
        return side;
    }

    private VBox item(Summary.Item item) {
        VBox box = new VBox(1, Parts.wrapped(item.text()));
        if (!item.who().isEmpty()) {
            box.getChildren().add(Parts.wrapped(item.who(), "vv-note"));
        }
        if (!item.figure().isEmpty()) {
            box.getChildren().add(FigureLink.of(item, explain, "summary"));
        }
        box.getStyleClass().add("vv-argument");
        return box;
    }
}
