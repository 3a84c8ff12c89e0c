package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.support.TestDialogs;
import se.vagval.ui.command.Shortcut;
import se.vagval.ui.shell.MainWindow;

/** The palette, the history, the versions and the list of keys, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class PagesTest {
    @TempDir
    static Path home;

    private final TestDialogs dialogs = new TestDialogs();
    private MainWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path place = Files.createTempDirectory(home, "pages");
        window = StartedWindow.of(stage, place, dialogs, Optional.of(new PictureFiles(place).worked()));
    }

    private <T extends Node> T find(String selector, Class<T> kind) {
        return kind.cast(window.scene().lookup(selector));
    }

    private void open() {
        FxSteps.until(() -> window.scene().lookup("#brand") != null);
    }

    private static void control(FxRobot robot, KeyCode code) {
        robot.press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
    }

    private void palette(FxRobot robot, String typed) {
        control(robot, KeyCode.K);
        assertTrue(find("#palette-query", TextField.class).isFocused());
        robot.write(typed);
    }

    @Test
    void aStepAnAlternativeAndATabAreReachedByTypingSomeOfTheirLetters(FxRobot robot) {
        open();
        palette(robot, "argum");
        robot.type(KeyCode.ENTER);
        assertTrue(find("#step-6", ToggleButton.class).isSelected());
        assertFalse(find("#palette", Node.class).isVisible());
        palette(robot, "lansforb");
        robot.type(KeyCode.ENTER);
        assertTrue(find("#step-3", ToggleButton.class).isSelected());
        assertTrue(find("#tree-alt3", Button.class).getStyleClass().contains("chosen"));
        palette(robot, "konsekv admin");
        robot.type(KeyCode.ENTER);
        assertTrue(find("#tab-ADMINISTRATION", ToggleButton.class).isSelected());
        palette(robot, "habo");
        robot.type(KeyCode.ENTER);
        assertTrue(find("#step-2", ToggleButton.class).isSelected());
    }

    @Test
    void theFirstThatFitsIsChosenTheArrowsMoveAndEscapeGoesBack(FxRobot robot) {
        open();
        robot.interact(() -> find("#undo", Button.class).requestFocus());
        palette(robot, "ko");
        ListView<?> list = find("#palette-list", ListView.class);
        assertEquals(0, list.getSelectionModel().getSelectedIndex());
        assertEquals("Konsekvenser, Steg 4, Ctrl+4", find("#palette-query", TextField.class).getAccessibleHelp());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);
        assertEquals(1, list.getSelectionModel().getSelectedIndex());
        robot.type(KeyCode.TAB).type(KeyCode.F6);
        assertTrue(find("#palette-query", TextField.class).isFocused());
        robot.type(KeyCode.ESCAPE);
        assertFalse(find("#palette", Node.class).isVisible());
        assertTrue(find("#undo", Button.class).isFocused());
    }

    @Test
    void theHistoryGoesToAnyStepByKeys(FxRobot robot) {
        open();
        robot.type(KeyCode.F9);
        assertTrue(find("#history-3", Node.class).isFocused());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals("Ångra: ändrat utnyttjande", find("#undo", Button.class).getAccessibleText());
        assertTrue(find("#history-1", Node.class).isFocused());
        assertEquals("ångrat", ((Label) find("#history-4", Node.class).lookup(".vv-mark")).getText());
        robot.type(KeyCode.END).type(KeyCode.ENTER);
        assertTrue(find("#undo", Button.class).isDisabled());
        robot.type(KeyCode.HOME).type(KeyCode.SPACE);
        assertTrue(find("#redo", Button.class).isDisabled());
        robot.type(KeyCode.F9);
        assertFalse(find("#panel", Node.class).isVisible());
    }

    @Test
    void aVersionIsMadeComparedRestoredAndDeleted(FxRobot robot) {
        open();
        robot.press(KeyCode.SHIFT).type(KeyCode.F9).release(KeyCode.SHIFT);
        assertTrue(find("#version-name", TextField.class).isFocused());
        robot.interact(() -> find("#version-name", TextField.class).setText("Efter samrådet"));
        robot.type(KeyCode.ENTER);
        assertNotNull(find("#version-2-compare", Button.class));
        robot.clickOn("#version-1-compare");
        assertTrue(FxSteps.seen(find("#versions", Node.class))
                .anyMatch(n -> n instanceof Label l && l.getText().equals("100\u00a0% → 80\u00a0%")));
        assertTrue(find("#versions-back", Button.class).isFocused());
        robot.type(KeyCode.ENTER);
        robot.clickOn("#version-1-restore");
        assertTrue(find("#undo", Button.class).getAccessibleText().contains("återställt"));
        dialogs.answer(true);
        robot.clickOn("#version-1-delete");
        assertEquals(null, find("#version-1-delete", Button.class));
        robot.type(KeyCode.ESCAPE);
        assertFalse(find("#panel", Node.class).isVisible());
    }

    @Test
    void theListOfKeysTellsEveryKeyOfTheWindow(FxRobot robot) {
        open();
        robot.type(KeyCode.F1);
        String told = String.join("\n", FxSteps.seen(find("#keys", Node.class)).filter(Label.class::isInstance)
                .map(n -> ((Label) n).getText()).toList());
        for (String keys : List.of("Ctrl+C", "F7", "F2", "Ctrl+D", "Alt+Nedåtpil")) {
            assertTrue(told(told, keys), "a table's " + keys + " in " + told);
        }
        for (KeyCombination keys : window.scene().getAccelerators().keySet()) {
            assertTrue(told(told, new Shortcut(keys.getName()).words()), keys.getName() + " in " + told);
        }
    }

    /** Whether a line of the list has these keys, in whatever order they are named. */
    private static boolean told(String list, String keys) {
        return list.lines().flatMap(line -> Stream.of(line.split(", ")))
                .anyMatch(told -> Set.of(told.split("\\+")).equals(Set.of(keys.split("\\+"))));
    }

    @Test
    void theSaveStateShowsTheVersionsAndTheArrowTheHistory(FxRobot robot) {
        open();
        robot.clickOn("#save-state");
        assertTrue(find("#panel", Node.class).isVisible());
        assertNotNull(find("#versions", Node.class));
        robot.clickOn("#history");
        assertNotNull(find("#history-list", Node.class));
        assertEquals("Historik (F9)", find("#history", Button.class).getAccessibleText());
    }
}
