package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.support.TestDialogs;
import se.vagval.ui.shell.MainWindow;

/** Figure check in the window, by keys alone and from the step Rapport. */
@ExtendWith(ApplicationExtension.class)
class FigureCheckPageTest {
    private static final Path TABLES = Path.of("src/test/resources/se/vagval/figurecheck/jonkoping-2020.txt");

    @TempDir
    static Path home;

    private final TestDialogs dialogs = new TestDialogs();
    private MainWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path place = Files.createTempDirectory(home, "figures");
        window = StartedWindow.of(stage, place, dialogs, Optional.of(new PictureFiles(place).worked()));
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    private List<Node> findings() {
        return List.copyOf(find("#figurecheck-outcome").lookupAll(".vv-finding"));
    }

    @Test
    void aDocumentIsChosenAndItsErrorsGoneThroughByKeys(FxRobot robot) {
        FxSteps.until(() -> find("#brand") != null);
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        assertTrue(((TextField) find("#palette-query")).isFocused());
        robot.write("siffror dokument");
        robot.type(KeyCode.ENTER);
        assertTrue(find("#figurecheck-choose").isFocused());
        dialogs.answer(TABLES);
        robot.type(KeyCode.ENTER);
        FxSteps.until(() -> findings().size() == 3);
        assertTrue(find("#figurecheck-choose").isFocused());
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
        assertTrue(findings().get(0).isFocused());
        assertTrue(findings().get(0).getAccessibleText().startsWith("Se över. Tryckt 16\u00a0%, följer 17\u00a0%."));
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertTrue(findings().get(2).isFocused());
        assertTrue(findings().get(2).getAccessibleText().contains("Kolumn: Högländet, Totalt."));
    }

    @Test
    void theStepRapportLeadsToTheSamePage(FxRobot robot) {
        FxSteps.until(() -> find("#brand") != null);
        robot.clickOn("#step-9");
        FxSteps.until(() -> find("#report-figurecheck") != null);
        FxSteps.settled();
        dialogs.answer(TABLES);
        robot.interact(() -> ((ButtonBase) find("#report-tab-EXPORT")).fire());
        FxSteps.settled();
        robot.interact(() -> ((ButtonBase) find("#report-figurecheck")).fire());
        FxSteps.until(() -> find("#figurecheck-choose") != null);
        robot.clickOn("#figurecheck-choose");
        FxSteps.until(() -> findings().size() == 3);
        Node page = find("#figurecheck");
        robot.clickOn("#panel-close");
        assertFalse(find("#panel").isVisible());
        robot.interact(() -> ((ButtonBase) find("#report-figurecheck")).fire());
        assertNotNull(find("#figurecheck"));
        assertEquals(page, find("#figurecheck"));
        assertEquals(3, findings().size());
    }
}
