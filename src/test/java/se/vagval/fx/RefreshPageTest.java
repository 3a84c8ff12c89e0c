package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
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
import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.word.WordReport;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.TestDialogs;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.door.FxTasks;
import se.vagval.ui.shell.MainWindow;
import se.vagval.ui.shell.NoticeBar;

/** A document refreshed in the window, from the step Rapport and by keys. */
@ExtendWith(ApplicationExtension.class)
class RefreshPageTest {
    @TempDir
    static Path home;

    private final TestDialogs dialogs = new TestDialogs();
    private MainWindow window;

    @Start
    void start(Stage stage) throws Exception {
        PictureFiles files = new PictureFiles(Files.createTempDirectory(home, "refresh"));
        Path place = Files.createTempDirectory(home, "settings");
        FxTasks tasks = new FxTasks(Platform::runLater);
        Wiring wiring = new Wiring(new Places(place, place), Clock.systemDefaultZone());
        wiring.openBeside(files.worked());
        window = wiring.start(stage, dialogs, tasks, new NoticeBar(tasks.shown()));
    }

    private static Path document() {
        Review review = Examples.open("jonkoping");
        Calculation calculation = Calculation.of(review);
        Path file = home.resolve("Rapport.docx");
        WordReport.write(file, new ReportInput(review,
                Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all(), MoneyUnit.TKR,
                LocalDate.of(2026, 2, 24), List.of()), Progress.NONE);
        return file;
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
        dialogs.answer(document());
        robot.interact(() -> ((ButtonBase) find("#report-refresh")).fire());
        FxSteps.until(() -> find("#refresh-choose") != null && find("#refresh-choose").isFocused());
        robot.type(KeyCode.ENTER);
        FxSteps.until(60, () -> find("#refresh-open") != null);
        assertTrue(changes().size() > 20);
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
