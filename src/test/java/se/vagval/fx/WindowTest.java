package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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

@ExtendWith(ApplicationExtension.class)
class WindowTest {
    @TempDir
    static Path home;

    private final TestDialogs dialogs = new TestDialogs();
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage shown) throws Exception {
        Path place = Files.createTempDirectory(home, "window");
        stage = shown;
        FxTasks tasks = new FxTasks(Platform::runLater);
        window = new Wiring(new Places(place.resolve("settings"), place.resolve("Vägval")),
                Clock.systemDefaultZone()).start(stage, dialogs, tasks, new NoticeBar(tasks.shown()));
    }

    private <T extends Node> T find(String selector, Class<T> kind) {
        return kind.cast(window.scene().lookup(selector));
    }

    private void openExample(FxRobot robot) {
        robot.clickOn("#examples .button");
        FxSteps.until(() -> window.scene().lookup("#brand") != null);
    }

    private boolean promises(String words) {
        return FxSteps.seen(window.scene().lookup("#content"))
                .anyMatch(n -> n instanceof Label label && label.getText().contains(words));
    }

    @Test
    void anExampleOpensInTheWorkspaceWithNothingToUndo(FxRobot robot) {
        openExample(robot);
        assertEquals("Översyn av samordningsförbunden i Jönköpings län", find("#review-name", Label.class).getText());
        assertTrue(find("#save-state", Button.class).getText().startsWith("Sparat "));
        assertTrue(find("#undo", Button.class).isDisabled());
        assertTrue(find("#redo", Button.class).isDisabled());
        assertFalse(find("#present", Button.class).isDisabled());
        assertTrue(find("#step-4", ToggleButton.class).isSelected());
        assertTrue(dialogs.notices.getFirst().startsWith("En egen kopia är sparad som "));
        assertEquals("Översyn av samordningsförbunden i Jönköpings län – Vägval", stage.getTitle());
    }

    @Test
    void stepsAreReachedByMouseAndByKeys(FxRobot robot) {
        openExample(robot);
        robot.clickOn("#step-5");
        assertTrue(promises("antagandena med intervall"));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertTrue(find("#step-10", ToggleButton.class).isSelected());
        FxSteps.until(() -> window.scene().lookup("#presentation-slides") != null);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT8).release(KeyCode.CONTROL);
        assertTrue(find("#step-8", ToggleButton.class).isSelected());
        robot.type(KeyCode.UP);
        assertTrue(find("#step-7", ToggleButton.class).isSelected());
        assertTrue(find("#step-7", ToggleButton.class).isFocused());
    }

    @Test
    void aStepThatIsToComeLeadsToWhereSomethingLikeItCanBeDone(FxRobot robot) {
        openExample(robot);
        robot.clickOn("#step-5");
        assertTrue(promises("läs skillnaden i Konsekvenser"));
        robot.clickOn("#meanwhile-3");
        assertTrue(find("#step-3", ToggleButton.class).isSelected());
    }

    @Test
    void f6GoesFromRegionToRegion(FxRobot robot) {
        openExample(robot);
        robot.clickOn("#step-6");
        robot.type(KeyCode.F6);
        assertTrue(within("#content"));
        robot.type(KeyCode.F6);
        assertTrue(within(".vv-header"));
        robot.type(KeyCode.F6);
        assertTrue(find("#step-6", ToggleButton.class).isFocused());
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertTrue(within(".vv-header"));
    }

    private boolean within(String selector) {
        Node region = window.scene().lookup(selector);
        Node node = window.scene().getFocusOwner();
        while (node != null && node != region) {
            node = node.getParent();
        }
        return node != null;
    }

    @Test
    void exactlyOneUnitIsChosen(FxRobot robot) {
        openExample(robot);
        assertTrue(find("#unit-TKR", ToggleButton.class).isSelected());
        robot.clickOn("#unit-MNKR");
        robot.clickOn("#unit-MNKR");
        assertTrue(find("#unit-MNKR", ToggleButton.class).isSelected());
        assertFalse(find("#unit-TKR", ToggleButton.class).isSelected());
    }

    @Test
    void leavingForTheStartPagePutsTheReviewFirstAmongTheRecent(FxRobot robot) {
        openExample(robot);
        robot.clickOn("#brand");
        robot.clickOn("#menu-start");
        FxSteps.until(() -> window.scene().lookup("#recent .button") != null);
        assertNull(window.scene().lookup("#brand"));
        robot.clickOn("#recent .button");
        FxSteps.until(() -> window.scene().lookup("#brand") != null);
        assertTrue(dialogs.problems.isEmpty());
    }

    @Test
    void aNewReviewIsMadeFromTitleAndYear(FxRobot robot) {
        robot.clickOn("#new-create");
        assertEquals("Skriv en titel för översynen.", find("#new-title-problem", Label.class).getText());
        Path file = home.resolve("egen.vagval");
        dialogs.answer(file);
        robot.clickOn("#new-title").write("Egen översyn").type(KeyCode.ENTER);
        FxSteps.until(() -> window.scene().lookup("#brand") != null);
        assertTrue(Files.exists(file));
        assertTrue(find("#step-1", ToggleButton.class).isSelected());
    }

    @Test
    void theFirstThingToDoHasFocus(FxRobot robot) {
        FxSteps.until(() -> find("#new-title", TextField.class).isFocused());
        openExample(robot);
        robot.clickOn("#brand");
        robot.clickOn("#menu-start");
        FxSteps.until(() -> within("#recent"));
    }

    @Test
    void theDarkLookChangesColoursOnly(FxRobot robot) {
        double before = find("#new-create", Button.class).getWidth();
        var light = window.scene().getStylesheets().getFirst();
        robot.clickOn("#look");
        robot.clickOn("#menu-dark");
        assertFalse(light.equals(window.scene().getStylesheets().getFirst()));
        assertEquals(before, find("#new-create", Button.class).getWidth());
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        assertEquals(List.of(), nameless());
        openExample(robot);
        assertEquals(List.of(), nameless());
    }

    private List<String> nameless() {
        return FxSteps.seen(window.scene().getRoot()).filter(Node::isFocusTraversable).filter(WindowTest::isNameless)
                .map(Node::toString).toList();
    }

    private static boolean isNameless(Node node) {
        return switch (node) {
            case ButtonBase button -> isBlank(button.getText()) && isBlank(button.getAccessibleText());
            case TextField field -> FxSteps.seen(field.getParent())
                    .noneMatch(n -> n instanceof Label label && label.getLabelFor() == field);
            case Labeled labeled -> isBlank(labeled.getText());
            default -> false;
        };
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    @Test
    void nothingIsCutOffInTheSmallestWindow(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(1000);
            stage.setHeight(700);
        });
        assertEquals(List.of(), cutOff());
        openExample(robot);
        FxSteps.settled();
        assertEquals(List.of(), cutOff());
    }

    @Test
    void theStartPageHasItsPaletteAndItsListOfKeys(FxRobot robot) {
        Node before = window.scene().getFocusOwner();
        robot.type(KeyCode.F1);
        assertTrue(FxSteps.seen(window.scene().getRoot()).anyMatch(n -> "keys".equals(n.getId())));
        robot.type(KeyCode.ESCAPE);
        assertTrue(FxSteps.seen(window.scene().getRoot()).noneMatch(n -> "keys".equals(n.getId())));
        assertEquals(before, window.scene().getFocusOwner());
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("samordningsf").type(KeyCode.ENTER);
        FxSteps.until(() -> window.scene().lookup("#brand") != null);
        assertTrue(dialogs.problems.isEmpty());
    }

    /** Buttons and labels that show fewer words than they hold; the place of a file and a review's name may. */
    private List<String> cutOff() {
        return FxSteps.seen(window.scene().getRoot()).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(l -> l.getText() != null && !l.isWrapText() && !l.getText().contains("/")
                        && l.getText().length() > 0)
                .filter(l -> l.getWidth() + 0.5 < l.prefWidth(-1)).map(Labeled::getText).toList();
    }
}
