package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.support.TestDialogs;
import se.vagval.ui.door.FxTasks;
import se.vagval.ui.shell.MainWindow;
import se.vagval.ui.shell.NoticeBar;

/** Nuläge by the keyboard: members moved and chosen, and places found by a few letters. */
@ExtendWith(ApplicationExtension.class)
class TodayWindowTest {
    @TempDir
    static Path home;

    private MainWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path place = Files.createTempDirectory(home, "today");
        FxTasks tasks = new FxTasks(Platform::runLater);
        window = new Wiring(new Places(place.resolve("settings"), place.resolve("Vägval")),
                Clock.systemDefaultZone()).start(stage, new TestDialogs(), tasks, new NoticeBar(tasks.shown()));
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    private void open(FxRobot robot) {
        robot.clickOn("#examples .button");
        FxSteps.until(() -> find("#table-comparison") != null);
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#step-2");
        FxSteps.until(() -> find("#members-tree") != null);
    }

    private TreeView<?> tree() {
        return (TreeView<?>) find("#members-tree");
    }

    private int row(String name) {
        for (int row = 0; row < tree().getExpandedItemCount(); row++) {
            if (tree().getTreeItem(row).getValue().toString().contains("words=" + name + ",")) {
                return row;
            }
        }
        throw new AssertionError(name + " is not in the tree");
    }

    private String home(String name) {
        TreeItem<?> item = tree().getTreeItem(row(name));
        return item.getParent().getValue().toString();
    }

    @Test
    void aMunicipalityIsMovedByTheKeyboardAndBack(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            tree().requestFocus();
            tree().getSelectionModel().clearAndSelect(row("Vaggeryd"));
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        FxSteps.until(() -> home("Vaggeryd").contains("words=Höglandet"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        FxSteps.until(() -> home("Vaggeryd").contains("words=Södra Vätterbygden"));
    }

    @Test
    void aMunicipalityOfTheRegisterIsAddedByItsName(FxRobot robot) {
        open(robot);
        robot.interact(() -> find("#members-sought").requestFocus());
        robot.write("växj");
        assertEquals(1, ((ListView<?>) find("#members-register")).getItems().size());
        robot.type(KeyCode.ENTER);
        FxSteps.until(() -> home("Växjö").contains("words=Höglandet"));
        assertEquals("", ((TextField) find("#members-sought")).getText());
    }

    @Test
    void aFewLettersLeadToARowAndToATable(FxRobot robot) {
        open(robot);
        palette(robot, "nässjö");
        FxSteps.until(() -> within("#today-members-1"));
        assertSeen("#today-members-1");
        palette(robot, "fördelning mellan");
        FxSteps.until(() -> within("#today-allocation-1"));
        assertSeen("#today-allocation-1");
        assertTrue(((ToggleButton) find("#today-tab-ALLOCATION")).isSelected());
    }

    private void palette(FxRobot robot, String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        FxSteps.until(() -> find("#palette-query").isFocused());
        robot.interact(() -> ((TextField) find("#palette-query")).setText(words));
        robot.type(KeyCode.ENTER);
    }

    private boolean within(String selector) {
        Node grid = find(selector);
        for (Node node = window.scene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == grid) {
                return true;
            }
        }
        return false;
    }

    private void assertSeen(String selector) {
        Bounds at = find(selector).localToScene(find(selector).getBoundsInLocal());
        assertTrue(at.getMinY() < window.scene().getHeight() && at.getMaxY() > 0, at.toString());
    }
}
