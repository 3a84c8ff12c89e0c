package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
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

/** A new review from a template by the keyboard, and the fields of Uppdrag. */
@ExtendWith(ApplicationExtension.class)
class CommissionScreenTest {
    @TempDir
    static Path home;

    private final TestDialogs dialogs = new TestDialogs();
    private MainWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path place = Files.createTempDirectory(home, "commission");
        FxTasks tasks = new FxTasks(Platform::runLater);
        window = new Wiring(new Places(place.resolve("settings"), place.resolve("Vägval")),
                Clock.systemDefaultZone()).start(stage, dialogs, tasks, new NoticeBar(tasks.shown()));
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    private TextInputControl field(String selector) {
        return (TextInputControl) find(selector);
    }

    private String words(String selector) {
        return ((Label) find(selector)).getText();
    }

    /** By keys alone: title, the last template but one, Enter. */
    private void begin(FxRobot robot) throws Exception {
        dialogs.answer(Files.createTempDirectory(home, "new").resolve("ny.vagval"));
        FxSteps.until(() -> find("#new-title").isFocused());
        robot.write("Utredning").type(KeyCode.TAB);
        assertTrue(find("#template-lansforbund").isFocused());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertTrue(((RadioButton) find("#template-uttrada")).isSelected());
        robot.type(KeyCode.TAB);
        assertTrue(find("#new-year").isFocused());
        robot.type(KeyCode.ENTER);
        FxSteps.until(() -> find("#commission-title") != null);
        FxSteps.settled();
    }

    @Test
    void aReviewFromATemplateOpensWithItsQuestion(FxRobot robot) throws Exception {
        begin(robot);
        assertTrue(((ToggleButton) find("#step-1")).isSelected());
        assertEquals("Utredning", field("#commission-title").getText());
        assertTrue(field("#commission-question").getText().startsWith("Belys vad ett utträde"));
        // Alternatives without associations: the other steps must show something calm, not fail.
        for (int step = 1; step <= 9; step++) {
            String id = "#step-" + step;
            robot.interact(() -> ((ToggleButton) find(id)).fire());
        }
        assertEquals(List.of(), dialogs.problems);
    }

    @Test
    void whatIsTypedIsTakenInAPauseAndOnLeavingAndUndone(FxRobot robot) throws Exception {
        begin(robot);
        robot.interact(() -> find("#commission-area").requestFocus());
        robot.write("Skåne");
        FxSteps.until(() -> !find("#undo").isDisabled());
        assertTrue(find("#commission-area").isFocused());
        robot.type(KeyCode.TAB).write("Kommunstyrelsen").type(KeyCode.ENTER);
        assertEquals("Ångra: ändrat uppdragsgivare: inget → Kommunstyrelsen",
                ((Button) find("#undo")).getAccessibleText());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals("", field("#commission-ordered-by").getText());
        assertEquals("Skåne", field("#commission-area").getText());
    }

    @Test
    void aWrongDateStaysWithItsReasonAndEscapeTakesItBack(FxRobot robot) throws Exception {
        begin(robot);
        robot.interact(() -> find("#commission-due").requestFocus());
        robot.write("i juni").type(KeyCode.ENTER);
        assertEquals("i juni", field("#commission-due").getText());
        assertTrue(words("#commission-due-problem").startsWith("”i juni” är inget datum."));
        robot.type(KeyCode.ESCAPE);
        assertEquals("", field("#commission-due").getText());
        assertFalse(find("#commission-due-problem").isVisible());
    }

    @Test
    void tabLeavesALongTextAndRowsCanBeAdded(FxRobot robot) throws Exception {
        begin(robot);
        robot.interact(() -> find("#commission-question").requestFocus());
        robot.type(KeyCode.TAB);
        assertTrue(find("#commission-excluded").isFocused());
        robot.interact(() -> ((Button) find("#author-add")).fire());
        robot.write("Åsa Ek").type(KeyCode.ENTER);
        assertEquals("Ångra: ändrat utredaren Åsa Ek", ((Button) find("#undo")).getAccessibleText());
        robot.interact(() -> System.gc());
        robot.interact(() -> ((MenuButton) find("#rules-add")).getItems().getFirst().fire());
        assertTrue(window.scene().getFocusOwner() instanceof TextInputControl);
    }

    @Test
    void aDateChosenInTheCalendarIsTypedInItsField(FxRobot robot) throws Exception {
        begin(robot);
        DatePicker calendar = (DatePicker) find("#ordered-calendar");
        robot.interact(calendar::show);
        assertTrue(find("#undo").isDisabled());
        robot.interact(() -> {
            calendar.setValue(LocalDate.of(2026, 2, 24));
            calendar.hide();
        });
        assertEquals("2026-02-24", field("#commission-ordered").getText());
        assertEquals("Ångra: ändrat datum för uppdraget: inget → 2026-02-24",
                ((Button) find("#undo")).getAccessibleText());
    }
}
