package se.vagval.ui.control;

import java.util.Optional;
import java.util.function.IntConsumer;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;

/** A figure and what it builds on, in two alternatives side by side; every figure can be followed. */
final class BesidePart extends VBox {
    private final GridPane grid = new GridPane();
    private final IntConsumer follow;
    private int row;

    BesidePart(ExplainedFigure figure, ExplainedFigure.Beside beside, IntConsumer follow) {
        super(6);
        this.follow = follow;
        setId("explain-side-by-side");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        grid.setHgap(8);
        grid.setVgap(2);
        grid.addRow(row++, Parts.wrapped(beside.here(), "vv-explain-detail"),
                Parts.wrapped(beside.there(), "vv-explain-detail"));
        add(figure.label(), Parts.label(figure.value(), "vv-strong"),
                amount(beside.node(), beside.value(), figure.label(), beside.there(), "vv-strong"));
        beside.operands().forEach(p -> add(p.label(), amount(p.here(), p.label(), beside.here()),
                amount(p.there(), p.label(), beside.there())));
        getChildren().add(grid);
        if (!beside.difference().isEmpty()) {
            Label difference = Parts.wrapped(
                    Texts.get("ui.explain.besideDifference", beside.there(), beside.difference()));
            difference.setId("explain-beside-difference");
            getChildren().add(difference);
        }
        if (!beside.withValues().isEmpty()) {
            VBox formula = new VBox(2, Parts.wrapped(beside.there(), "vv-muted"),
                    Parts.wrapped(beside.withValues(), "vv-muted"));
            formula.getStyleClass().add("vv-formula");
            getChildren().add(formula);
        }
    }

    private void add(String words, Node here, Node there) {
        Label label = Parts.wrapped(words);
        label.getStyleClass().add("vv-explain-pair");
        grid.add(label, 0, row++, 2, 1);
        grid.addRow(row++, here, there);
    }

    private Node amount(Optional<ExplainedFigure.Line> line, String label, String alternative) {
        return line.map(l -> amount(l.node(), l.value(), label, alternative, "vv-explain-amount"))
                .orElseGet(() -> Parts.label(Texts.get("ui.explain.notThere"), "vv-muted"));
    }

    private Node amount(int node, String value, String label, String alternative, String style) {
        Label amount = Parts.label(value, style, "vv-explain-follow");
        amount.setAccessibleRole(AccessibleRole.BUTTON);
        amount.setAccessibleText(Texts.get("ui.table.cell", label, alternative, value));
        Pressed.on(amount, () -> follow.accept(node));
        return amount;
    }
}
