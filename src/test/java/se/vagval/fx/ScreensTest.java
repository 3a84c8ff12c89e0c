package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
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
import org.testfx.util.WaitForAsyncUtils;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.chart.FigurePlot;
import se.vagval.support.TestDialogs;
import se.vagval.ui.consequences.Tab;
import se.vagval.ui.control.ChartPane;
import se.vagval.ui.control.StatementTable;
import se.vagval.ui.door.FxTasks;
import se.vagval.ui.shell.MainWindow;
import se.vagval.ui.shell.NoticeBar;

/** The main job by mouse and keys: change an alternative, see what follows, ask why, undo and redo. */
@ExtendWith(ApplicationExtension.class)
class ScreensTest {
    private static final String UTILISATION = "#change-fullt-utnyttjande-utilisation";
    private static final int PARTIES = 5;
    private static final int FULL = 4;

    @TempDir
    static Path home;

    private Path place;
    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        place = Files.createTempDirectory(home, "screens");
        FxTasks tasks = new FxTasks(Platform::runLater);
        window = new Wiring(new Places(place.resolve("settings"), place.resolve("Vägval")),
                Clock.systemDefaultZone()).start(stage, new TestDialogs(), tasks, new NoticeBar(tasks.shown()));
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    private void open(FxRobot robot) {
        robot.clickOn("#examples .button");
        FxSteps.until(() -> find("#table-comparison") != null);
    }

    /** What the parties pay in the variant with full utilisation, as the table on screen prints it. */
    private String shown() {
        StatementTable table = (StatementTable) find("#table-comparison");
        return FxSteps.seen(table).filter(n -> n instanceof TableCell<?, ?> c
                && c.getAccessibleText() != null
                && c.getAccessibleText().startsWith("Från parterna, Fullt utnyttjande:"))
                .map(n -> ((TableCell<?, ?>) n).getText()).findFirst().orElse("");
    }

    private double charted() {
        return FxSteps.seen(find("#content")).filter(ChartPane.class::isInstance)
                .map(n -> ((ChartPane) n).chart().orElseThrow().getPlot()).map(FigurePlot.class::cast)
                .map(p -> p.dataset().getValue("contribution.state", "alt3b")).findFirst().orElseThrow().doubleValue();
    }

    private void type(FxRobot robot, String words) {
        robot.clickOn(UTILISATION);
        robot.interact(() -> ((TextField) find(UTILISATION)).selectAll());
        robot.write(words).type(KeyCode.ENTER);
    }

    private boolean drawn() {
        return FxSteps.seen(find("#content")).anyMatch(n -> n instanceof ChartPane p && p.chart().isPresent());
    }

    @Test
    void aChangedUtilisationIsSeenInFiguresAndChartsAndUndone(FxRobot robot) {
        open(robot);
        FxSteps.until(this::drawn);
        assertEquals("22\u00a0593", shown());
        assertEquals(11_296_250, charted(), 1);
        robot.clickOn("#step-3");
        robot.clickOn("#tree-alt3b");
        type(robot, "78");
        assertEquals("78\u00a0%", ((TextField) find(UTILISATION)).getText());
        robot.clickOn("#step-4");
        FxSteps.until(() -> shown().equals("17\u00a0622"));
        assertEquals(8_811_075, charted(), 1);
        robot.clickOn("#undo");
        FxSteps.until(() -> shown().equals("22\u00a0593"));
        assertEquals(11_296_250, charted(), 1);
        robot.clickOn("#redo");
        FxSteps.until(() -> shown().equals("17\u00a0622"));
    }

    @Test
    void documentsAreMadeAndTheFileOpensAgainWithWhatWasTyped(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn("#step-3");
        robot.clickOn("#tree-alt3b");
        type(robot, "78");
        Files.writeString(place.resolve("Vägval").resolve("Rapport.docx"), "mitt eget");
        robot.clickOn("#step-9");
        robot.clickOn("#report-tab-EXPORT");
        FxSteps.settled();
        robot.interact(() -> ((Button) find("#write-report")).fire());
        Path folder = place.resolve("Vägval");
        FxSteps.until(60, () -> Files.exists(folder.resolve("Diagram")) && find("#report-cancel") == null);
        assertTrue(Files.size(folder.resolve("Rapport 2.docx")) > 10_000);
        assertTrue(Files.size(folder.resolve("Tabeller.xlsx")) > 10_000);
        assertEquals("mitt eget", Files.readString(folder.resolve("Rapport.docx")));
        robot.interact(() -> ((MenuButton) find("#brand")).getItems().getFirst().fire());
        FxSteps.until(() -> find("#start") != null);
        robot.clickOn("#recent .button");
        FxSteps.until(() -> find("#table-comparison") != null && shown().equals("17\u00a0622"));
    }

    @Test
    void whatIsTypedWrongIsMarkedWhereItIsAndKept(FxRobot robot) {
        open(robot);
        robot.clickOn("#step-3");
        robot.clickOn("#tree-alt3b");
        type(robot, "140 %");
        assertEquals("140 %", ((TextField) find(UTILISATION)).getText());
        Label error = (Label) find(UTILISATION + "-error");
        assertTrue(error.getText().contains("från 0 till 100"), error.getText());
        type(robot, "90");
        assertEquals("90\u00a0%", ((TextField) find(UTILISATION)).getText());
    }

    @Test
    void enterOnAFigureExplainsItAndEscapeClosesThePanel(FxRobot robot) {
        open(robot);
        StatementTable table = (StatementTable) find("#table-comparison");
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(PARTIES, table.getColumns().get(FULL));
            table.getFocusModel().focus(PARTIES, table.getColumns().get(FULL));
        });
        robot.type(KeyCode.ENTER);
        assertNotNull(find("#explain"));
        assertEquals("Från parterna", ((Label) find("#explain-label")).getText());
        assertEquals("22\u00a0593\u00a0tkr", ((Label) find("#explain-value")).getText());
        robot.type(KeyCode.LEFT).type(KeyCode.ENTER);
        assertEquals("16\u00a0022\u00a0tkr", ((Label) find("#explain-value")).getText());
        robot.type(KeyCode.ESCAPE);
        assertFalse(find("#panel").isVisible());
        assertTrue(table.isFocused());
    }

    /** Each figure in view has room for all its digits, and the columns in view have room in the table. */
    private void nothingIsCut(StatementTable table) {
        double used = table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        assertTrue(used <= table.getWidth(), used + " in " + table.getWidth());
        List<String> cut = FxSteps.seen(table)
                .filter(n -> n instanceof TableCell<?, ?> c && c.getStyleClass().contains("vv-figure")
                        && c.isTextTruncated())
                .map(n -> ((TableCell<?, ?>) n).getText()).toList();
        assertEquals(List.of(), cut);
    }

    @Test
    void figuresAreWholeBesideTheExplanationAndTheOthersAreReachedByKeys(FxRobot robot) {
        robot.interact(() -> stage.setWidth(1000));
        open(robot);
        StatementTable table = (StatementTable) find("#table-comparison");
        FxSteps.until(() -> table.getVisibleLeafColumns().size() > PARTIES);
        nothingIsCut(table);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(PARTIES, table.getColumns().get(FULL));
            table.getFocusModel().focus(PARTIES, table.getColumns().get(FULL));
        });
        robot.type(KeyCode.ENTER);
        FxSteps.until(() -> find("#columns-next") != null && find("#columns-next").isVisible());
        nothingIsCut(table);
        assertTrue(table.getColumns().get(FULL).isVisible());
        assertFalse(table.getColumns().getLast().isVisible());
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(table.getColumns().getLast().isVisible());
        nothingIsCut(table);
        assertEquals("+4\u00a0971\u00a0tkr", ((Label) find("#explain-value")).getText());
        robot.type(KeyCode.ESCAPE);
        FxSteps.until(() -> table.getVisibleLeafColumns().size() > PARTIES);
        nothingIsCut(table);
    }

    @Test
    void theAlternativeStandsBelowTheTreeWhereThereIsNotRoomBesideIt(FxRobot robot) {
        robot.interact(() -> stage.setWidth(1000));
        open(robot);
        robot.clickOn("#step-3");
        robot.clickOn("#tree-alt3");
        robot.interact(() -> ((Button) find("#key-cost-activities")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        Bounds card = find(".vv-savings").localToScene(find(".vv-savings").getLayoutBounds());
        Bounds panel = find("#panel").localToScene(find("#panel").getLayoutBounds());
        assertTrue(card.getMaxX() < panel.getMinX(), card + " under " + panel);
        assertTrue(card.getMinY() > find("#tree-alt3").localToScene(0, 0).getY());
    }

    @Test
    void choicesStayWhereTheyAreWhenASubjectHasFewerOfThem(FxRobot robot) {
        open(robot);
        Bounds tab = find("#tab").localToScene(find("#tab").getLayoutBounds());
        Bounds reference = find("#reference").localToScene(find("#reference").getLayoutBounds());
        Bounds shown = find("#alternatives").localToScene(find("#alternatives").getLayoutBounds());
        robot.clickOn("#tab-ACTIVITIES");
        FxSteps.until(() -> !find("#year").isVisible());
        assertEquals(tab, find("#tab").localToScene(find("#tab").getLayoutBounds()));
        assertEquals(reference, find("#reference").localToScene(find("#reference").getLayoutBounds()));
        assertEquals(shown, find("#alternatives").localToScene(find("#alternatives").getLayoutBounds()));
    }

    @Test
    void whatIsBeingTypedIsKeptWhenTheStepIsLeftByKeys(FxRobot robot) {
        open(robot);
        robot.clickOn("#step-3");
        robot.clickOn("#tree-alt3b");
        robot.clickOn(UTILISATION);
        robot.interact(() -> ((TextField) find(UTILISATION)).selectAll());
        robot.write("78").press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        FxSteps.until(() -> shown().equals("17\u00a0622"));
    }

    @Test
    void focusFollowsTheStepWhenItIsChangedByKeys(FxRobot robot) {
        open(robot);
        robot.interact(() -> find("#table-comparison").requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT9).release(KeyCode.CONTROL);
        FxSteps.until(() -> find("#report-tab-TEXT") != null && find("#report-tab-TEXT").isFocused());
    }

    private List<StatementTable> tables() {
        return FxSteps.seen(find("#content")).filter(StatementTable.class::isInstance)
                .map(StatementTable.class::cast).toList();
    }

    @Test
    void noTableOfAnySubjectIsCutInASmallWindow(FxRobot robot) {
        robot.interact(() -> stage.setWidth(1000));
        open(robot);
        for (Tab tab : Tab.values()) {
            robot.clickOn("#tab-" + tab);
            WaitForAsyncUtils.waitForFxEvents();
            FxSteps.until(() -> !tables().isEmpty());
            tables().forEach(this::nothingIsCut);
        }
    }

    private List<FigurePlot.Mark> marks() {
        return FxSteps.seen(find("#content")).filter(ChartPane.class::isInstance)
                .flatMap(n -> ((ChartPane) n).chart().stream()).map(c -> ((FigurePlot) c.getPlot()).marks()).findFirst()
                .orElse(List.of());
    }

    @Test
    void aFigureOfAChartIsExplainedByAClickAndByKeys(FxRobot robot) {
        open(robot);
        robot.clickOn("#tab-FINANCING");
        FxSteps.until(() -> !marks().isEmpty());
        Node picture = find(".vv-chart-picture");
        FigurePlot.Mark first = marks().getFirst();
        robot.clickOn(picture.localToScreen(first.x() + first.width() / 2, first.y() + first.height() / 2));
        FxSteps.until(() -> find("#explain-value") != null);
        assertEquals("8\u00a0811\u00a0tkr", ((Label) find("#explain-value")).getText());
        robot.interact(picture::requestFocus);
        robot.type(KeyCode.END).type(KeyCode.ENTER);
        assertEquals("22\u00a0593\u00a0tkr", ((Label) find("#explain-value")).getText());
        assertTrue(picture.getAccessibleText().contains("22\u00a0593"), picture.getAccessibleText());
        robot.type(KeyCode.ESCAPE);
        assertTrue(picture.isFocused());
    }

    @Test
    void aBlockTurnsFromChartToTableAndKeepsFocusAndItsChoice(FxRobot robot) {
        open(robot);
        FxSteps.until(() -> find("#as-table-financing") != null);
        robot.interact(() -> {
            find("#as-table-financing").requestFocus();
            ((ToggleButton) find("#as-table-financing")).fire();
            ((ToggleButton) find("#as-chart-financing")).fire();
        });
        FxSteps.until(() -> find("#table-financing") != null);
        assertTrue(find("#as-table-financing").isFocused());
        assertEquals(List.of("Kopiera tabell", "Öppna i Excel"), ((MenuButton) find("#more-financing")).getItems()
                .stream().map(MenuItem::getText).toList());
        robot.clickOn("#step-3").clickOn("#step-4");
        FxSteps.until(() -> find("#table-financing") != null);
    }
}
