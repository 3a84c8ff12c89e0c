package se.vagval.ui.grid;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;

/** Brings a cell into view: in its table, and in the pages that the table stands in. */
final class GridReveal {
    private static final double MARGIN = 12;
    /** Where rows differ in height the table guesses where one is, and knows when it has made those around it. */
    private static final int MOST_TRIES = 3;

    private final GridTable table;

    GridReveal(GridTable table) {
        this.table = table;
    }

    void show(int row, int column) {
        if (column > 0) {
            sideways(column);
        }
        for (int tries = 0; tries < MOST_TRIES && (tries == 0 || table.seen(row, column).isEmpty()); tries++) {
            if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(row);
            }
            table.applyCss();
            table.layout();
        }
        table.seen(row, column).ifPresent(this::inPages);
    }

    /** The labels cover the first of the columns when these are scrolled. */
    private void sideways(int column) {
        table.scrollToColumnIndex(column);
        double covered = table.getColumns().getFirst().getWidth();
        double left = 0;
        for (int i = 0; i < column; i++) {
            left += table.getColumns().get(i).getWidth();
        }
        double over = table.grid().scrolled().get() + covered - left;
        if (over > 0) {
            table.grid().scrollBack(over);
        }
    }

    private void inPages(Node cell) {
        for (Parent p = table.getParent(); p != null; p = p.getParent()) {
            if (p instanceof ScrollPane pane && pane.getContent() != null) {
                inPage(pane, cell);
            }
        }
    }

    private static void inPage(ScrollPane pane, Node cell) {
        Node content = pane.getContent();
        Bounds at = content.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
        double view = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - view;
        if (hidden <= 0 || view <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (at.getMinY() - MARGIN < top) {
            pane.setVvalue(Math.max(0, at.getMinY() - MARGIN) / hidden);
        } else if (at.getMaxY() + MARGIN > top + view) {
            pane.setVvalue(Math.min(1, (at.getMaxY() + MARGIN - view) / hidden));
        }
    }
}
