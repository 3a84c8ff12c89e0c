package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import se.vagval.model.Commission;
import se.vagval.model.History;
import se.vagval.model.Review;
import se.vagval.support.MemoryClipboard;
import se.vagval.support.MemoryStore;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.TestDialogs;
import se.vagval.ui.door.FileKind;
import se.vagval.ui.door.FxTasks;
import se.vagval.ui.file.StoredReviewFiles;
import se.vagval.ui.session.ReviewFiles.Opened;
import se.vagval.ui.settings.RecentFiles;
import se.vagval.ui.settings.WindowMemory;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.MainWindow;
import se.vagval.ui.shell.NoticeBar;
import se.vagval.ui.shell.Opener;
import se.vagval.ui.shell.ReviewFolder;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.StartViewModel;
import se.vagval.ui.shell.Step;

/** The frame around a screen of the test's own, over a store that can be made to fail. */
@ExtendWith(ApplicationExtension.class)
class FrameTest {
    @TempDir
    static Path home;

    private final MemoryStore store = new MemoryStore();
    private final TestDialogs dialogs = new TestDialogs();
    private final ProbeScreen probe = new ProbeScreen(Step.COMMISSION);
    private final ProbeScreen other = new ProbeScreen(Step.TODAY);
    private Stage stage;
    private MainWindow window;
    private Desk desk;

    /** A screen with one button, which remembers how it is treated. */
    private static final class ProbeScreen implements Screen {
        private final Button button = new Button("Figur");
        private final Step step;
        private int made;
        private int shown;
        private int hidden;

        ProbeScreen(Step step) {
            this.step = step;
        }

        @Override
        public Step step() {
            return step;
        }

        @Override
        public Node view() {
            made++;
            return button;
        }

        @Override
        public void shown() {
            shown++;
        }

        @Override
        public void hidden() {
            hidden++;
        }
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        Clock clock = Clock.systemDefaultZone();
        FileKind kind = new FileKind("Översyn", ".vagval");
        FxTasks tasks = new FxTasks(Platform::runLater);
        RecentFiles recent = new RecentFiles(home);
        Opener opener = new Opener(new StoredReviewFiles(clock.getZone()), recent, new ReviewFolder(home, kind),
                new SameThreadTasks(), dialogs, clock);
        StartViewModel start = new StartViewModel(recent, List.of(), opener, new SameThreadTasks(), clock);
        window = new MainWindow(stage, new MainWindow.Parts(opener, start, this::screens, dialogs, tasks,
                new MemoryClipboard(), new WindowMemory(home), Runnable::run, Runnable::run, clock),
                new NoticeBar(tasks.shown()));
        opener.take(new Opened(History.of(Review.empty(Commission.titled("Översyn", 2025))), store,
                LocalDateTime.now(clock)));
        window.show();
    }

    private List<Screen> screens(Desk given) {
        desk = given;
        return List.of(probe, other);
    }

    private void rename(FxRobot robot, String title) {
        robot.interact(() -> desk.session().edit("ändrat titel",
                r -> r.edit().commission(Commission.titled(title, 2025)).done()));
    }

    private <T extends Node> T find(String selector, Class<T> kind) {
        return kind.cast(window.scene().lookup(selector));
    }

    @Test
    void undoAndRedoByKeysAndButtonsChangeTheTitleAndTheFile(FxRobot robot) {
        rename(robot, "Ny titel");
        assertEquals("Ny titel", find("#review-name", Label.class).getText());
        assertEquals("Ångra: ändrat titel", find("#undo", Button.class).getAccessibleText());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals("Översyn", find("#review-name", Label.class).getText());
        assertTrue(find("#undo", Button.class).isDisabled());
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertEquals("Ny titel", find("#review-name", Label.class).getText());
        robot.clickOn("#undo");
        assertEquals("Översyn", store.saved.getLast().commission().title());
        robot.clickOn("#redo");
        assertEquals("Ny titel", store.saved.getLast().commission().title());
    }

    @Test
    void aFailingSaveIsToldUnderTheHeaderUntilItIsMadeGood(FxRobot robot) {
        assertFalse(find("#save-banner", Node.class).isVisible());
        store.broken = true;
        rename(robot, "Ny titel");
        assertTrue(find("#save-banner", Node.class).isVisible());
        assertEquals("Kan inte spara", find("#save-state", Button.class).getText());
        assertTrue(FxSteps.seen(find("#save-banner", Node.class))
                .anyMatch(n -> n instanceof Label l && l.getText().equals("Kan inte spara: Disken är full.")));
        store.broken = false;
        robot.clickOn("#save-again");
        assertFalse(find("#save-banner", Node.class).isVisible());
        assertEquals("Ny titel", store.saved.getLast().commission().title());
    }

    @Test
    void closingTheWindowLetsGoOfTheFile(FxRobot robot) {
        store.broken = true;
        rename(robot, "Ny titel");
        dialogs.answer(2);
        robot.interact(() -> stage.getOnCloseRequest().handle(closing()));
        assertTrue(stage.isShowing());
        assertFalse(store.closed);
        store.broken = false;
        rename(robot, "Nyare titel");
        robot.interact(() -> stage.getOnCloseRequest().handle(closing()));
        assertFalse(stage.isShowing());
        assertTrue(store.closed);
    }

    private WindowEvent closing() {
        return new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    }

    @Test
    void aScreenIsToldWhenItComesAndGoes(FxRobot robot) {
        FxSteps.until(() -> probe.shown == 1);
        robot.clickOn("#step-2");
        assertEquals(1, probe.hidden);
        robot.clickOn("#step-1");
        FxSteps.until(() -> probe.shown == 2);
    }

    private List<Node> page() {
        return find("#content", Pane.class).getChildren();
    }

    @Test
    void aPageThatHasNotBeenSeenStandsFirstAsItsTitle(FxRobot robot) {
        FxSteps.until(() -> probe.shown == 1);
        robot.interact(() -> {
            find("#step-2", ButtonBase.class).fire();
            assertEquals(0, other.made);
            assertEquals(Step.TODAY.label(), ((Label) page().getFirst().lookup(".vv-page-title")).getText());
            assertFalse(window.arrived());
        });
        FxSteps.until(() -> other.shown == 1);
        assertEquals(List.of(other.button), page());
        assertEquals(1, other.made);
        assertTrue(window.arrived());
    }

    @Test
    void aPageThatHasBeenSeenIsThereAtOnceAndTheSame(FxRobot robot) {
        FxSteps.until(() -> probe.shown == 1);
        robot.interact(() -> find("#step-2", ButtonBase.class).fire());
        FxSteps.until(() -> other.shown == 1);
        robot.interact(() -> {
            find("#step-1", ButtonBase.class).fire();
            assertEquals(List.of(probe.button), page());
            find("#step-2", ButtonBase.class).fire();
            assertEquals(List.of(other.button), page());
        });
        FxSteps.settled();
        assertEquals(1, probe.made);
        assertEquals(1, other.made);
    }

    @Test
    void aPageThatIsLeftBeforeItIsMadeIsNotMade(FxRobot robot) {
        FxSteps.until(() -> probe.shown == 1);
        robot.interact(() -> {
            find("#step-2", ButtonBase.class).fire();
            find("#step-1", ButtonBase.class).fire();
        });
        FxSteps.until(() -> probe.shown == 2);
        FxSteps.settled();
        assertEquals(0, other.made);
        assertEquals(0, other.shown);
        assertEquals(List.of(probe.button), page());
    }

    @Test
    void thePanelOpensBesideTheContentAndEscapeGoesBackToTheFigure(FxRobot robot) {
        robot.clickOn(probe.button);
        double before = find("#content", Region.class).getWidth();
        robot.interact(() -> desk.panel().show("Förklara", new Button("Källa")));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(desk.panel().open().get());
        assertTrue(find("#content", Region.class).getWidth() < before);
        robot.clickOn("Källa");
        robot.type(KeyCode.ESCAPE);
        assertFalse(desk.panel().open().get());
        assertTrue(probe.button.isFocused());
        robot.interact(() -> desk.panel().show("Förklara", new Button("Källa")));
        robot.type(KeyCode.ESCAPE);
        assertFalse(desk.panel().open().get());
        assertTrue(probe.button.isFocused());
    }
}
