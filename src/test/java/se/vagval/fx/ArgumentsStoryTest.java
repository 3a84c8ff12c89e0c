package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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

/** Arguments in a real window by the keyboard alone: found, written, moved, pasted, read and undone. */
@ExtendWith(ApplicationExtension.class)
class ArgumentsStoryTest {
    @TempDir
    static Path home;

    private MainWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path place = Files.createTempDirectory(home, "arguments");
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
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT6).release(KeyCode.CONTROL);
        FxSteps.until(() -> find("#arguments-grid") != null);
    }

    private void goTo(FxRobot robot, String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        FxSteps.until(() -> find("#palette-query").isFocused());
        robot.interact(() -> ((TextField) find("#palette-query")).setText(words));
        robot.type(KeyCode.ENTER);
        FxSteps.until(() -> within("#arguments-grid"));
    }

    private boolean within(String selector) {
        for (Node node = window.scene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == find(selector)) {
                return true;
            }
        }
        return false;
    }

    private String written() {
        return ((TextArea) find("#argument-text")).getText();
    }

    private String heading() {
        return ((Label) find("#argument-detail .label")).getText();
    }

    @Test
    void anArgumentIsFoundReadMovedAndPutBack(FxRobot robot) {
        open(robot);
        goTo(robot, "organisationen bör bibehållas");
        FxSteps.until(() -> written().startsWith("Organisationen bör bibehållas"));
        assertTrue(written().endsWith("desto mer angelägen är man om det."), written());
        assertEquals("Som idag · Talar för", heading());
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT, KeyCode.ALT);
        FxSteps.until(() -> ((ButtonBase) find("#argument-down")).isDisabled());
        assertTrue(within("#arguments-grid"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        FxSteps.until(() -> !((ButtonBase) find("#argument-down")).isDisabled());
    }

    @Test
    void whatIsWrittenBesideTheRegisterIsTakenAndUndone(FxRobot robot) {
        open(robot);
        goTo(robot, "administrationen är redan så slimmad");
        robot.interact(() -> find("#argument-text").requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("Det finns inget att spara.").type(KeyCode.TAB);
        assertTrue(find("#argument-note").isFocused());
        assertEquals("Det finns inget att spara.", written());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        FxSteps.until(() -> written().startsWith("Administrationen är redan"));
    }

    @Test
    void aTableIsPastedLookedAtAndTaken(FxRobot robot) {
        open(robot);
        goTo(robot, "administrationen är redan så slimmad");
        robot.interact(() -> {
            ClipboardContent table = new ClipboardContent();
            table.putString("Alternativ\tFör/emot\tArgument\nLänsförbund\temot\tDet blir långt.\nÖland\tför\tNära.");
            Clipboard.getSystemClipboard().setContent(table);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        FxSteps.until(() -> find("#argument-import").isVisible() && find("#import-take").isFocused());
        assertTrue(FxSteps.seen(find("#argument-import")).filter(Label.class::isInstance)
                .anyMatch(n -> ((Label) n).getText().startsWith("Rad 3, ”Nära.”")));
        robot.type(KeyCode.SPACE);
        FxSteps.until(() -> written().equals("Det blir långt."));
        assertEquals("Länsförbund · Talar emot", heading());
        assertFalse(find("#argument-import").isVisible());
        assertTrue(within("#arguments-grid"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        FxSteps.until(() -> !written().equals("Det blir långt."));
    }

    @Test
    void theFigureOfAnArgumentIsExplainedFromTheSummary(FxRobot robot) {
        open(robot);
        robot.interact(() -> ((ButtonBase) find("#tab-SUMMARY")).fire());
        FxSteps.until(() -> find("#figure-summary-argument-8") != null);
        robot.interact(() -> find("#figure-summary-argument-8").requestFocus());
        robot.type(KeyCode.SPACE);
        FxSteps.until(() -> find("#panel").isVisible());
        robot.interact(() -> ((ButtonBase) find("#tab-PEOPLE")).fire());
        FxSteps.until(() -> find("#table-arguments") != null && find("#table-arguments").isVisible());
    }
}
