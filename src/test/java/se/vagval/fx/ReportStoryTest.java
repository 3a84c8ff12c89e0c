package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.report.word.OutlineSection;
import se.vagval.support.TestDialogs;
import se.vagval.ui.door.FxTasks;
import se.vagval.ui.prose.ProseArea;
import se.vagval.ui.shell.MainWindow;
import se.vagval.ui.shell.NoticeBar;

/** A section is written, moved and another left out by keys, and the report that is made is so. */
@ExtendWith(ApplicationExtension.class)
class ReportStoryTest {
    @TempDir
    static Path home;

    private Path place;
    private MainWindow window;

    @Start
    void start(Stage shown) throws Exception {
        place = Files.createTempDirectory(home, "report");
        FxTasks tasks = new FxTasks(Platform::runLater);
        window = new Wiring(new Places(place.resolve("settings"), place.resolve("Vägval")),
                Clock.systemDefaultZone()).start(shown, new TestDialogs(), tasks, new NoticeBar(tasks.shown()));
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private ListView<OutlineSection> outline() {
        return (ListView<OutlineSection>) find("#outline");
    }

    private void choose(FxRobot robot, String id) {
        robot.interact(() -> {
            ListView<OutlineSection> list = outline();
            list.getSelectionModel().select(list.getItems().stream().filter(s -> s.id().equals(id)).findFirst()
                    .orElseThrow());
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            list.requestFocus();
        });
    }

    private OutlineSection section(String id) {
        return outline().getItems().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private void open(FxRobot robot) {
        robot.clickOn("#examples .button");
        FxSteps.until(() -> find("#table-comparison") != null);
        robot.clickOn("#step-9");
        FxSteps.until(() -> find("#outline") != null && !section("8.2").contents().isEmpty());
    }

    private ProseArea area() {
        return (ProseArea) find("#section-text");
    }

    private void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private void write(FxRobot robot, String marks) {
        robot.interact(() -> {
            area().requestFocus();
            area().marks().set(marks);
        });
    }

    @Test
    void whatIsTypedIsTakenBackStepByStepAndTheCaretStaysThere(FxRobot robot) {
        open(robot);
        choose(robot, "6");
        write(robot, "Först.");
        FxSteps.until(() -> section("6").text().equals("Först."));
        robot.type(KeyCode.END).write(" Sedan.");
        FxSteps.until(() -> section("6").text().equals("Först. Sedan."));
        control(robot, KeyCode.Z);
        FxSteps.until(() -> area().marks().get().equals("Först."));
        control(robot, KeyCode.Y);
        FxSteps.until(() -> area().marks().get().equals("Först. Sedan."));
        assertTrue(area().isFocused());
        assertEquals("Avsnittets text",
                ((Label) area().queryAccessibleAttribute(AccessibleAttribute.LABELED_BY)).getText());
        assertEquals("Först. Sedan.", area().queryAccessibleAttribute(AccessibleAttribute.TEXT));
        robot.write("!");
        assertEquals("Först. Sedan.!", area().marks().get());
    }

    @Test
    void aFigureThatIsGoneIsToldInTheTextUnderItAndInTheOutline(FxRobot robot) {
        open(robot);
        choose(robot, "6");
        write(robot, "Ger {financing|nobody|alt3} och {financing|contribution.state|alt3}.");
        FxSteps.until(() -> area().lookupAll(".vv-prose-missing").size() == 1);
        assertEquals(1, area().lookupAll(".vv-prose-figure").size());
        assertTrue(find("#missing-references").isVisible());
        robot.clickOn("#section-title");
        FxSteps.until(() -> outline().lookupAll(".vv-outline-wrong").stream()
                .anyMatch(n -> ((Label) n).getText().startsWith("en siffra finns inte längre")));
        robot.interact(() -> area().requestFocus());
        control(robot, KeyCode.A);
        robot.type(KeyCode.DELETE);
        assertFalse(find("#missing-references").isVisible());
    }

    @Test
    void underTheTextStandsWhatOneStandsInAndEscapeLeavesThePanelOpen(FxRobot robot) {
        open(robot);
        choose(robot, "6");
        write(robot, "## Rubrik\n\nEn **fet** länk till [avsnitt 8.2](#8.2).\n\n- punkt");
        robot.press(KeyCode.CONTROL).type(KeyCode.HOME).release(KeyCode.CONTROL);
        assertEquals("Rubrik i avsnittet", where());
        robot.type(KeyCode.DOWN).type(KeyCode.HOME).type(KeyCode.RIGHT, 4);
        assertEquals("Stycke, fet", where());
        assertEquals("Stycke, fet", area().queryAccessibleAttribute(AccessibleAttribute.HELP));
        robot.type(KeyCode.END).type(KeyCode.LEFT, 4);
        assertEquals("Stycke. Länk till 8.2 Ekonomiska konsekvenser. Ctrl+Enter går dit.", where());
        robot.type(KeyCode.F8);
        FxSteps.until(() -> find("#checks-list") != null);
        robot.interact(() -> area().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertTrue(find("#checks-list") != null && find("#panel-close").isVisible());
        control(robot, KeyCode.ENTER);
        FxSteps.until(() -> ((TextField) find("#section-title")).getText().equals("Ekonomiska konsekvenser"));
        assertTrue(section("6").text().contains("[avsnitt 8.2](#8.2)"));
    }

    private String where() {
        return ((Label) find("#prose-where")).getText();
    }

    @Test
    void everythingIsReachedFromTheTextByKeys(FxRobot robot) {
        open(robot);
        choose(robot, "6");
        write(robot, "Staten ger");
        robot.type(KeyCode.END).write(" ");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertTrue(find("#figure-find").isFocused());
        robot.write("staten fullt").type(KeyCode.ENTER);
        assertTrue(area().isFocused());
        assertTrue(area().marks().get().startsWith("Staten ger {financing|"), area().marks().get());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.type(KeyCode.ESCAPE);
        assertFalse(find("#figure-chooser").isVisible());
        assertTrue(area().isFocused());
        control(robot, KeyCode.L);
        assertTrue(find("#link-panel").isVisible());
        robot.type(KeyCode.ESCAPE);
        assertTrue(area().isFocused());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.L).release(KeyCode.SHIFT, KeyCode.CONTROL);
        FxSteps.until(() -> ((MenuButton) find("#prose-section")).isShowing());
        assertEquals("Bilaga 6 Källor och avrundning",
                ((MenuButton) find("#prose-section")).getItems().getLast().getText());
        robot.interact(() -> ((MenuButton) find("#prose-section")).getItems().getLast().fire());
        assertTrue(area().marks().get().endsWith("[bilaga 6](#kallor)"), area().marks().get());
        robot.interact(() -> ((MenuButton) find("#prose-section")).hide());
    }

    @Test
    void aLinkIsWrittenInItsPanel(FxRobot robot) {
        open(robot);
        choose(robot, "6");
        write(robot, "Läs mer");
        robot.type(KeyCode.END).write(" på ");
        robot.clickOn("#prose-link").write("rådets sida").type(KeyCode.TAB).write("inte en adress").type(KeyCode.ENTER);
        assertTrue(find("#link-panel").isVisible());
        assertTrue(find("#link-panel .vv-error").isVisible());
        control(robot, KeyCode.A);
        robot.write("www.finsam.se").type(KeyCode.ENTER);
        assertFalse(find("#link-panel").isVisible());
        robot.write(".");
        assertEquals("Läs mer på [rådets sida](https://www.finsam.se).", area().marks().get());
    }

    @Test
    void ownWordsOfATableFollowTheStepsWhileTheyAreShown(FxRobot robot) {
        open(robot);
        choose(robot, "8.2");
        FxSteps.until(() -> find("#own-table-financing") != null || find("#own-chart-financing") != null);
        robot.interact(() -> {
            TitledPane pane = (TitledPane) find("#section").lookupAll(".vv-own-words").stream()
                    .filter(n -> ((TitledPane) n).getContent().getId().equals("own-table-financing")).findFirst()
                    .orElseThrow();
            pane.setExpanded(true);
            pane.getContent().requestFocus();
        });
        TextArea own = (TextArea) find("#own-table-financing");
        robot.write("Det blir mindre.");
        FxSteps.until(() -> ((Button) find("#undo")).getAccessibleText().contains("ord om en tabell"));
        control(robot, KeyCode.Z);
        FxSteps.until(() -> own.getText().isEmpty());
        control(robot, KeyCode.Y);
        FxSteps.until(() -> own.getText().equals("Det blir mindre."));
        robot.clickOn("#undo");
        FxSteps.until(() -> own.getText().isEmpty());
    }

    private Node cell(String id) {
        return outline().lookupAll(".list-cell").stream().filter(n -> n instanceof ListCell<?> c && !c.isEmpty()
                && ((OutlineSection) c.getItem()).id().equals(id)).findFirst().orElseThrow();
    }

    private Point2D middle(Node node) {
        Bounds at = node.localToScreen(node.getLayoutBounds());
        return new Point2D(at.getCenterX(), at.getCenterY());
    }

    /** JavaFX's headless platform has no drag and drop. */
    @Test
    @Tag("display")
    void aSectionIsDraggedToBeforeAnotherAndBackByUndo(FxRobot robot) {
        open(robot);
        robot.interact(() -> outline().scrollTo(0));
        assertEquals("2.4", section("2.4").number());
        Point2D from = middle(cell("2.4"));
        Point2D to = middle(cell("2.2"));
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.subtract(0, 8)).moveTo(from.midpoint(to)).moveTo(to.add(0, 3)).moveTo(to);
        FxSteps.until(() -> cell("2.2").getStyleClass().contains("vv-drop"));
        robot.release(MouseButton.PRIMARY);
        FxSteps.until(() -> section("2.4").number().equals("2.2"));
        FxSteps.until(() -> outline().lookupAll(".vv-drop").isEmpty());
        assertEquals("2.3", section("2.2").number());
        control(robot, KeyCode.Z);
        FxSteps.until(() -> section("2.4").number().equals("2.4"));
    }

    /** The robot of JavaFX's headless platform presses a button that also asks for menus, which text areas take for one. */
    @Test
    @Tag("display")
    void thePointerPlacesTheCaretAndSelectsAWord(FxRobot robot) {
        open(robot);
        choose(robot, "6");
        write(robot, "Alldeles vanliga ord");
        robot.interact(() -> find("#section-title").requestFocus());
        Node words = area().lookupAll(".vv-prose").iterator().next();
        Bounds at = words.localToScreen(words.getLayoutBounds());
        Point2D second = new Point2D(at.getMinX() + at.getWidth() * 0.6, at.getCenterY());
        robot.doubleClickOn(second);
        assertTrue(area().isFocused());
        robot.clickOn("#prose-bold");
        assertEquals("Alldeles **vanliga** ord", area().marks().get());
    }

    @Test
    void aSectionIsWrittenMovedAndAnotherLeftOutOfTheReport(FxRobot robot) throws Exception {
        open(robot);
        choose(robot, "6");
        robot.clickOn("#section-text");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).type(KeyCode.DELETE);
        robot.write("Nytt med ").clickOn("#prose-bold").write("fet");
        robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL).write(" text.");
        choose(robot, "6");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        FxSteps.until(() -> section("6").number().equals("7"));
        choose(robot, "4");
        robot.type(KeyCode.SPACE);
        FxSteps.until(() -> section("6").number().equals("6"));
        robot.clickOn("#report-tab-EXPORT");
        for (String other : List.of("excel", "powerpoint", "members", "charts", "pdf")) {
            robot.interact(() -> ((CheckBox) find("#export-" + other)).setSelected(false));
        }
        robot.clickOn("#write-report");
        Path file = place.resolve("Vägval").resolve("Rapport.docx");
        FxSteps.until(60, () -> Files.exists(file) && find("#report-cancel") == null);
        try (InputStream in = Files.newInputStream(file); XWPFDocument word = new XWPFDocument(in)) {
            List<String> chapters = word.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle()))
                    .map(XWPFParagraph::getText).toList();
            assertEquals(List.of("4 Synpunkter och slutsatser kring organisering och utveckling", "5 Rekommendation",
                    "6 Förslag på möjlig framtida inriktning"), chapters.subList(4, 7));
            assertFalse(word.getParagraphs().stream().anyMatch(p -> p.getText().startsWith("4.1 Utredning")));
            XWPFParagraph written = word.getParagraphs().stream()
                    .filter(p -> p.getText().equals("Nytt med fet text.")).findFirst().orElseThrow();
            assertTrue(
                    written.getRuns().stream().anyMatch(r -> r.text().equals("fet") && "Strong".equals(r.getStyle())));
        }
    }
}
