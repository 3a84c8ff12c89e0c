package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
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
import se.vagval.model.Review;
import se.vagval.store.ReviewFile;
import se.vagval.support.JonkopingTables;
import se.vagval.support.SameToday;
import se.vagval.support.TestDialogs;
import se.vagval.ui.door.FxTasks;
import se.vagval.ui.shell.MainWindow;
import se.vagval.ui.shell.NoticeBar;

/** A review begun from nothing with the keyboard alone: its tables pasted, a wrong one told, all of it in a real file. */
@ExtendWith(ApplicationExtension.class)
class RebuildStoryTest {
    private static final int MOST_TABS = 60;

    @TempDir
    static Path home;

    private final TestDialogs dialogs = new TestDialogs();
    private MainWindow window;
    private Path file;

    @Start
    void start(Stage stage) throws Exception {
        Path place = Files.createTempDirectory(home, "rebuild");
        file = place.resolve("egen.vagval");
        FxTasks tasks = new FxTasks(Platform::runLater);
        window = new Wiring(new Places(place.resolve("settings"), place.resolve("Vägval")),
                Clock.systemDefaultZone()).start(stage, dialogs, tasks, new NoticeBar(tasks.shown()));
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    private void hold(FxRobot robot, KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
    }

    private boolean within(String selector) {
        Node whole = find(selector);
        for (Node node = window.scene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == whole) {
                return true;
            }
        }
        return false;
    }

    private void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < MOST_TABS; i++) {
            Node focused = window.scene().getFocusOwner();
            if (focused != null && id.equals(focused.getId())) {
                return;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("No way to " + id + " by Tab; at " + window.scene().getFocusOwner());
    }

    private void begin(FxRobot robot) {
        FxSteps.until(() -> within("#new-title"));
        robot.write("Samordningsförbunden i länet");
        tabTo(robot, "template-lansforbund");
        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.DOWN);
        }
        tabTo(robot, "new-year");
        hold(robot, KeyCode.CONTROL, KeyCode.A);
        dialogs.answer(file);
        robot.write("2019").type(KeyCode.ENTER);
        FxSteps.until(() -> find("#brand") != null);
    }

    private void palette(FxRobot robot, String words) {
        hold(robot, KeyCode.CONTROL, KeyCode.K);
        FxSteps.until(() -> find("#palette-query") != null && find("#palette-query").isFocused());
        robot.interact(() -> ((TextInputControl) find("#palette-query")).setText(words));
        robot.type(KeyCode.ENTER);
    }

    /** What another program puts on the clipboard, as it is put there. */
    private void paste(FxRobot robot, String table) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, table)));
        hold(robot, KeyCode.CONTROL, KeyCode.HOME);
        hold(robot, KeyCode.CONTROL, KeyCode.V);
        FxSteps.until(() -> find("#paste-apply") != null);
        assertTrue(within("#paste-apply"), "what is to be done next has the focus");
        robot.type(KeyCode.ENTER);
        FxSteps.until(() -> find("#paste-apply") == null);
    }

    private void paste(FxRobot robot, String place, String grid, String table) {
        palette(robot, place);
        FxSteps.until(() -> within(grid));
        paste(robot, table);
        assertTrue(within(grid), "the cursor is back in the table");
        assertTrue(FxSteps.seen(find(grid)).noneMatch(n -> "grid-reason".equals(n.getId())), "no cell is wrong");
    }

    private Review saved() {
        FxSteps.until(() -> ((Button) find("#save-state")).getText().startsWith("Sparat "));
        return ReviewFile.openReadOnly(file).review();
    }

    @Test
    void todayIsPastedFromNothingUndoneAndDoneAgain(FxRobot robot) {
        begin(robot);
        paste(robot, "Förbund", "#today-members-0", JonkopingTables.ASSOCIATIONS);
        paste(robot, "Medlemskommuner", "#today-members-1", JonkopingTables.MUNICIPALITIES);
        paste(robot, "Statlig tilldelning", "#today-allocation-0", JonkopingTables.ALLOCATION);
        paste(robot, "Bokslut 2019", "#today-accounts-0", JonkopingTables.ACCOUNTS);
        paste(robot, "Bokslut 2019", "#today-accounts-0", JonkopingTables.OTHER_REVENUE);
        paste(robot, "Administration 2019", "#today-administration-0", JonkopingTables.ADMINISTRATION);
        paste(robot, "Köpta tjänster", "#today-administration-2", JonkopingTables.SERVICES);
        paste(robot, "Deltagare i individinriktade", "#today-results-0", JonkopingTables.PARTICIPANTS);
        for (String whose : List.of("TOTAL", "WOMEN", "MEN")) {
            robot.interact(() -> ((javafx.scene.control.ToggleButton) find("#today-whose-" + whose)).fire());
            paste(robot, "Utfall i SUS 2019", "#today-results-1", JonkopingTables.OUTCOMES);
        }
        Review pasted = saved();
        SameToday.assertSame(Examples.open("jonkoping"), pasted);
        for (int i = 0; i < 11; i++) {
            hold(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        FxSteps.until(() -> saved().associations().isEmpty());
        assertTrue(find("#undo").isDisabled());
        for (int i = 0; i < 11; i++) {
            hold(robot, KeyCode.CONTROL, KeyCode.Y);
        }
        FxSteps.until(() -> saved().equals(pasted));
        assertEquals(List.of(), dialogs.problems);
    }

    @Test
    void aWrongTableIsToldBeforeItIsTakenAndKeptAsItWasTyped(FxRobot robot) {
        begin(robot);
        paste(robot, "Förbund", "#today-members-0", JonkopingTables.ASSOCIATIONS);
        palette(robot, "Bokslut 2019");
        FxSteps.until(() -> within("#today-accounts-0"));
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT,
                "tkr\tHöglandet\tNorrland\nSumma intäkter\t6 4Z3\t7 018\nSumma kostnader\t6 652\t1\n")));
        hold(robot, KeyCode.CONTROL, KeyCode.HOME);
        hold(robot, KeyCode.CONTROL, KeyCode.V);
        FxSteps.until(() -> find("#paste-apply") != null);
        assertTrue(seen().contains("6 4Z3"), seen());
        robot.type(KeyCode.ESCAPE);
        FxSteps.until(() -> find("#paste-apply") == null);
        assertTrue(within("#today-accounts-0"));
        paste(robot, "tkr\tHöglandet\nSumma intäkter\t6 4Z3\nSumma kostnader\t6 652\n");
        palette(robot, "Bokslut 2019");
        assertTrue(seen().contains("6 4Z3"), seen());
        close(robot);
        reopen(robot);
        palette(robot, "Bokslut 2019");
        FxSteps.until(() -> within("#today-accounts-0"));
        assertTrue(seen().contains("6 4Z3"), seen());
        assertEquals(List.of(), dialogs.problems);
    }

    @Test
    void whatIsBeingTypedWhenTheReviewIsLeftIsThereWhenItIsOpenedAgain(FxRobot robot) {
        begin(robot);
        paste(robot, "Förbund", "#today-members-0", JonkopingTables.ASSOCIATIONS);
        palette(robot, "Statlig tilldelning");
        FxSteps.until(() -> within("#today-allocation-0"));
        hold(robot, KeyCode.CONTROL, KeyCode.HOME);
        robot.type(KeyCode.RIGHT).write("4 100");
        close(robot);
        reopen(robot);
        palette(robot, "Statlig tilldelning");
        FxSteps.until(() -> within("#today-allocation-0"));
        assertTrue(seen().contains("4 100"), seen());
    }

    private void close(FxRobot robot) {
        robot.interact(() -> ((javafx.scene.control.MenuButton) find("#brand")).getItems().stream()
                .filter(i -> "menu-start".equals(i.getId())).findFirst().orElseThrow().fire());
        FxSteps.until(() -> find("#recent .button") != null);
    }

    private void reopen(FxRobot robot) {
        robot.interact(() -> ((Button) find("#recent .button")).fire());
        FxSteps.until(() -> find("#brand") != null);
    }

    /** All words on screen. */
    private String seen() {
        return String.join("\n", FxSteps.seen(window.scene().getRoot())
                .filter(n -> n instanceof javafx.scene.control.Labeled)
                .map(n -> ((javafx.scene.control.Labeled) n).getText()).toList()).replace('\u00a0', ' ');
    }
}
