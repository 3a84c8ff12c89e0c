package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.ui.shell.MainWindow;
import se.vagval.ui.shell.Step;

/** Where things stand in the window, in pixels, at the sizes it is used in. */
@ExtendWith(ApplicationExtension.class)
class LaidOutTest {
    @TempDir
    static Path home;

    private Stage stage;
    private MainWindow window;
    private Path place;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        place = Files.createTempDirectory(home, "laid-out");
    }

    private void open(FxRobot robot) throws Exception {
        Path file = new PictureFiles(place).worked();
        robot.interact(() -> {
            Wiring wiring = new Wiring(new Places(place.resolve("settings"), place), Clock.systemDefaultZone());
            wiring.openBeside(file);
            window = wiring.start(stage);
        });
        FxSteps.until(() -> window.scene().lookup("#brand") != null);
    }

    private void size(FxRobot robot, int width, int height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    /** Tables ask for their height when they have got their width, and the page hears it in a later frame. */
    private static void settle() {
        for (int frame = 0; frame < 4; frame++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void press(FxRobot robot, String selector) {
        robot.interact(((ButtonBase) window.scene().lookup(selector))::fire);
        settle();
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void theColumnsOfEveryTableOfTodayAreNoWiderThanTheTable(FxRobot robot) throws Exception {
        open(robot);
        press(robot, "#step-" + Step.TODAY.number());
        for (int width : new int[]{1280, 1000}) {
            size(robot, width, 800);
            for (String tab : new String[]{"ACCOUNTS", "MEMBERS", "ALLOCATION", "ADMINISTRATION", "RESULTS"}) {
                press(robot, "#today-tab-" + tab);
                FxSteps.seen(window.scene().lookup("#content")).filter(TableView.class::isInstance)
                        .map(TableView.class::cast).forEach(table -> within(width + " " + tab, table));
            }
        }
    }

    private static void within(String where, TableView<?> table) {
        double columns = table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        boolean wide = table.getPseudoClassStates().stream().anyMatch(s -> s.getPseudoClassName().equals("wide"));
        assertTrue(wide || columns <= table.getWidth() - 2, where + ": " + columns + " in " + table.getWidth());
    }

    @Test
    void theWordBesideTheYearStandsAtTheHeightOfItsBox(FxRobot robot) throws Exception {
        open(robot);
        press(robot, "#step-" + Step.TODAY.number());
        press(robot, "#today-tab-ACCOUNTS");
        ChoiceBox<?> box = (ChoiceBox<?>) window.scene().lookup("#today-year");
        Label label = (Label) box.getParent().getChildrenUnmodifiable().getFirst();
        assertEquals(at(box).getCenterY(), at(label).getCenterY(), 1);
        assertEquals(at(window.scene().lookup("#today-tab-ACCOUNTS")).getCenterY(), at(box).getCenterY(), 1);
    }
}
