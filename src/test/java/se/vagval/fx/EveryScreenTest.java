package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
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

/** Walks through every screen and panel: all that takes focus has a name, and it is seen that it has focus. */
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {
    /** How many tabs each step has, so that none is passed by. */
    private static final Map<Step, Integer> TABS = Map.of(Step.TODAY, 6, Step.CONSEQUENCES, 7, Step.ARGUMENTS, 3,
            Step.GROUPING, 3, Step.REPORT, 2);
    /** Without alternatives there is nothing to compare. */
    private static final Map<Step, Integer> TABS_OF_EMPTY = Map.of(Step.TODAY, 6, Step.REPORT, 2);

    @TempDir
    static Path home;

    private final List<String> faults = new ArrayList<>();
    private Path place;
    private boolean empty;
    private PictureFiles files;
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        place = Files.createTempDirectory(home, "screens");
        files = new PictureFiles(place);
    }

    private void open(FxRobot robot, Path file) {
        robot.interact(() -> {
            Wiring wiring = new Wiring(new Places(place.resolve("settings"), place), Clock.systemDefaultZone());
            wiring.openBeside(file);
            window = wiring.start(stage);
        });
        FxSteps.until(() -> window.scene().lookup("#brand") != null);
    }

    /** Each step with each of its tabs, and each panel. */
    private void walk(FxRobot robot, Consumer<String> look) {
        for (Step step : Step.values()) {
            press(robot, "#step-" + step.number());
            look.accept(step.label());
            List<String> tabs = tabs();
            assertEquals(tabs(step), tabs.size(), step + ": " + tabs);
            for (String tab : tabs) {
                press(robot, "#" + tab);
                look.accept(step.label() + " " + tab);
            }
        }
        MenuButton brand = (MenuButton) window.scene().lookup("#brand");
        List<MenuItem> pages = brand.getItems().stream()
                .filter(i -> i.getId() != null && !i.getId().matches("menu-(start|open.*|save-as|dark)")).toList();
        assertFalse(pages.size() < 4, pages.toString());
        for (MenuItem page : pages) {
            robot.interact(page::fire);
            WaitForAsyncUtils.waitForFxEvents();
            FxSteps.settled();
            look.accept(page.getText());
        }
    }

    private void press(FxRobot robot, String selector) {
        robot.interact(((ButtonBase) window.scene().lookup(selector))::fire);
        WaitForAsyncUtils.waitForFxEvents();
        FxSteps.settled();
    }

    private int tabs(Step step) {
        return (empty ? TABS_OF_EMPTY : TABS).getOrDefault(step, 0);
    }

    private List<String> tabs() {
        return FxSteps.seen(window.scene().lookup("#content")).map(Node::getId)
                .filter(id -> id != null && id.matches(Screenshots.TAB)).distinct().toList();
    }

    private List<Node> focusable() {
        return FxSteps.seen(window.scene().getRoot()).filter(Node::isFocusTraversable).filter(n -> !n.isDisabled())
                .filter(n -> !(n instanceof ScrollPane)).toList();
    }

    @Test
    void everyControlOfTheExampleHasAName(FxRobot robot) throws Exception {
        open(robot, files.worked());
        walk(robot, where -> robot.interact(() -> names(where)));
        assertEquals(List.of(), faults);
    }

    @Test
    void everyControlOfAnEmptyReviewHasAName(FxRobot robot) throws Exception {
        empty = true;
        open(robot, files.empty());
        walk(robot, where -> robot.interact(() -> names(where)));
        assertEquals(List.of(), faults);
    }

    @Test
    void focusIsSeenOnEveryControl(FxRobot robot) throws Exception {
        open(robot, files.worked());
        walk(robot, where -> robot.interact(() -> focusable().forEach(node -> seen(where, node))));
        assertEquals(List.of(), faults);
    }

    private void names(String where) {
        focusable().stream().filter(EveryScreenTest::isNameless).forEach(n -> faults.add(where + ": " + n));
    }

    private static boolean isNameless(Node node) {
        boolean labelled = node.getScene() != null && FxSteps.seen(node.getScene().getRoot())
                .anyMatch(n -> n instanceof Label label && label.getLabelFor() == node && !isBlank(label.getText()));
        return isBlank(node.getAccessibleText()) && !labelled
                && !(node instanceof Labeled own && !isBlank(own.getText()));
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    /** A table shows focus on its cell, which is seen to in the table's own tests. */
    private void seen(String where, Node node) {
        if (!(node instanceof Region region) || node instanceof TableView) {
            return;
        }
        window.scene().getRoot().requestFocus();
        List<Object> before = look(region);
        region.requestFocus();
        List<Object> after = look(region);
        if (region.isFocused() && before.equals(after)) {
            faults.add(where + ": " + region);
        }
    }

    /** How it and all in it looks; a check box shows focus on its box. */
    private static List<Object> look(Region whole) {
        whole.applyCss();
        List<Object> look = new ArrayList<>();
        FxSteps.seen(whole).filter(Region.class::isInstance).map(Region.class::cast).forEach(part -> {
            look.add(Objects.requireNonNullElse(part.getBackground(), ""));
            look.add(Objects.requireNonNullElse(part.getBorder(), ""));
            look.add(Objects.requireNonNullElse(part.getEffect(), ""));
        });
        if (whole instanceof Labeled labeled) {
            look.add(labeled.isUnderline());
        }
        return look;
    }
}
