package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
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

/** Kontroller in the window, by keys: the counts, the list, going to a remark, a fix and its undoing. */
@ExtendWith(ApplicationExtension.class)
class ChecksTest {
    @TempDir
    static Path home;

    private MainWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path place = Files.createTempDirectory(home, "checks");
        FxTasks tasks = new FxTasks(Platform::runLater);
        window = new Wiring(new Places(place.resolve("settings"), place.resolve("Vägval")), Clock.systemDefaultZone())
                .start(stage, new TestDialogs(), tasks, new NoticeBar(tasks.shown()));
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    private void openList(FxRobot robot) {
        robot.clickOn("#examples .button");
        FxSteps.until(() -> find("#checks") != null && ((Button) find("#checks")).getText().startsWith("3"));
        robot.type(KeyCode.F8);
        FxSteps.until(() -> find("#checks-list") != null);
    }

    private List<Hyperlink> links() {
        return FxSteps.seen(find("#checks-list")).filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast)
                .toList();
    }

    private String focused() {
        return window.scene().getFocusOwner().getAccessibleText();
    }

    @Test
    void theSideBarCountsAndTheListIsWalkedByArrows(FxRobot robot) {
        openList(robot);
        assertEquals("3 att se över", ((Button) find("#checks")).getText());
        assertEquals("Steg 2, Nuläge, 3 att se över", find("#step-2").getAccessibleText());
        assertTrue(focused().startsWith("Gå till: Finnveden"), focused());
        robot.type(KeyCode.DOWN);
        assertEquals("Gå till: Södra Vätterbygden: trappan kan inte avgöras", focused());
        robot.type(KeyCode.UP, KeyCode.UP);
        assertTrue(focused().startsWith("Gå till: Finnveden"), focused());
    }

    @Test
    void goingToARemarkShowsItsStepAndKeepsTheList(FxRobot robot) {
        openList(robot);
        robot.type(KeyCode.ENTER);
        FxSteps.until(() -> ((ToggleButton) find("#step-2")).isSelected());
        assertTrue(find("#panel").isVisible());
        assertEquals(8 + 2 + 8, links().size());
    }

    @Test
    void aFixIsDoneUndoneAndFocusStaysInTheList(FxRobot robot) {
        openList(robot);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.TAB, KeyCode.ENTER);
        FxSteps.until(() -> links().size() == 15);
        assertTrue(((Label) find("#checks-list .label")).getText().endsWith("1\u00a0noterad"));
        assertTrue(focused().startsWith("Gå till: Höglandet"), focused());
        robot.clickOn("#undo");
        FxSteps.until(() -> links().size() == 18);
        assertEquals("3 att se över", ((Button) find("#checks")).getText());
    }
}
