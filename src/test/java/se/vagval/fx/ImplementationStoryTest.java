package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
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
import se.vagval.ui.grid.Grid;
import se.vagval.ui.shell.MainWindow;

/** A plan made in the window by keys alone: the template, a step of one's own, its days and what it waits for. */
@ExtendWith(ApplicationExtension.class)
class ImplementationStoryTest {
    @TempDir
    static Path home;

    private MainWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path place = Files.createTempDirectory(home, "plan");
        Path file = new PictureFiles(place).worked();
        Wiring wiring = new Wiring(new Places(place.resolve("settings"), place), Clock.systemDefaultZone());
        wiring.openBeside(file);
        window = wiring.start(stage);
    }

    private <T extends Node> T find(String selector, Class<T> kind) {
        FxSteps.until(() -> window.scene().lookup(selector) != null);
        return kind.cast(window.scene().lookup(selector));
    }

    private void open(FxRobot robot) {
        FxSteps.until(() -> window.scene().lookup("#brand") != null);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT8).release(KeyCode.CONTROL);
        FxSteps.until(() -> window.scene().lookup("#steps") != null);
    }

    private String active(FxRobot robot) {
        String[] address = new String[1];
        robot.interact(() -> address[0] = find("#steps", Grid.class).active().get());
        return address[0];
    }

    private void key(FxRobot robot, KeyCode... codes) {
        for (int i = 0; i < codes.length - 1; i++) {
            robot.press(codes[i]);
        }
        robot.type(codes[codes.length - 1]);
        for (int i = codes.length - 2; i >= 0; i--) {
            robot.release(codes[i]);
        }
    }

    private String shown() {
        return FxSteps.seen(find("#steps", Grid.class)).filter(Labeled.class::isInstance)
                .map(n -> ((Labeled) n).getText()).collect(Collectors.joining("|"));
    }

    @Test
    void aPlanIsMadeByKeys(FxRobot robot) {
        open(robot);
        robot.interact(() -> find("#take-MERGE_KEEPING", Button.class).requestFocus());
        robot.type(KeyCode.SPACE);
        FxSteps.until(() -> window.scene().lookup("#take-MERGE_KEEPING") == null);
        // The focus has gone on to the table; its end is where a new step is typed.
        key(robot, KeyCode.CONTROL, KeyCode.END);
        key(robot, KeyCode.HOME);
        assertEquals("steps.+alt3", active(robot));
        robot.write("Byt namn i alla register").type(KeyCode.ENTER);
        robot.type(KeyCode.UP);
        assertEquals("steps.steg-1.name", active(robot));
        robot.type(KeyCode.TAB).write("Styrelsen").type(KeyCode.TAB).write("45").type(KeyCode.TAB).write("7")
                .type(KeyCode.TAB).write("15 dec 2020").type(KeyCode.ENTER);
        FxSteps.until(() -> shown().contains("2020-12-15"));
        assertTrue(shown().contains("Byt namn i alla register"), shown());
        robot.type(KeyCode.UP);
        key(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertTrue(active(robot).startsWith("steps.steg-1"), active(robot));
        robot.write("i vinter").type(KeyCode.ENTER).type(KeyCode.UP);
        FxSteps.until(() -> find("#grid-reason", Label.class).getText().contains("”i vinter” är inget datum"));
        robot.type(KeyCode.ESCAPE);
        FxSteps.until(() -> find("#grid-reason", Label.class).getText().isEmpty());
        key(robot, KeyCode.CONTROL, KeyCode.MINUS);
        FxSteps.until(() -> !shown().contains("Byt namn i alla register"));
    }

    @Test
    void aRemarkLeadsToItsCell(FxRobot robot) {
        open(robot);
        robot.interact(() -> find("#take-MERGE_KEEPING", Button.class).fire());
        FxSteps.until(() -> window.scene().lookup("#checks-strip .hyperlink") != null);
        assertFalse(active(robot).endsWith("decidedBy"));
        robot.interact(() -> find("#checks-strip .hyperlink", Hyperlink.class).fire());
        FxSteps.until(() -> find("#steps", Grid.class).active().get().equals("steps.organisationsnummer.decidedBy"));
    }
}
