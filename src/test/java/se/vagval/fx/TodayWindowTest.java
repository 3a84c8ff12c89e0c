package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.support.TestDialogs;
import se.vagval.ui.grid.Grid;
import se.vagval.ui.door.FxTasks;
import se.vagval.ui.shell.MainWindow;
import se.vagval.ui.shell.NoticeBar;

/** Nuläge by the keyboard: members moved and chosen, and places found by a few letters. */
@ExtendWith(ApplicationExtension.class)
class TodayWindowTest {
    @TempDir
    static Path home;

    private MainWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path place = Files.createTempDirectory(home, "today");
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
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#step-2");
        FxSteps.until(() -> find("#members-tree") != null);
    }

    private TreeView<?> tree() {
        return (TreeView<?>) find("#members-tree");
    }

    private int row(String name) {
        for (int row = 0; row < tree().getExpandedItemCount(); row++) {
            if (tree().getTreeItem(row).getValue().toString().contains("words=" + name + ",")) {
                return row;
            }
        }
        throw new AssertionError(name + " is not in the tree");
    }

    private String home(String name) {
        TreeItem<?> item = tree().getTreeItem(row(name));
        return item.getParent().getValue().toString();
    }

    @Test
    void aMunicipalityIsMovedByTheKeyboardAndBack(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            tree().requestFocus();
            tree().getSelectionModel().clearAndSelect(row("Vaggeryd"));
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        FxSteps.until(() -> home("Vaggeryd").contains("words=Höglandet"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        FxSteps.until(() -> home("Vaggeryd").contains("words=Södra Vätterbygden"));
    }

    private Node cell(String name) {
        return tree().lookupAll(".tree-cell").stream()
                .filter(n -> n instanceof TreeCell<?> c && !c.isEmpty() && c.getIndex() == row(name)).findFirst()
                .orElseThrow();
    }

    private Point2D middle(String name) {
        Node cell = cell(name);
        Bounds at = cell.localToScreen(cell.getLayoutBounds());
        return new Point2D(at.getCenterX(), at.getCenterY());
    }

    private List<String> targets() {
        return tree().lookupAll(".tree-cell").stream().map(n -> (TreeCell<?>) n)
                .filter(c -> !c.isEmpty() && c.getPseudoClassStates().contains(PseudoClass.getPseudoClass("target")))
                .map(c -> c.getItem().toString().replaceFirst(".*words=([^,]*).*", "$1")).toList();
    }

    /** The pointer goes slowly enough for each line on the way to see it. */
    private static void carry(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.add(0, 8)).moveTo(from.midpoint(to)).moveTo(to.subtract(0, 3)).moveTo(to);
    }

    private void showTree(FxRobot robot) {
        robot.interact(() -> {
            ScrollPane page = (ScrollPane) find(".vv-scroll");
            Bounds at = page.getContent().sceneToLocal(tree().localToScene(tree().getLayoutBounds()));
            page.setVvalue(at.getMinY() / (page.getContent().getLayoutBounds().getHeight()
                    - page.getViewportBounds().getHeight()));
        });
        FxSteps.until(() -> tree().lookupAll(".tree-cell").size() > row("Habo"));
    }

    private void assertMovedAndBack(FxRobot robot) {
        FxSteps.until(() -> home("Tranås").contains("words=Södra Vätterbygden"));
        FxSteps.until(() -> targets().isEmpty());
        assertEquals("Ångra: flyttat Tranås till Södra Vätterbygden",
                ((Button) find("#undo")).getAccessibleText());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        FxSteps.until(() -> home("Tranås").contains("words=Höglandet"));
    }

    /** JavaFX's headless platform has no drag and drop. */
    @Test
    @Tag("display")
    void aMunicipalityIsDraggedToAnotherAssociationAndBackByUndo(FxRobot robot) {
        open(robot);
        showTree(robot);
        carry(robot, middle("Tranås"), middle("Habo"));
        FxSteps.until(() -> targets().contains("Södra Vätterbygden"));
        robot.release(MouseButton.PRIMARY);
        assertMovedAndBack(robot);
    }

    /** What a platform tells of while something is carried: where it is held, and where it is let go. */
    private static DragEvent held(EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(type, board, 0, 0, 0, 0, TransferMode.MOVE, null, null, null);
    }

    @Test
    void whatIsCarriedShowsWhereItWouldBeDroppedAndIsMovedThereAndBackByUndo(FxRobot robot) {
        open(robot);
        showTree(robot);
        Node over = cell("Habo");
        Node left = cell("Vetlanda");
        Dragboard board = carried(robot, "0687");
        robot.interact(() -> left.fireEvent(held(DragEvent.DRAG_OVER, board)));
        assertTrue(targets().contains("Höglandet"), targets()::toString);
        robot.interact(() -> {
            left.fireEvent(held(DragEvent.DRAG_EXITED, board));
            over.fireEvent(held(DragEvent.DRAG_OVER, board));
        });
        assertTrue(targets().containsAll(List.of("Södra Vätterbygden", "Habo", "Jönköping")), targets()::toString);
        assertFalse(targets().contains("Vetlanda"), targets()::toString);
        robot.interact(() -> {
            over.fireEvent(held(DragEvent.DRAG_DROPPED, board));
            over.fireEvent(held(DragEvent.DRAG_EXITED, board));
        });
        assertMovedAndBack(robot);
    }

    /** A clipboard that, as those of platforms that can drag, knows that what it holds may be moved. */
    private static TKClipboard movable(TKClipboard clipboard) {
        return (TKClipboard) Proxy.newProxyInstance(TodayWindowTest.class.getClassLoader(),
                new Class<?>[]{TKClipboard.class}, (_, method, arguments) -> method.getName().equals("getTransferModes")
                        ? Set.of(TransferMode.MOVE) : method.invoke(clipboard, arguments));
    }

    private Dragboard carried(FxRobot robot, String codes) {
        AtomicReference<Dragboard> made = new AtomicReference<>();
        robot.interact(() -> {
            Dragboard board = DragboardHelper.createDragboard(movable(Toolkit.getToolkit().createLocalClipboard()));
            ClipboardContent content = new ClipboardContent();
            content.put(DataFormat.lookupMimeType("application/x-vagval-municipalities"), codes);
            board.setContent(content);
            made.set(board);
        });
        return made.get();
    }

    @Test
    void aFigureIsExplainedFromItsCell(FxRobot robot) {
        open(robot);
        robot.clickOn("#today-tab-ACCOUNTS");
        FxSteps.until(() -> find("#today-accounts-0") != null);
        robot.interact(() -> ((Grid) find("#today-accounts-0")).goTo("associations.hoglandet.accounts.2019.equity"));
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        FxSteps.until(() -> find("#explain-label") != null);
        assertEquals("Eget kapital", ((Label) find("#explain-label")).getText());
        assertEquals("567 tkr", ((Label) find("#explain-value")).getText().replace('\u00a0', ' '));
        assertTrue(FxSteps.seen(find("#explain")).anyMatch(n -> n instanceof Hyperlink), "used nowhere");
    }

    @Test
    void aMunicipalityOfTheRegisterIsAddedByItsName(FxRobot robot) {
        open(robot);
        robot.interact(() -> find("#members-sought").requestFocus());
        robot.write("växj");
        assertEquals(1, ((ListView<?>) find("#members-register")).getItems().size());
        robot.type(KeyCode.ENTER);
        FxSteps.until(() -> home("Växjö").contains("words=Höglandet"));
        assertEquals("", ((TextField) find("#members-sought")).getText());
    }

    @Test
    void theAssociationToAddToIsFoundByItsFirstLetters(FxRobot robot) {
        open(robot);
        robot.interact(() -> find("#members-target").requestFocus());
        robot.type(KeyCode.F);
        FxSteps.until(() -> ((ChoiceBox<?>) find("#members-target")).getValue().toString().contains("Finnveden"));
        assertEquals("Förbund som kommunen läggs till i", find("#members-target").getAccessibleText());
    }

    @Test
    void aFewLettersLeadToARowAndToATable(FxRobot robot) {
        open(robot);
        palette(robot, "nässjö");
        FxSteps.until(() -> within("#today-members-1"));
        assertSeen("#today-members-1");
        palette(robot, "fördelning mellan");
        FxSteps.until(() -> within("#today-allocation-1"));
        assertSeen("#today-allocation-1");
        assertTrue(((ToggleButton) find("#today-tab-ALLOCATION")).isSelected());
    }

    private void palette(FxRobot robot, String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        FxSteps.until(() -> find("#palette-query").isFocused());
        robot.interact(() -> ((TextField) find("#palette-query")).setText(words));
        robot.type(KeyCode.ENTER);
    }

    private boolean within(String selector) {
        Node grid = find(selector);
        for (Node node = window.scene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == grid) {
                return true;
            }
        }
        return false;
    }

    private void assertSeen(String selector) {
        Bounds at = find(selector).localToScene(find(selector).getBoundsInLocal());
        assertTrue(at.getMinY() < window.scene().getHeight() && at.getMaxY() > 0, at.toString());
    }
}
