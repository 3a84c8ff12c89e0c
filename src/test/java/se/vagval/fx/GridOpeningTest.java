package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import se.vagval.support.LargeGrid;
import se.vagval.support.MemoryClipboard;
import se.vagval.ui.grid.Grid;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.grid.GridSheet;
import se.vagval.ui.style.Look;

/** What it takes to show a table for the first time. */
@ExtendWith(ApplicationExtension.class)
class GridOpeningTest {
    private static final int COLUMNS = 60;
    private static final int ROWS = 8;

    private final LargeGrid large = new LargeGrid(ROWS, COLUMNS);
    private Scene scene;

    private final AtomicInteger asked = new AtomicInteger();

    /** Counts how often the label of the last row is painted. */
    private final GridModel model = new GridModel() {
        @Override
        public ObservableValue<GridSheet> sheet() {
            return large.sheet();
        }

        @Override
        public void put(List<GridEntry> entries, String words) {
            large.put(entries, words);
        }

        @Override
        public void restore(List<String> addresses) {
            large.restore(addresses);
        }

        @Override
        public String hint(String address) {
            asked.incrementAndGet();
            return large.hint(address);
        }
    };

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        scene = new Scene(new Grid(model, new MemoryClipboard(), _ -> {}), 900, 600);
        Look.LIGHT.wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** JavaFX measures a column of its default width by making and painting rows of all columns, once for each column. */
    @Test
    void aTableOfManyColumnsIsNotPaintedOnceForEachColumn(FxRobot robot) {
        FxSteps.until(() -> asked.get() > 0);
        FxSteps.settled();
        robot.interact(() -> {});
        assertTrue(asked.get() < COLUMNS / 2, asked.get() + " times");
    }

    /** What is not in view is not made: sixty columns cost no more than those that have room, when shown and when scrolled. */
    @Test
    void onlyTheCellsInViewAndTheLabelsAreMade(FxRobot robot) {
        robot.interact(() -> {});
        TableView<?> table = (TableView<?>) scene.lookup(".vv-grid");
        assertSeen(table, robot);
        robot.interact(() -> table.scrollToColumnIndex(COLUMNS));
        WaitForAsyncUtils.waitForFxEvents();
        assertSeen(table, robot);
    }

    private void assertSeen(TableView<?> table, FxRobot robot) {
        robot.interact(() -> {
            Bounds room = table.localToScene(table.getLayoutBounds());
            for (int row = 0; row < ROWS; row++) {
                List<Node> cells = cells(row);
                assertTrue(cells.size() > 2, "row " + row);
                assertEquals("Rad " + row, cells.stream().map(n -> (TableCell<?, ?>) n)
                        .filter(c -> c.getTableColumn() == table.getColumns().getFirst()).findFirst().orElseThrow()
                        .getText());
                cells.forEach(c -> assertTrue(c.localToScene(c.getLayoutBounds()).intersects(room), c.toString()));
            }
        });
    }

    private List<Node> cells(int row) {
        return scene.getRoot().lookupAll(".table-cell").stream().filter(n -> n instanceof TableCell<?, ?> c
                && !c.isEmpty() && c.getIndex() == row).toList();
    }

    @Test
    void columnsThatComeAndGoLeaveEachRowItsLabel(FxRobot robot) {
        for (int columns : new int[]{3, COLUMNS, 2 * COLUMNS}) {
            robot.interact(() -> large.resize(columns));
            WaitForAsyncUtils.waitForFxEvents();
            assertSeen((TableView<?>) scene.lookup(".vv-grid"), robot);
        }
    }
}
