package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
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
    void noFieldIsHigherInTheDark(FxRobot robot) throws Exception {
        open(robot);
        size(robot, 1280, 800);
        press(robot, "#step-" + Step.COMMISSION.number());
        FxSteps.settled();
        List<Double> light = fields();
        assertTrue(light.size() > 8, light::toString);
        for (boolean dark : new boolean[]{true, false}) {
            robot.interact(() -> ((CheckMenuItem) item("menu-dark")).setSelected(dark));
            settle();
            assertEquals(light, fields());
        }
    }

    private List<Double> fields() {
        return FxSteps.seen(window.scene().lookup("#content")).filter(TextInputControl.class::isInstance)
                .map(node -> node.getLayoutBounds().getHeight()).toList();
    }

    @Test
    void theWordBesideTheYearStandsAtTheHeightOfItsBox(FxRobot robot) throws Exception {
        open(robot);
        size(robot, 1280, 800);
        press(robot, "#step-" + Step.TODAY.number());
        press(robot, "#today-tab-ACCOUNTS");
        ChoiceBox<?> box = (ChoiceBox<?>) window.scene().lookup("#today-year");
        Label label = (Label) box.getParent().getChildrenUnmodifiable().getFirst();
        assertEquals(at(box).getCenterY(), at(label).getCenterY(), 1);
        assertEquals(at(window.scene().lookup("#today-tab-ACCOUNTS")).getCenterY(), at(box).getCenterY(), 1);
    }

    /** A label that breaks its lines and was once narrower must not keep the height it had then. */
    @Test
    void noTextIsHigherThanItsLinesWhenASidePanelOpensAndCloses(FxRobot robot) throws Exception {
        open(robot);
        size(robot, 1280, 800);
        press(robot, "#tab-MUNICIPALITIES");
        tight("alone");
        fire(robot, "menu-checks");
        tight("beside the checks");
        size(robot, 1000, 700);
        tight("small, beside the checks");
        press(robot, "#panel-close");
        tight("small");
        size(robot, 1280, 800);
        tight("alone again");
    }

    private void tight(String where) {
        List<Label> texts = FxSteps.seen(window.scene().lookup("#content")).filter(Label.class::isInstance)
                .map(Label.class::cast).filter(Label::isWrapText).toList();
        assertFalse(texts.isEmpty());
        texts.forEach(text -> assertEquals(text.prefHeight(text.getWidth()), text.getHeight(), 1,
                where + ": " + text.getText()));
    }

    @Test
    void headsAreNoHigherThanTheLinesOfTheColumnsInView(FxRobot robot) throws Exception {
        open(robot);
        size(robot, 1000, 700);
        fire(robot, "menu-checks");
        Region heads = (Region) window.scene().lookup("#table-comparison .column-header-background");
        long lines = FxSteps.seen(heads).filter(Label.class::isInstance).map(Label.class::cast)
                .mapToLong(head -> head.getText().lines().count()).max().orElseThrow();
        assertEquals(2, lines);
        assertEquals(46, heads.getHeight(), 1.5);
    }

    private void fire(FxRobot robot, String item) {
        robot.interact(() -> item(item).fire());
        settle();
    }

    private MenuItem item(String id) {
        MenuButton brand = (MenuButton) window.scene().lookup("#brand");
        return brand.getItems().stream().filter(i -> id.equals(i.getId())).findFirst().orElseThrow();
    }
}
