package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.report.word.OutlineSection;
import se.vagval.support.LackingSentence;
import se.vagval.support.TestDialogs;
import se.vagval.ui.shell.MainWindow;

/** Words that the report lacks are asked for, one of them is written and the rest told with the document and in it. */
@ExtendWith(ApplicationExtension.class)
class WritingStoryTest {
    private static final String SENTENCE = "Fler män än kvinnor deltog 2019.";

    @TempDir
    static Path home;

    private final TestDialogs dialogs = new TestDialogs();
    private Path place;
    private MainWindow window;

    @Start
    void start(Stage stage) throws Exception {
        place = Files.createTempDirectory(home, "writing");
        Review lacking = LackingSentence.in("", "diagram.png");
        Path file = new PictureFiles(place).review("Jönköping", lacking.edit().texts(List.of(
                new ReportText("6", "", "Staten betalar {financing|contribution.state|borta}."))).done());
        window = StartedWindow.of(stage, place, dialogs, Optional.of(file));
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    private void press(FxRobot robot, String selector) {
        robot.interact(() -> ((ButtonBase) find(selector)).fire());
    }

    private String words(String selector) {
        return ((Labeled) find(selector)).getText();
    }

    @Test
    void whatIsAskedForIsWrittenAndTheRestIsToldWithTheDocument(FxRobot robot) throws Exception {
        FxSteps.until(() -> find("#brand") != null);
        robot.clickOn("#step-9");
        FxSteps.until(() -> find("#report-tab-EXPORT") != null);
        FxSteps.settled();
        press(robot, "#report-tab-EXPORT");
        FxSteps.until(() -> find("#words-participants-FINDING") != null);
        assertEquals("2 texter saknas", words("#report-lacking"));
        assertEquals("Skriv dokumenten ändå", words("#write-report"));

        // From the words above the button to the field, written by keys alone, and out of it again.
        press(robot, "#report-lacking");
        assertTrue(find("#words-participants-FINDING").isFocused());
        robot.write(SENTENCE).type(KeyCode.TAB);
        assertFalse(find("#words-participants-FINDING").isFocused());
        FxSteps.until(() -> words("#report-lacking").equals("1 text saknas"));
        assertEquals(SENTENCE, ((TextArea) find("#words-participants-FINDING")).getText());

        // To the section of the other chart, and back.
        press(robot, "#words-go-participants-ALTERNATIVE");
        assertEquals("3.4", chosen().id());
        assertTrue(find("#outline").isFocused());
        press(robot, "#report-tab-EXPORT");
        FxSteps.until(() -> find("#words-participants-ALTERNATIVE") != null);
        assertEquals("diagram.png", ((TextArea) find("#words-participants-ALTERNATIVE")).getText());

        for (String other : List.of("excel", "powerpoint", "members", "charts", "pdf")) {
            robot.interact(() -> ((CheckBox) find("#export-" + other)).setSelected(false));
        }
        press(robot, "#write-report");
        FxSteps.until(60, () -> find("#open-folder") != null);
        assertEquals(1, find("#report-outcome").lookupAll(".vv-remaining-line").size());
        assertTrue(words(".vv-remaining-line").contains("Alternativtext saknas"), words(".vv-remaining-line"));
        String document = document();
        assertTrue(document.contains(SENTENCE));
        assertTrue(document.contains("Tillgänglighet: det här återstår"));

        // The program's own description is taken, and then nothing is lacking.
        press(robot, "#words-take-participants-ALTERNATIVE");
        FxSteps.until(() -> words("#write-report").equals("Skriv dokumenten"));
        assertFalse(find("#report-lacking").isVisible());
    }

    @Test
    void aTextWhoseFigureIsGoneIsGoneToFromKontroller(FxRobot robot) {
        FxSteps.until(() -> find("#brand") != null);
        FxSteps.until(() -> words("#checks").startsWith("4 "));
        press(robot, "#checks");
        FxSteps.settled();
        robot.interact(() -> {
            Node remark = List.copyOf(find("#checks-list").lookupAll(".vv-remark")).getLast();
            ((Hyperlink) remark.lookup(".hyperlink")).fire();
        });
        FxSteps.until(() -> find("#outline") != null && find("#outline").isFocused());
        assertEquals("6", chosen().id());
    }

    private OutlineSection chosen() {
        return (OutlineSection) ((ListView<?>) find("#outline")).getSelectionModel().getSelectedItem();
    }

    private String document() throws Exception {
        try (ZipFile zip = new ZipFile(place.resolve("Rapport.docx").toFile())) {
            return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
    }
}
