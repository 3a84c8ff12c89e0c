package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import se.vagval.support.LargeGrid;
import se.vagval.support.MemoryClipboard;
import se.vagval.ui.grid.Grid;
import se.vagval.ui.style.Look;

/** A grid wider and longer than its window: pointer, choices, what stays in view, and what assistive technology is told. */
@ExtendWith(ApplicationExtension.class)
class GridWindowTest {
    private final LargeGrid model = new LargeGrid(20, 14);
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private Grid grid;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        grid = new Grid(model, clipboard, _ -> {});
        ScrollPane page = new ScrollPane(new VBox(grid));
        page.setFitToWidth(true);
        scene = new Scene(page, 700, 420);
        Look.LIGHT.wear(scene);
        FxSteps.show(stage, scene);
        grid.goTo("0.1");
    }

    @BeforeEach
    void whenItIsLaidOut() {
        FxSteps.until(() -> scene.lookup(".table-cell") != null && table().getWidth() > 0);
    }

    @SuppressWarnings("unchecked")
    private TableView<Integer> table() {
        return (TableView<Integer>) scene.lookup(".vv-grid");
    }

    @SuppressWarnings("unchecked")
    private Optional<TableCell<Integer, Integer>> seen(int row, int column) {
        return scene.getRoot().lookupAll(".table-cell").stream()
                .filter(n -> n instanceof TableCell<?, ?> c && !c.isEmpty() && c.getIndex() == row
                        && table().getColumns().indexOf(c.getTableColumn()) == column)
                .map(n -> (TableCell<Integer, Integer>) n).findFirst();
    }

    private TableCell<Integer, Integer> cell(int row, int column) {
        return seen(row, column).orElseThrow();
    }

    private String status() {
        return ((Label) scene.lookup("#grid-status")).getText();
    }

    private static void hold(FxRobot robot, KeyCode held, KeyCode... keys) {
        robot.press(held).type(keys).release(held);
    }

    private double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    @Test
    void labelsAndTheirHeadStayWhenScrolledSideways(FxRobot robot) {
        Node head = scene.lookup(".vv-grid-corner");
        double before = left(cell(0, 0));
        robot.type(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, left(cell(0, 0)), 0.5);
        assertEquals(before, left(head), 1.5);
        assertTrue(seen(0, 1).isEmpty(), "the first column is out of view, and not made");
        double right = cell(0, 14).localToScene(cell(0, 14).getLayoutBounds()).getMaxX();
        assertTrue(right <= 700, "the last column is in view: " + right);
        robot.type(KeyCode.HOME, KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        double labels = before + cell(0, 0).getWidth();
        assertTrue(left(cell(0, 1)) >= labels - 0.5, "the first column is not behind the labels");
    }

    @Test
    void thePageFollowsTheCursor(FxRobot robot) {
        hold(robot, KeyCode.CONTROL, KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        Node last = cell(20, 14);
        assertTrue(last.localToScene(last.getLayoutBounds()).getMaxY() <= 420, last.toString());
        hold(robot, KeyCode.CONTROL, KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(cell(0, 0).localToScene(cell(0, 0).getLayoutBounds()).getMinY() >= 0);
    }

    @Test
    void thePointerMarksDrawsOutAndEdits(FxRobot robot) {
        robot.clickOn(cell(1, 1));
        robot.interact(() -> cell(3, 2).fireEvent(shiftPress()));
        assertEquals("6 celler markerade", status());
        robot.moveTo(cell(2, 2)).press(MouseButton.PRIMARY).moveTo(cell(2, 3)).moveTo(cell(4, 3))
                .release(MouseButton.PRIMARY);
        assertEquals("6 celler markerade", status());
        robot.doubleClickOn(cell(2, 2)).write("7").type(KeyCode.ENTER);
        assertEquals("7", model.text(2, 1));
        robot.clickOn(table().getColumns().get(2).getGraphic());
        assertEquals("21 celler markerade", status());
    }

    /** The headless screen does not tell the pointer which keys are held. */
    private static MouseEvent shiftPress() {
        return new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, true, false, false, false,
                true, false, false, true, false, true, null);
    }

    @Test
    void theMenuDoesWhatTheKeysDo(FxRobot robot) {
        robot.write("12").type(KeyCode.ENTER);
        hold(robot, KeyCode.SHIFT, KeyCode.UP);
        robot.interact(() -> table().getContextMenu().getItems().stream()
                .filter(i -> "grid-menu-COPY".equals(i.getId())).forEach(i -> i.fire()));
        assertEquals("12\n\n", clipboard.text().orElseThrow());
    }

    @Test
    void typingGoesToTheActiveCellOfARange(FxRobot robot) {
        hold(robot, KeyCode.SHIFT, KeyCode.DOWN, KeyCode.DOWN);
        robot.write("1").type(KeyCode.ENTER).write("2").type(KeyCode.ENTER).write("3").type(KeyCode.ENTER);
        assertEquals(List.of("1", "2", "3"), List.of(model.text(0, 1), model.text(1, 1), model.text(2, 1)));
        assertTrue(status().contains("Summa 6"), status());
        robot.write("5");
        hold(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(status().contains("Summa 15"), status());
        hold(robot, KeyCode.CONTROL, KeyCode.X);
        assertEquals("5\n5\n5\n", clipboard.text().orElseThrow());
        assertEquals("", model.text(1, 1));
    }

    @Test
    void arrowsLeaveACellThatIsReplacedAndMoveInOneThatIsCorrected(FxRobot robot) {
        robot.write("12").type(KeyCode.RIGHT).write("34").type(KeyCode.LEFT);
        assertEquals(List.of("12", "34"), List.of(model.text(0, 1), model.text(0, 2)));
        robot.type(KeyCode.F2, KeyCode.LEFT).write("9").type(KeyCode.ENTER);
        assertEquals("192", model.text(0, 1));
        robot.type(KeyCode.UP, KeyCode.F2).write("0").type(KeyCode.ESCAPE);
        assertEquals("192", model.text(0, 1));
        robot.type(KeyCode.BACK_SPACE);
        assertEquals("", model.text(0, 1));
    }

    @Test
    void fillingGoesDownAndToTheRight(FxRobot robot) {
        robot.write("4").type(KeyCode.ENTER);
        hold(robot, KeyCode.CONTROL, KeyCode.D);
        assertEquals("4", model.text(1, 1));
        robot.type(KeyCode.RIGHT);
        hold(robot, KeyCode.CONTROL, KeyCode.R);
        assertEquals("4", model.text(1, 2));
    }

    @Test
    void aChoiceNarrowsAsOneTypesAndEnterTakesTheFirst(FxRobot robot) {
        robot.interact(() -> grid.goTo("0.0"));
        robot.write("vä").type(KeyCode.ENTER);
        assertEquals("Upplands Väsby", model.text(0, 0));
        robot.write("hab").type(KeyCode.DOWN).type(KeyCode.TAB);
        assertEquals("Håbo", model.text(1, 0));
        robot.interact(() -> grid.goTo("2.0"));
        hold(robot, KeyCode.ALT, KeyCode.DOWN);
        ListView<String> list = robot.lookup("#grid-choices").query();
        assertEquals(7, list.getItems().size());
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals("Eksjö", model.text(2, 0));
        assertEquals(3, model.steps.size());
    }

    @Test
    void aChoiceThatIsUnknownIsKeptMarkedAndExplained(FxRobot robot) {
        robot.interact(() -> grid.goTo("0.0"));
        robot.write("xyz").type(KeyCode.ENTER, KeyCode.UP);
        assertEquals("xyz", model.text(0, 0));
        assertEquals("xyz finns inte bland kommunerna.", ((Label) scene.lookup("#grid-reason")).getText());
        assertEquals("xyz finns inte bland kommunerna.", cell(0, 1).getAccessibleHelp());
        robot.write("ane").type(KeyCode.ESCAPE);
        assertEquals("xyz", model.text(0, 0));
        robot.type(KeyCode.ESCAPE);
        assertEquals("", model.text(0, 0));
    }

    @Test
    void newNamesAreTypedOneAfterTheOther(FxRobot robot) {
        robot.interact(() -> grid.goTo("new"));
        robot.write("Norr").type(KeyCode.ENTER).write("Syd").type(KeyCode.ENTER);
        assertEquals(List.of("Norr", "Syd"), model.names().subList(20, 22));
    }

    @Test
    void assistiveTechnologyIsToldRowColumnValueAndWhatIsMarked(FxRobot robot) {
        robot.write("12").type(KeyCode.ENTER).write("x").type(KeyCode.ENTER).type(KeyCode.UP);
        hold(robot, KeyCode.SHIFT, KeyCode.UP);
        robot.interact(() -> {
            assertEquals(AccessibleRole.TABLE_VIEW, table().getAccessibleRole());
            assertEquals(AccessibleRole.TABLE_CELL, cell(0, 2).getAccessibleRole());
            assertEquals("Stor tabell", table().getAccessibleText());
            assertEquals("Rad 0, Kolumn 1: 12", cell(0, 2).getAccessibleText());
            assertEquals("Rad 1, Kolumn 1: x, går inte att läsa", cell(1, 2).getAccessibleText());
            assertFalse(cell(1, 2).getAccessibleHelp().isBlank());
            assertEquals("2 celler markerade", table().getAccessibleHelp());
            assertNotNull(table().getSelectionModel());
            List<?> marked = (List<?>) table().queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS);
            assertFalse(marked.isEmpty());
            assertTrue(List.of(cell(0, 2), cell(1, 2)).containsAll(marked), marked.toString());
            assertEquals(true, cell(1, 2).queryAccessibleAttribute(AccessibleAttribute.SELECTED));
            assertEquals(cell(1, 2).getIndex(), table().getFocusModel().getFocusedIndex());
            assertEquals(true, cell(0, 2).queryAccessibleAttribute(AccessibleAttribute.SELECTED));
            assertEquals(false, cell(3, 2).queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        });
    }

    @Test
    void allCellsArePastedInOneStep(FxRobot robot) {
        StringBuilder block = new StringBuilder();
        for (int r = 0; r < 20; r++) {
            block.append("1\t".repeat(12)).append("1\n");
        }
        clipboard.put(block.toString());
        hold(robot, KeyCode.CONTROL, KeyCode.V);
        assertEquals(List.of("klistrat in 260 celler"), model.steps);
        hold(robot, KeyCode.CONTROL, KeyCode.A);
        assertTrue(status().contains("Summa 260"), status());
    }

    @Test
    void columnsComeAndGoUnderWhatIsMarked(FxRobot robot) {
        robot.interact(() -> grid.goTo("3.13"));
        hold(robot, KeyCode.CONTROL, KeyCode.A);
        for (int columns : new int[]{2, 30, 1, 14}) {
            robot.interact(() -> model.resize(columns));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(columns + 1, table().getColumns().size());
            table().getSelectionModel().getSelectedCells()
                    .forEach(at -> assertTrue(table().getColumns().contains(at.getTableColumn())));
        }
    }
}
