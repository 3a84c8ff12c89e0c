package se.vagval.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import se.vagval.chart.FigurePlot.Mark;
import se.vagval.text.Texts;

/**
 * The figures of a drawing that can be asked about: a click on what stands for one explains it, arrows go from one to the
 * next, and Enter asks about the one that is framed.
 */
final class ChartMarks {
    private static final double ROUND = 2;

    private final Region picture;
    private final IntConsumer explain;
    private final Rectangle frame = new Rectangle();
    private final Tooltip tip = Parts.tip("");
    private List<Mark> marks = List.of();
    private String whole = "";
    private int at = -1;

    ChartMarks(Region picture, IntConsumer explain) {
        this.picture = picture;
        this.explain = explain;
        frame.getStyleClass().add("vv-chart-mark");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setVisible(false);
        frame.setArcWidth(2 * ROUND);
        frame.setArcHeight(2 * ROUND);
        picture.setOnMouseMoved(this::moved);
        picture.setOnMouseExited(_ -> frameAt(picture.isFocused() ? at : -1));
        picture.setOnMouseClicked(this::clicked);
        picture.setOnKeyPressed(this::pressed);
        picture.focusedProperty().subscribe((_, is) -> focused(is));
    }

    /** The frame round the figure that is pointed at, to lie on the drawing. */
    Rectangle frame() {
        return frame;
    }

    /** What is said of the whole drawing, while no figure of it is framed. */
    void describe(String alternative) {
        whole = alternative;
        picture.setAccessibleText(alternative);
    }

    /** The figures of a drawing that has just been made. */
    void show(List<Mark> drawn) {
        marks = drawn;
        at = Math.min(at, marks.size() - 1);
        frameAt(picture.isFocused() ? at : -1);
    }

    private void focused(boolean is) {
        at = is && at < 0 && !marks.isEmpty() ? 0 : at;
        frameAt(is ? at : -1);
        if (!is) {
            picture.setAccessibleText(whole);
        }
    }

    private void moved(MouseEvent event) {
        Optional<Mark> under = under(event);
        picture.setCursor(under.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        if (under.isPresent()) {
            tip.setText(under.get().words());
            Tooltip.install(picture, tip);
        } else {
            Tooltip.uninstall(picture, tip);
        }
        frameAt(under.map(marks::indexOf).orElse(picture.isFocused() ? at : -1));
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            under(event).ifPresent(mark -> {
                at = marks.indexOf(mark);
                picture.requestFocus();
                frameAt(at);
                explain.accept(mark.node());
            });
        }
    }

    /** The smallest that is under the pointer. */
    private Optional<Mark> under(MouseEvent event) {
        return marks.stream().filter(m -> m.contains(event.getX(), event.getY()))
                .min(Comparator.comparingDouble(m -> m.width() * m.height()));
    }

    private void pressed(KeyEvent event) {
        if (marks.isEmpty() || event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, DOWN -> go(Math.min(at + 1, marks.size() - 1));
            case LEFT, UP -> go(Math.max(at - 1, 0));
            case HOME -> go(0);
            case END -> go(marks.size() - 1);
            case ENTER, SPACE -> explain.accept(marks.get(Math.max(at, 0)).node());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int to) {
        at = to;
        frameAt(at);
        picture.setAccessibleText(Texts.get("ui.chart.markSpoken", marks.get(at).words()));
        picture.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void frameAt(int mark) {
        frame.setVisible(mark >= 0 && mark < marks.size());
        if (frame.isVisible()) {
            Mark framed = marks.get(mark);
            frame.setX(Math.round(framed.x()) - 1.5);
            frame.setY(Math.round(framed.y()) - 1.5);
            frame.setWidth(Math.round(framed.width()) + 3);
            frame.setHeight(Math.round(framed.height()) + 3);
        }
    }
}
