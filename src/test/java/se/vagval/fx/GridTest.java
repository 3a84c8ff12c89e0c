package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.report.excel.TextTable;
import se.vagval.support.MemoryClipboard;
import se.vagval.support.SampleGrid;
import se.vagval.ui.grid.Grid;
import se.vagval.ui.style.Look;

@ExtendWith(ApplicationExtension.class)
class GridTest {
    private final SampleGrid model = new SampleGrid();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private final List<TextTable> opened = new ArrayList<>();
    private Grid grid;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        grid = new Grid(model, clipboard, opened::add);
        scene = new Scene(new VBox(grid, new Button("Efter")), 900, 600);
        Look.LIGHT.wear(scene);
        FxSteps.show(stage, scene);
        grid.goTo("a0.0");
    }

    private void shortcut(FxRobot robot, KeyCode code) {
        robot.press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
    }

    @Test
    void theMenuOpensTheTableInASpreadsheet(FxRobot robot) {
        robot.interact(() -> ((TableView<?>) scene.lookup(".vv-grid")).getContextMenu().getItems().stream()
                .filter(i -> "grid-menu-EXCEL".equals(i.getId())).findFirst().orElseThrow().fire());
        assertEquals(List.of(model.sheet().getValue().title()), opened.stream().map(TextTable::title).toList());
    }

    @Test
    void typingEnterAndTabGoAsInExcel(FxRobot robot) {
        robot.write("567").type(KeyCode.ENTER).write("6652").type(KeyCode.TAB).write("8151");
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        robot.write("9").type(KeyCode.ESCAPE).write("989").type(KeyCode.ENTER);
        assertEquals(List.of("567", "989", "6652", "8151"),
                List.of(model.text(1, 0), model.text(1, 1), model.text(2, 0), model.text(2, 1)));
        assertEquals(4, model.steps.size());
    }

    @Test
    void aWrongCellKeepsWhatWasTypedAndTheSuggestionIsOneClick(FxRobot robot) {
        robot.write("6 8O1").type(KeyCode.ENTER).type(KeyCode.UP);
        assertEquals("6 8O1", model.text(1, 0));
        assertTrue(((Label) scene.lookup("#grid-reason")).getText().contains("6 8O1"));
        robot.interact(() -> Pictures.write(scene, 900, 420, Path.of("target/pictures/grid-light.png")));
        robot.type(KeyCode.F2).type(KeyCode.BACK_SPACE).type(KeyCode.ESCAPE);
        assertEquals("6 8O1", model.text(1, 0));
        robot.clickOn(scene.lookup(".vv-error-row .button"));
        assertEquals(1, model.sheet().getValue().rows().stream().flatMap(r -> r.cells().stream())
                .filter(c -> c.value() == 6801).count());
    }

    @Test
    void aBlockIsPastedFilledEmptiedAndUndoneInSingleSteps(FxRobot robot) {
        clipboard.put("1\t2\n3\t4\n");
        shortcut(robot, KeyCode.V);
        assertEquals(List.of("klistrat in 4 celler"), model.steps);
        shortcut(robot, KeyCode.A);
        assertTrue(((Label) scene.lookup("#grid-status")).getText().contains("Summa 10"));
        robot.interact(() -> grid.goTo("a0.1"));
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        shortcut(robot, KeyCode.D);
        assertEquals("2", model.text(3, 1));
        robot.type(KeyCode.DELETE);
        assertEquals("", model.text(1, 1));
        robot.interact(model::undo);
        robot.interact(model::undo);
        assertEquals("4", model.text(2, 1));
    }

    @Test
    void aTableWithHeadsIsShownBeforeItIsTaken(FxRobot robot) {
        clipboard.put("tkr\tFinnveden\tHöglandet\nEget kapital\t1 690\t567\nOkänd\t1\t2\n");
        shortcut(robot, KeyCode.V);
        assertEquals(List.of(), model.steps);
        robot.interact(() -> {
            Look.DARK.wear(scene);
            Pictures.write(scene, 900, 560, Path.of("target/pictures/grid-paste-dark.png"));
        });
        robot.clickOn("#paste-apply");
        assertEquals(List.of("klistrat in 2 celler"), model.steps);
        assertEquals("567", model.text(1, 0));
        assertEquals("1 690", model.text(1, 2));
    }

    @Test
    void leavingTheGridTakesWhatIsBeingTyped(FxRobot robot) {
        robot.write("42").clickOn("Efter");
        assertEquals("42", model.text(1, 0));
    }
}
