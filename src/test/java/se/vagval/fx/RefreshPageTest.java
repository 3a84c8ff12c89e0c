package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
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

/** A document refreshed in the window, from the step Rapport and by keys. */
@ExtendWith(ApplicationExtension.class)
class RefreshPageTest {
    @TempDir
    static Path home;

    private final TestDialogs dialogs = new TestDialogs();
    private MainWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path place = Files.createTempDirectory(home, "refresh");
        window = StartedWindow.of(stage, place, dialogs, Optional.of(new PictureFiles(place).worked()));
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    private List<Node> changes() {
        return List.copyOf(find("#refresh-outcome").lookupAll(".vv-finding"));
    }

    @Test
    void aDocumentIsRefreshedAndItsChangesGoneThroughByKeys(FxRobot robot) throws Exception {
        FxSteps.until(() -> find("#brand") != null);
        robot.clickOn("#step-9");
        FxSteps.until(() -> find("#report-tab-EXPORT") != null);
        FxSteps.settled();
        robot.interact(() -> ((ButtonBase) find("#report-tab-EXPORT")).fire());
        FxSteps.settled();
        FxSteps.until(() -> find("#report-refresh") != null);
        dialogs.answer(PictureFiles.report(home.resolve("Rapport.docx")));
        robot.interact(() -> ((ButtonBase) find("#report-refresh")).fire());
        FxSteps.until(() -> find("#refresh-choose") != null && find("#refresh-choose").isFocused());
        robot.type(KeyCode.ENTER);
        FxSteps.until(60, () -> find("#refresh-open") != null);
        assertTrue(changes().size() > 20);
        List<String> figures = changes().stream().flatMap(c -> c.lookupAll(".vv-remark-headline").stream())
                .map(l -> ((Labeled) l).getText()).filter(t -> t.matches(".*\\d\\p{Z}\\d{3}.*")).toList();
        assertTrue(figures.size() > 10, figures::toString);
        assertEquals(List.of(), figures.stream().filter(t -> t.matches(".*\\d \\d{3}\\b.*")).toList());
        assertTrue(find("#refresh-choose").isFocused());
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
        assertTrue(changes().get(0).isFocused());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertTrue(changes().get(2).isFocused());
        try (var files = Files.list(home)) {
            assertEquals(1, files.filter(f -> f.getFileName().toString().startsWith("Rapport uppdaterad")).count());
        }
    }
}
