package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
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

/** A meeting from the window to the full screen and back, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class PresentationStoryTest {
    @TempDir
    static Path home;

    private MainWindow window;
    private Stage main;

    @Start
    void start(Stage stage) throws Exception {
        main = stage;
        Path place = Files.createTempDirectory(home, "presentation");
        FxTasks tasks = new FxTasks(Platform::runLater);
        window = new Wiring(new Places(place.resolve("settings"), place.resolve("Vägval")),
                Clock.systemDefaultZone()).start(stage, new TestDialogs(), tasks, new NoticeBar(tasks.shown()));
    }

    @AfterEach
    void closeTheShow(FxRobot robot) {
        robot.interact(() -> Window.getWindows().stream().filter(w -> w != main).toList().forEach(Window::hide));
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    private Scene show() {
        return Window.getWindows().stream().filter(w -> w != main && w instanceof Stage).map(Window::getScene)
                .filter(s -> s.lookup("#show-slide") != null).findFirst().orElse(null);
    }

    private boolean isShown(String selector) {
        Node node = show().lookup(selector);
        return node != null && node.isVisible();
    }

    private String headline() {
        return ((Label) show().lookup("#show-slide .vv-slide-headline")).getText();
    }

    private String place() {
        return show().lookup("#show-slide").lookupAll(".vv-slide-foot").stream().map(n -> ((Label) n).getText())
                .filter(words -> words.matches("\\d+ \\(\\d+\\)")).findFirst().orElseThrow();
    }

    private String words(String selector) {
        return ((Label) show().lookup(selector)).getText();
    }

    private void open(FxRobot robot) {
        robot.clickOn("#examples .button");
        FxSteps.until(() -> find("#table-comparison") != null);
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        FxSteps.until(() -> find("#slider-find") != null && find("#presentation-slides") != null);
    }

    private boolean isLow(String selector) {
        double height = find(selector).getParent().getLayoutBounds().getHeight();
        return height > 0 && height < 100;
    }

    private void choose(FxRobot robot, String sought) {
        FxSteps.until(() -> {
            robot.interact(() -> find("#slider-find").requestFocus());
            return find("#slider-find").isFocused();
        });
        robot.interact(() -> ((TextField) find("#slider-find")).setText(sought));
        robot.type(KeyCode.ENTER);
    }

    private void begin(FxRobot robot) {
        robot.type(KeyCode.F5);
        FxSteps.until(() -> show() != null && show().lookup("#show-slide").isFocused());
    }

    @Test
    void theSlidesAreGoneThroughByTheClickerAndEndedByEscape(FxRobot robot) {
        open(robot);
        begin(robot);
        assertTrue(headline().startsWith("Översyn av samordningsförbunden"));
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.SPACE).type(KeyCode.RIGHT);
        FxSteps.until(() -> place().startsWith("4 "));
        robot.type(KeyCode.PAGE_UP);
        FxSteps.until(() -> place().startsWith("3 "));
        robot.type(KeyCode.DIGIT6).type(KeyCode.ENTER);
        FxSteps.until(() -> place().startsWith("6 "));
        assertEquals(AccessibleRole.IMAGE_VIEW, chart().getAccessibleRole());
        assertTrue(chart().getAccessibleText().contains("17\u00a0622"), chart().getAccessibleText());
        robot.type(KeyCode.B);
        robot.type(KeyCode.PAGE_DOWN);
        FxSteps.until(() -> place().startsWith("6 "));
        robot.type(KeyCode.H);
        FxSteps.until(() -> isShown("#show-keys"));
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        FxSteps.until(() -> isShown("#show-overview"));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        FxSteps.until(() -> place().startsWith("10 "));
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        FxSteps.until(() -> show() == null);
    }

    private Node chart() {
        return FxSteps.seen(show().lookup("#show-slide"))
                .filter(n -> n.getAccessibleRole() == AccessibleRole.IMAGE_VIEW)
                .findFirst().orElseThrow();
    }

    @Test
    void aSliderIsMovedAQuestionNotedAndBothSavedAsAVariant(FxRobot robot) {
        open(robot);
        choose(robot, "fullt utnyttjande");
        FxSteps.until(() -> find("#slider-low-0") != null);
        choose(robot, "löneök");
        FxSteps.until(() -> find("#slider-low-1") != null);
        // The names over the fields had room for thirty lines, so that the next slider was below the window.
        FxSteps.until(() -> isLow("#slider-remove-0") && isLow("#slider-remove-1"));
        begin(robot);
        robot.type(KeyCode.DIGIT6).type(KeyCode.ENTER).type(KeyCode.S);
        FxSteps.until(() -> isShown("#show-sliders") && show().lookup("#show-slider-0").isFocused());
        String before = headline();
        assertEquals("Utnyttjande 100\u00a0%", words("#show-value-0"));
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        FxSteps.until(() -> headline().contains("452\u00a0tkr mer"));
        assertEquals("Utnyttjande 80\u00a0%", words("#show-value-0"));
        assertTrue(words("#show-prepared-0").startsWith("förberett 100\u00a0%"));
        assertTrue(chart().getAccessibleText().contains("18\u00a0074"), chart().getAccessibleText());
        robot.type(KeyCode.R);
        FxSteps.until(() -> headline().equals(before));
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        robot.type(KeyCode.N);
        FxSteps.until(() -> show().lookup("#show-note").isFocused());
        robot.targetWindow(show().getWindow()).write("Varför 90?");
        FxSteps.until(() -> ((TextArea) show().lookup("#show-note")).getText().equals("Varför 90?"));
        robot.type(KeyCode.ESCAPE);
        FxSteps.until(() -> !isShown("#show-notes"));
        robot.type(KeyCode.V);
        FxSteps.until(() -> words("#show-said").contains("samråd"));
        assertEquals("", ((TextArea) show().lookup("#show-note")).getText(), "what is saved is no longer noted");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        FxSteps.until(() -> show() == null);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        FxSteps.until(() -> find("#content") != null && FxSteps.seen(find("#content")).anyMatch(
                n -> n instanceof Label label && label.getText().startsWith("Fullt utnyttjande, samråd")));
    }

    @Test
    void theShowCoversItsDisplayAndCanBeClosedByTheSystemToo(FxRobot robot) {
        open(robot);
        begin(robot);
        Stage stage = (Stage) show().getWindow();
        FxSteps.until(stage::isFullScreen);
        assertNotNull(stage.getTitle());
        robot.interact(stage::close);
        FxSteps.until(() -> show() == null);
        assertFalse(((Stage) window.scene().getWindow()).isIconified());
        begin(robot);
        assertTrue(headline().startsWith("Översyn"), "it can be begun again");
    }
}
