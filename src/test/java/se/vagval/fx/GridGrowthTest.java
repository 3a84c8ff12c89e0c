package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.support.LargeGrid;
import se.vagval.support.MemoryClipboard;
import se.vagval.ui.grid.Grid;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.style.Look;

/** A table of many rows and columns that grows as frames go by. */
@ExtendWith(ApplicationExtension.class)
class GridGrowthTest {
    private static final int COLUMNS = 50;
    private static final int ROWS = 40;

    private final VBox page = new VBox();
    private Label below;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        page.setSpacing(6);
        below = new Label("Nedanför");
        Scene scene = new Scene(page, 900, 600);
        Look.LIGHT.wear(scene);
        FxSteps.show(stage, scene);
    }

    private Grid shown(LargeGrid model) {
        Grid grid = new Grid(model, new MemoryClipboard(), _ -> {});
        page.getChildren().setAll(grid, below);
        return grid;
    }

    private static TableView<?> table(Grid grid) {
        return (TableView<?>) grid.lookup(".vv-grid");
    }

    private static void assertWhole(TableView<?> table, int rows, int columns) {
        assertEquals(IntStream.range(0, rows).boxed().toList(), List.copyOf(table.getItems()));
        assertEquals(columns, table.getColumns().size());
    }

    /** The last row is the one for new lines, and the first column that of the labels. */
    @Test
    void aLargeTableBeginsWithSomeOfItAndBecomesWhole(FxRobot robot) {
        robot.interact(() -> {
            TableView<?> table = table(shown(new LargeGrid(ROWS, COLUMNS)));
            assertTrue(table.getItems().size() < ROWS / 2, "rows: " + table.getItems().size());
            assertTrue(table.getColumns().size() < COLUMNS / 2, "columns: " + table.getColumns().size());
        });
        FxSteps.settled();
        assertWhole(table((Grid) page.getChildren().getFirst()), ROWS + 1, COLUMNS + 1);
    }

    @Test
    void aSmallTableIsThereAtOnce(FxRobot robot) {
        robot.interact(() -> assertWhole(table(shown(new LargeGrid(6, 5))), 7, 6));
    }

    /** Few rows of many columns have few cells in view, but a head for every column. */
    @Test
    void theColumnsComeBeforeTheRows(FxRobot robot) {
        Set<List<Integer>> sizes = new HashSet<>();
        robot.interact(() -> {
            TableView<?> table = table(shown(new LargeGrid(4, COLUMNS)));
            table.getColumns().subscribe(() -> sizes.add(List.of(table.getColumns().size(), table.getItems().size())));
            assertEquals(1, table.getItems().size());
        });
        FxSteps.settled();
        assertTrue(sizes.size() > 1, sizes::toString);
        assertTrue(sizes.stream().allMatch(size -> size.getLast() == 1), sizes::toString);
        assertWhole(table((Grid) page.getChildren().getFirst()), 5, COLUMNS + 1);
    }

    @Test
    void whatStandsBelowDoesNotMoveAsTheRowsCome(FxRobot robot) {
        Set<Long> tops = new HashSet<>();
        AnimationTimer looking = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (below.getLayoutY() > 0) {
                    tops.add(Math.round(below.getLayoutY()));
                }
            }
        };
        robot.interact(() -> shown(new LargeGrid(12, 14)));
        robot.interact(looking::start);
        FxSteps.settled();
        robot.interact(looking::stop);
        assertWhole(table((Grid) page.getChildren().getFirst()), 13, 15);
        assertEquals(1, tops.size(), tops::toString);
    }

    @Test
    void aCellThatIsGoneToIsThereAtOnce(FxRobot robot) {
        robot.interact(() -> {
            Grid grid = shown(new LargeGrid(ROWS, COLUMNS));
            // As a page does that goes to one of its tables: what has no place yet cannot be scrolled to.
            page.applyCss();
            page.layout();
            grid.goTo((ROWS - 1) + "." + (COLUMNS - 1));
            assertEquals((ROWS - 1) + "." + (COLUMNS - 1), grid.active().get());
            assertWhole(table(grid), ROWS + 1, COLUMNS + 1);
        });
        FxSteps.until(() -> seen((ROWS - 1) + "." + (COLUMNS - 1)));
    }

    private boolean seen(String address) {
        Node table = table((Grid) page.getChildren().getFirst());
        String[] at = address.split("\\.");
        return table.lookupAll(".table-cell").stream().map(n -> (javafx.scene.control.TableCell<?, ?>) n)
                .anyMatch(c -> !c.isEmpty() && c.getIndex() == Integer.parseInt(at[0])
                        && c.getTableView().getColumns().indexOf(c.getTableColumn()) == Integer.parseInt(at[1]) + 1);
    }

    @Test
    void anEditWhileItGrowsLosesNeitherRowsNorColumns(FxRobot robot) {
        LargeGrid model = new LargeGrid(ROWS, COLUMNS);
        robot.interact(() -> {
            shown(model);
            model.put(List.of(new GridEntry("new", "En rad till")), "lagt till en rad");
            model.put(List.of(new GridEntry("0.1", "17")), "skrivit 17");
        });
        FxSteps.settled();
        assertWhole(table((Grid) page.getChildren().getFirst()), ROWS + 2, COLUMNS + 1);
    }

    @Test
    void itWaitsWhileItIsAwayAndGoesOnWhenItIsBack(FxRobot robot) {
        robot.interact(() -> {
            Grid grid = shown(new LargeGrid(ROWS, COLUMNS));
            page.getChildren().clear();
            page.setUserData(grid);
        });
        FxSteps.settled();
        robot.interact(() -> {
            Grid grid = (Grid) page.getUserData();
            assertTrue(table(grid).getItems().size() < ROWS / 2);
            page.getChildren().setAll(grid, below);
        });
        FxSteps.settled();
        assertWhole(table((Grid) page.getUserData()), ROWS + 1, COLUMNS + 1);
    }
}
