package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.report.figure.NamedFigures;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseText;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.MemoryClipboard;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.prose.ProseArea;
import se.vagval.ui.prose.ProseClip;
import se.vagval.ui.prose.ProseKeys;
import se.vagval.ui.prose.ProseLinks;
import se.vagval.ui.prose.ProseVerbs;
import se.vagval.ui.style.Look;

/** A text written as it looks, by the keys of any word processor; what it is kept as is read beside it. */
@ExtendWith(ApplicationExtension.class)
class ProseAreaTest {
    private static final NamedFigures FIGURES = figures();
    private static final String STATE = FIGURES.search("finansiering staten länsförbund", 1).getFirst().reference();

    private final MemoryClipboard clipboard = new MemoryClipboard();
    private final StringBuilder steps = new StringBuilder();
    private TextField before;
    private Button after;
    private ProseArea area;
    private ProseVerbs verbs;
    private Scene scene;

    private static NamedFigures figures() {
        Calculation calculation = Calculation.of(Examples.open("jonkoping"));
        return NamedFigures.of(Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all(), MoneyUnit.TKR);
    }

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        before = new TextField();
        after = new Button("Efter");
        area = new ProseArea();
        verbs = new ProseVerbs(area);
        ProseKeys.on(area, verbs, new ProseClip(area, verbs, clipboard), () -> steps.append("undo "),
                () -> steps.append("redo "));
        area.know(FIGURES);
        area.setPrefHeight(400);
        scene = new Scene(new VBox(before, area, after), 700, 500);
        Look.LIGHT.wear(scene);
        scene.getStylesheets().add(Look.class.getResource("/se/vagval/ui/screens.css").toExternalForm());
        FxSteps.show(stage, scene);
    }

    @BeforeEach
    void stand(FxRobot robot) {
        robot.interact(area::requestFocus);
    }

    private void show(FxRobot robot, String marks) {
        robot.interact(() -> area.marks().set(marks));
    }

    private void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private Text letters(String words) {
        return (Text) area.lookupAll(".vv-prose").stream().filter(n -> ((Text) n).getText().equals(words)).findFirst()
                .orElseThrow();
    }

    @Test
    void boldAndItalicsAreTurnedOnAndOffWhileOneWrites(FxRobot robot) {
        robot.write("Hej ");
        control(robot, KeyCode.B);
        assertTrue(area.state().get().strong());
        robot.write("fet");
        assertTrue(area.state().get().strong());
        control(robot, KeyCode.B);
        control(robot, KeyCode.I);
        robot.write(" sned");
        control(robot, KeyCode.I);
        robot.write(" slut");
        assertEquals("Hej **fet** *sned* slut", area.marks().get());
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT, 6);
        assertTrue(area.state().get().strong());
        assertFalse(area.state().get().emphasis());
        robot.interact(area::layout);
        assertTrue(letters("fet").getFont().getName().contains("SemiBold"), letters("fet").getFont().getName());
        assertTrue(letters(" sned").getFont().getStyle().contains("Italic") || letters(" sned").getFont().getStyle()
                .contains("Oblique"), letters(" sned").getFont().toString());
    }

    @Test
    void whatIsSelectedIsMadeBoldAndPlainAgain(FxRobot robot) {
        show(robot, "ett två tre");
        robot.interact(area::selectAll);
        control(robot, KeyCode.B);
        assertEquals("**ett två tre**", area.marks().get());
        control(robot, KeyCode.B);
        assertEquals("ett två tre", area.marks().get());
        robot.interact(() -> verbs.kind(Kind.HEADING));
        assertEquals("## ett två tre", area.marks().get());
        assertEquals(Kind.HEADING, area.state().get().kind());
        robot.interact(area::layout);
        assertEquals(17, letters("ett två tre").getFont().getSize());
    }

    @Test
    void enterGoesOnWithAListAndEndsItWhenTheItemIsEmpty(FxRobot robot) {
        robot.write("- ett").type(KeyCode.ENTER).write("två").type(KeyCode.ENTER).type(KeyCode.ENTER).write("Efter.");
        assertEquals("- ett\n- två\n\nEfter.", area.marks().get());
        robot.interact(area::selectAll);
        robot.write("1. först").type(KeyCode.ENTER).write("sedan");
        assertEquals("1. först\n2. sedan", area.marks().get());
        robot.interact(area::layout);
        assertTrue(area.lookupAll(".label").stream().anyMatch(n -> ((Label) n).getText().equals("2.")));
    }

    @Test
    void backspaceAtTheBeginningOfAnItemLeavesTheList(FxRobot robot) {
        show(robot, "- ett\n- två\n\nSlut");
        robot.interact(() -> area.select(jfx.incubator.scene.control.richtext.TextPos.ofLeading(1, 0)));
        robot.type(KeyCode.BACK_SPACE);
        assertEquals("- ett\n\ntvå\n\nSlut", area.marks().get());
        robot.type(KeyCode.BACK_SPACE);
        assertEquals("- etttvå\n\nSlut", area.marks().get());
        robot.type(KeyCode.BACK_SPACE);
        assertEquals("- ettvå\n\nSlut", area.marks().get());
    }

    @Test
    void headingsAndListsHaveKeys(FxRobot robot) {
        show(robot, "ett");
        for (KeyCode key : List.of(KeyCode.R, KeyCode.P, KeyCode.N)) {
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(key).release(KeyCode.SHIFT, KeyCode.CONTROL);
            steps.append(area.marks().get()).append('|');
        }
        assertEquals("## ett|- ett|1. ett|", steps.toString());
    }

    @Test
    void backspaceAtOnceHasALetterThatBeganAListBeAsTyped(FxRobot robot) {
        show(robot, "");
        robot.write("* ");
        assertEquals(Kind.BULLET, area.state().get().kind());
        robot.type(KeyCode.BACK_SPACE);
        robot.write("40 timmar");
        assertEquals(ProseText.of("* 40 timmar"), ProseText.of(area.marks().get()));
        assertEquals("* 40 timmar", ProseText.of(area.marks().get()).text());
        show(robot, "");
        robot.write("- x").type(KeyCode.BACK_SPACE).type(KeyCode.BACK_SPACE);
        assertEquals("", ProseText.of(area.marks().get()).text());
    }

    @Test
    void aFigureInAHeadingIsWhatIsKept(FxRobot robot) {
        show(robot, "## Staten:");
        robot.type(KeyCode.END).write(" ");
        robot.interact(() -> verbs.figure(STATE));
        String value = FIGURES.find(STATE).orElseThrow().text();
        assertEquals("## Staten: " + value, area.marks().get());
        assertTrue(area.lookupAll(".vv-prose-figure").isEmpty());
        show(robot, "Staten: {" + STATE + "}");
        robot.interact(() -> verbs.kind(Kind.HEADING));
        robot.interact(area::layout);
        assertEquals("## Staten: " + value, area.marks().get());
        assertTrue(area.lookupAll(".vv-prose-figure").isEmpty());
    }

    @Test
    void aLinkIsFollowedFromTheKeyboardAndWithThePointer(FxRobot robot) {
        robot.interact(() -> ProseLinks.on(area, link -> "Länk till " + link, link -> steps.append(link).append(' ')));
        show(robot, "Se [rådet](https://www.finsam.se) och [avsnitt 8.2](#8.2).");
        robot.interact(area::layout);
        robot.type(KeyCode.HOME);
        control(robot, KeyCode.ENTER);
        assertEquals("", steps.toString());
        robot.type(KeyCode.RIGHT, 5);
        control(robot, KeyCode.ENTER);
        assertEquals("https://www.finsam.se ", steps.toString());
        robot.interact(() -> ctrlClick(letters("avsnitt 8.2")));
        assertEquals("https://www.finsam.se #8.2 ", steps.toString());
        assertEquals("Se [rådet](https://www.finsam.se) och [avsnitt 8.2](#8.2).", area.marks().get());
    }

    private static void ctrlClick(Text letters) {
        Point2D at = letters.localToScene(3, 3);
        MouseEvent.fireEvent(letters,
                new MouseEvent(MouseEvent.MOUSE_CLICKED, 3, 3, 0, 0, MouseButton.PRIMARY, 1, false, true,
                        false, false, true, false, false, true, false, true,
                        new PickResult(letters, at.getX(), at.getY())));
    }

    @Test
    void aFigureSaysWhatItIsAtTheCaret(FxRobot robot) {
        show(robot, "Ger {" + STATE + "} tkr");
        robot.type(KeyCode.HOME);
        assertEquals("", area.state().get().figure());
        robot.type(KeyCode.RIGHT, 4);
        assertTrue(area.state().get().figure().contains("Länsförbund"), area.state().get().figure());
        robot.type(KeyCode.RIGHT);
        assertTrue(area.state().get().figure().endsWith("Siffran följer översynen."));
        robot.type(KeyCode.RIGHT);
        assertEquals("", area.state().get().figure());
    }

    @Test
    void aHeadingIsFollowedByPlainText(FxRobot robot) {
        robot.write("## Läget").type(KeyCode.ENTER).write("Nu.");
        assertEquals("## Läget\n\nNu.", area.marks().get());
    }

    @Test
    void tabGetsOutOfTheFieldAndStepsBackAreThoseOfTheReview(FxRobot robot) {
        robot.write("x");
        robot.type(KeyCode.TAB);
        assertTrue(after.isFocused());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertTrue(area.isFocused());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertTrue(before.isFocused());
        robot.interact(area::requestFocus);
        control(robot, KeyCode.Z);
        control(robot, KeyCode.Y);
        control(robot, KeyCode.D);
        assertEquals("undo redo ", steps.toString());
        assertEquals("x", area.marks().get());
    }

    @Test
    void aFigureIsItsValueAndOneLetterToTheCaret(FxRobot robot) {
        show(robot, "Staten ger {" + STATE + "} om året.");
        robot.interact(area::layout);
        Label figure = (Label) area.lookup(".vv-prose-figure");
        assertEquals("8\u00a0011\u00a0tkr", figure.getText());
        assertTrue(figure.getTooltip().getText().contains("Staten"), figure.getTooltip().getText());
        assertEquals("Staten ger 8\u00a0011\u00a0tkr om året.",
                area.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT, 12);
        assertEquals("Staten ger 8\u00a0011\u00a0tkr".length(),
                area.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET));
        robot.type(KeyCode.BACK_SPACE);
        assertEquals("Staten ger  om året.", area.marks().get());
        robot.interact(() -> verbs.figure(STATE));
        robot.write(", minst,");
        assertEquals("Staten ger {" + STATE + "}, minst, om året.", area.marks().get());
    }

    @Test
    void aFigureThatIsNotThereIsShownAsSuch(FxRobot robot) {
        show(robot, "Ger {financing|nobody|merged}.");
        robot.interact(area::layout);
        Label missing = (Label) area.lookup(".vv-prose-missing");
        assertEquals("[siffran finns inte]", missing.getText());
        assertTrue(missing.getAccessibleText().contains("financing|nobody|merged"), missing.getAccessibleText());
    }

    @Test
    void whatIsCopiedKeepsItsLooksHereAndElsewhere(FxRobot robot) {
        show(robot, "## Läget\n\nGer {" + STATE + "} och [rådet](https://a.se).\n\n- en");
        robot.interact(area::selectAll);
        control(robot, KeyCode.C);
        assertEquals("Läget\nGer 8\u00a0011\u00a0tkr och rådet.\nen", clipboard.text().orElseThrow());
        assertEquals("<h3>Läget</h3><p>Ger 8\u00a0011\u00a0tkr och <a href=\"https://a.se\">rådet</a>.</p>"
                + "<ul><li>en</li></ul>", clipboard.html().orElseThrow());
        String all = area.marks().get();
        control(robot, KeyCode.X);
        assertEquals("", area.marks().get());
        control(robot, KeyCode.V);
        assertEquals(all, area.marks().get());
    }

    @Test
    void whatIsPastedFromElsewhereKeepsHeadingsListsAndBold(FxRobot robot) {
        clipboard.putTable("Rubrik", "<h2>Rubrik</h2><p>Ett <b>fett</b> ord.</p><ol><li>a</li><li>b</li></ol>");
        control(robot, KeyCode.V);
        assertEquals("## Rubrik\n\nEtt **fett** ord.\n\n1. a\n2. b", area.marks().get());
        robot.interact(area::selectAll);
        clipboard.put("en rad\n\n• punkt\n• punkt två");
        control(robot, KeyCode.V);
        assertEquals("en rad\n\n- punkt\n- punkt två", area.marks().get());
        robot.write("!");
        assertEquals("en rad\n\n- punkt\n- punkt två!", area.marks().get());
    }

    @Test
    void aTextThatIsTakenBackLeavesTheCaretWhereItDiffers(FxRobot robot) {
        show(robot, "Ett ord.\n\nTvå ord.\n\nTre ord.");
        show(robot, "Ett ord.\n\nTvå nya ord.\n\nTre ord.");
        robot.write("X");
        assertEquals("Ett ord.\n\nTvå nya Xord.\n\nTre ord.", area.marks().get());
    }

    @Test
    void aTextThatIsOnlyLookedAtIsNotWrittenAnew(FxRobot robot) {
        String kept = "Ett stycke\nsom går vidare.\n\n\n- punkt \n\nSe [avsnitt 8.2](#8.2), {financing|x|y}";
        show(robot, kept);
        robot.interact(() -> {
            area.know(FIGURES);
            area.number(t -> ProseText.of(t.marks().replace("8.2]", "9.1]")));
        });
        robot.type(KeyCode.END).type(KeyCode.LEFT);
        assertEquals(kept, area.marks().get());
        robot.interact(area::layout);
        assertEquals("avsnitt 9.1", letters("avsnitt 9.1").getText());
        robot.write("x");
        assertTrue(area.marks().get().contains("[avsnitt 9.1](#8.2)"), area.marks().get());
    }

    @Test
    void aLinkIsSetChangedAndTakenAway(FxRobot robot) {
        show(robot, "Se rådets sida här.");
        robot.interact(() -> {
            area.select(jfx.incubator.scene.control.richtext.TextPos.ofLeading(0, 3),
                    jfx.incubator.scene.control.richtext.TextPos.ofLeading(0, 14));
            verbs.link("https://finsam.se", verbs.linked());
        });
        assertEquals("Se [rådets sida](https://finsam.se) här.", area.marks().get());
        robot.type(KeyCode.LEFT);
        assertEquals("https://finsam.se", area.state().get().link());
        robot.interact(() -> verbs.link("#8.2", "avsnitt 8.2"));
        assertEquals("Se [avsnitt 8.2](#8.2) här.", area.marks().get());
        robot.type(KeyCode.LEFT);
        robot.interact(verbs::unlink);
        assertEquals("Se avsnitt 8.2 här.", area.marks().get());
    }

    @Test
    void theAreaTellsWhatItIsAndFollowsTheTheme(FxRobot robot) {
        show(robot, "ord");
        assertEquals(AccessibleRole.TEXT_AREA, area.getAccessibleRole());
        robot.interact(area::layout);
        Color light = (Color) letters("ord").getFill();
        robot.interact(() -> {
            Look.DARK.wear(scene);
            area.applyCss();
        });
        assertTrue(((Color) letters("ord").getFill()).getBrightness() > light.getBrightness());
    }
}
