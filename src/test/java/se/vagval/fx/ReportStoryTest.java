package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.report.word.OutlineSection;
import se.vagval.support.TestDialogs;
import se.vagval.ui.door.FxTasks;
import se.vagval.ui.shell.MainWindow;
import se.vagval.ui.shell.NoticeBar;

/** A section is written, moved and another left out by keys, and the report that is made is so. */
@ExtendWith(ApplicationExtension.class)
class ReportStoryTest {
    @TempDir
    static Path home;

    private Path place;
    private MainWindow window;

    @Start
    void start(Stage shown) throws Exception {
        place = Files.createTempDirectory(home, "report");
        FxTasks tasks = new FxTasks(Platform::runLater);
        window = new Wiring(new Places(place.resolve("settings"), place.resolve("Vägval")),
                Clock.systemDefaultZone()).start(shown, new TestDialogs(), tasks, new NoticeBar(tasks.shown()));
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private ListView<OutlineSection> outline() {
        return (ListView<OutlineSection>) find("#outline");
    }

    private void choose(FxRobot robot, String id) {
        robot.interact(() -> {
            ListView<OutlineSection> list = outline();
            list.getSelectionModel().select(list.getItems().stream().filter(s -> s.id().equals(id)).findFirst()
                    .orElseThrow());
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            list.requestFocus();
        });
    }

    private OutlineSection section(String id) {
        return outline().getItems().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aSectionIsWrittenMovedAndAnotherLeftOutOfTheReport(FxRobot robot) throws Exception {
        robot.clickOn("#examples .button");
        FxSteps.until(() -> find("#table-comparison") != null);
        robot.clickOn("#step-9");
        FxSteps.until(() -> find("#outline") != null && !section("8.2").contents().isEmpty());
        choose(robot, "6");
        robot.interact(() -> ((TextArea) find("#section-text")).clear());
        robot.clickOn("#section-text").write("Nytt med **fet** text.");
        choose(robot, "6");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        FxSteps.until(() -> section("6").number().equals("7"));
        choose(robot, "4");
        robot.type(KeyCode.SPACE);
        FxSteps.until(() -> section("6").number().equals("6"));
        robot.clickOn("#report-tab-EXPORT");
        for (String other : List.of("excel", "powerpoint", "members", "charts", "pdf")) {
            robot.interact(() -> ((CheckBox) find("#export-" + other)).setSelected(false));
        }
        robot.clickOn("#write-report");
        Path file = place.resolve("Vägval").resolve("Rapport.docx");
        FxSteps.until(60, () -> Files.exists(file) && find("#report-cancel") == null);
        try (InputStream in = Files.newInputStream(file); XWPFDocument word = new XWPFDocument(in)) {
            List<String> chapters = word.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle()))
                    .map(XWPFParagraph::getText).toList();
            assertEquals(List.of("4 Synpunkter och slutsatser kring organisering och utveckling", "5 Rekommendation",
                    "6 Förslag på möjlig framtida inriktning"), chapters.subList(4, 7));
            assertFalse(word.getParagraphs().stream().anyMatch(p -> p.getText().startsWith("4.1 Utredning")));
            XWPFParagraph written = word.getParagraphs().stream()
                    .filter(p -> p.getText().equals("Nytt med fet text.")).findFirst().orElseThrow();
            assertTrue(
                    written.getRuns().stream().anyMatch(r -> r.text().equals("fet") && "Strong".equals(r.getStyle())));
        }
    }
}
