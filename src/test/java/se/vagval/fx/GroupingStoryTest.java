package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.analysis.AdministrationBound;
import se.vagval.support.MemoryClipboard;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.TestDialogs;
import se.vagval.ui.control.StatementTable;
import se.vagval.ui.control.TableInExcel;
import se.vagval.ui.grouping.GroupingScreen;
import se.vagval.ui.session.Session;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.SidePanel;
import se.vagval.ui.style.Look;

/** Somebody leaves the county's association, by keys alone: chosen, explained, kept as an alternative, and held to a bound. */
@ExtendWith(ApplicationExtension.class)
class GroupingStoryTest {
    private final Session session = OpenSession.example();
    private final TestDialogs dialogs = new TestDialogs();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private final StackPane side = new StackPane();
    private Scene scene;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        SidePanel panel = new SidePanel() {
            @Override
            public void show(String title, Node content) {
                side.getChildren().setAll(content);
            }

            @Override
            public void close() {
                side.getChildren().clear();
            }

            @Override
            public ReadOnlyBooleanProperty open() {
                return new ReadOnlyBooleanWrapper(!side.getChildren().isEmpty());
            }
        };
        Desk desk = new Desk(session, dialogs, new SameThreadTasks(), clipboard, null, panel);
        Parent view = (Parent) new GroupingScreen(desk, session.calculation(),
                new TableInExcel(desk.tasks(), dialogs, clipboard, _ -> true, Clock.systemDefaultZone())).view();
        scene = new Scene(new HBox(view, side), 1000, 900);
        Look.LIGHT.wear(scene);
        FxSteps.show(stage, scene);
    }

    private <T extends Node> T find(String selector, Class<T> kind) {
        FxSteps.until(() -> scene.lookup(selector) != null);
        return kind.cast(scene.lookup(selector));
    }

    /** Tab goes on until a control has focus, as it does for who cannot point. */
    private void tabTo(FxRobot robot, String selector) {
        for (int i = 0; i < 40 && !find(selector, Node.class).isFocused(); i++) {
            robot.type(KeyCode.TAB);
        }
        assertTrue(find(selector, Node.class).isFocused(), selector + " is not reached by Tab");
    }

    private StatementTable table() {
        return find("#table-leaving-association", StatementTable.class);
    }

    @Test
    void aMemberLeavesByKeysAlone(FxRobot robot) {
        tabTo(robot, "#leavers");
        robot.type(KeyCode.DOWN);
        assertEquals("Höglandet: med och utan Nässjö 2021", table().getAccessibleText());
        assertTrue(find("#leavers", ListView.class).isFocused());
        tabTo(robot, "#table-leaving-association");
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        FxSteps.until(() -> side.lookup("#explain") != null);
        assertTrue(FxSteps.seen(side).filter(n -> n instanceof Label)
                .map(n -> ((Label) n).getText()).anyMatch(t -> t.contains("Utan Nässjö")));
        robot.interact(() -> find("#leavers", ListView.class).requestFocus());
        tabTo(robot, "#save-leaving");
        robot.type(KeyCode.SPACE);
        assertEquals("Utan Nässjö", session.review().get().alternatives().getLast().shortName());
        assertTrue(session.undoText().get().endsWith("lagt till alternativet utan Nässjö"));
    }

    @Test
    void theOtherTabsAreReachedAndTheBoundIsTyped(FxRobot robot) {
        tabTo(robot, "#tab-LEAVER");
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.SPACE);
        find("#table-leaving-matrix", StatementTable.class);
        assertTrue(find("#tab-MATRIX", Node.class).isFocused());
        robot.type(KeyCode.RIGHT).type(KeyCode.SPACE);
        find("#table-leaving-groups", StatementTable.class);
        tabTo(robot, "#bound");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("hälften").type(KeyCode.ENTER);
        assertEquals("hälften", find("#bound", TextField.class).getText());
        assertEquals(50, AdministrationBound.percent(session.review().get()));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("20").type(KeyCode.ENTER);
        assertEquals(20, AdministrationBound.percent(session.review().get()));
        assertTrue(find("#bound", TextField.class).isFocused());
    }

    /** A merger's member can say no, and what is asked is kept while the tab is another. */
    @Test
    void aMergerIsRefused(FxRobot robot) {
        robot.interact(() -> find("#grouping-alternative", MenuButton.class).getItems().stream()
                .filter(i -> session.review().get().alternative("alt3").orElseThrow().shortName().equals(i.getText()))
                .findFirst().orElseThrow().fire());
        tabTo(robot, "#refuses-false");
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.SPACE);
        assertTrue(table().getAccessibleText().endsWith("säger nej, 2021"), table().getAccessibleText());
        assertTrue(find("#refuses-true", Node.class).isFocused());
    }
}
