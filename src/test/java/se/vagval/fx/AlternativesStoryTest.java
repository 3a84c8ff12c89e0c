package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.model.Review;
import se.vagval.support.MemoryClipboard;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.TestDialogs;
import se.vagval.ui.alternatives.AlternativesScreen;
import se.vagval.ui.control.Explain;
import se.vagval.ui.session.Session;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.style.Look;

/** The alternatives of the Jönköping example built from its Nuläge alone, by keys and menus as a user does it. */
@ExtendWith(ApplicationExtension.class)
class AlternativesStoryTest {
    private static final Review EXAMPLE = Examples.open("jonkoping");

    private final TestDialogs dialogs = new TestDialogs();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private Session session;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        session = OpenSession.of(EXAMPLE.edit().alternatives(List.of()).reference(Optional.empty())
                .arguments(List.of()).steps(List.of()).done());
        ObservableValue<Calculation> calculation = session.calculation();
        Desk desk = new Desk(session, dialogs, new SameThreadTasks(), clipboard, null, null);
        scene = new Scene((Parent) new AlternativesScreen(desk, calculation,
                new Explain(calculation, session.unit(), null)).view(), 1000, 900);
        Look.LIGHT.wear(scene);
        FxSteps.show(stage, scene);
    }

    private <T extends Node> T find(String selector, Class<T> kind) {
        FxSteps.until(() -> scene.lookup(selector) != null);
        return kind.cast(scene.lookup(selector));
    }

    private void press(FxRobot robot, String selector) {
        robot.interact(() -> find(selector, Button.class).fire());
    }

    private void pick(FxRobot robot, String selector, String label) {
        robot.interact(() -> {
            List<MenuItem> items = find(selector, MenuButton.class).getItems();
            items.stream().filter(i -> label.equals(i.getText())).findFirst()
                    .orElseThrow(() -> new AssertionError(label + " in " + items.stream().map(MenuItem::getText)
                            .toList()))
                    .fire();
        });
    }

    private void type(FxRobot robot, String selector, String words) {
        robot.interact(() -> {
            find(selector, TextField.class).requestFocus();
            find(selector, TextField.class).selectAll();
        });
        robot.write(words).type(KeyCode.ENTER);
    }

    /** A new alternative has the cursor in its name. */
    private void named(FxRobot robot, String button, String name, String shortName) {
        press(robot, button);
        assertTrue(find("#alternative-name", TextField.class).isFocused());
        type(robot, "#alternative-name", name);
        type(robot, "#alternative-short", shortName);
        press(robot, "#alternative-named");
    }

    private void build(FxRobot robot) {
        named(robot, "#add-alternative", "Kvar som idag", "Som idag");
        named(robot, "#add-alternative", "Samordnad administration", "Gemensam adm.");
        pick(robot, "#add-change", "Samordnad administration");
        pick(robot, "#change-dela-adm-1-year", "1 januari 2021");
        named(robot, "#add-alternative", "Sammanslagning", "Länsförbund");
        pick(robot, "#add-change", "Sammanslagning");
        pick(robot, "#change-sammanslagning-1-year", "1 januari 2021");
        named(robot, "#add-variant", "Fullt utnyttjande", "Fullt utnyttjande");
        pick(robot, "#add-change", "Utnyttjande");
        type(robot, "#change-utnyttjande-1-utilisation", "100");
    }

    private static List<String> figures(Review review) {
        Calculation calculation = Calculation.of(review);
        List<String> figures = new ArrayList<>();
        for (Alternative alternative : review.alternatives()) {
            for (int year : calculation.years()) {
                for (Measure measure : Measure.values()) {
                    for (Subject.Kind kind : Subject.Kind.values()) {
                        for (Subject subject : calculation.subjects(alternative.id(), kind, year)) {
                            OptionalDouble value = calculation.value(measure, alternative.id(), subject, year);
                            value.ifPresent(v -> figures.add(String.join(" ", alternative.shortName(), measure.id(),
                                    subject.id(), Integer.toString(year), "%.3f".formatted(v))));
                        }
                    }
                }
            }
        }
        return figures;
    }

    @Test
    void theAlternativesBuiltByHandComeToTheExamplesFigures(FxRobot robot) {
        build(robot);
        List<String> built = figures(session.review().get());
        assertTrue(built.size() > 5_000, built.size() + " figures");
        assertEquals(figures(EXAMPLE), built);
        assertEquals(Optional.of(session.review().get().alternatives().getFirst().id()),
                session.review().get().reference());
    }

    @Test
    void everythingIsUndoneToTheBeginningAndDoneAgain(FxRobot robot) {
        Review nothing = session.review().get();
        build(robot);
        Review built = session.review().get();
        robot.interact(() -> {
            while (session.canUndo().get()) {
                session.undo();
            }
        });
        assertEquals(nothing, session.review().get());
        assertTrue(find("#add-standard", Button.class).isVisible());
        robot.interact(() -> {
            while (session.canRedo().get()) {
                session.redo();
            }
        });
        assertEquals(built, session.review().get());
    }

    @Test
    void theTreeIsWorkedByKeys(FxRobot robot) {
        press(robot, "#add-standard");
        robot.interact(() -> find("#tree-alternativ-3", Button.class).requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertEquals(List.of("Som idag", "Ett förbund", "Gemensam adm."), shortNames());
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertEquals(List.of("Som idag", "Ett förbund", "Ett förbund (kopia)", "Gemensam adm."), shortNames());
        robot.type(KeyCode.DELETE);
        assertEquals(List.of("Som idag", "Ett förbund", "Gemensam adm."), shortNames());
        assertEquals(List.of("Ett förbund (kopia) är borttaget. Ångra tar tillbaka det."), dialogs.notices);
        robot.type(KeyCode.UP).type(KeyCode.F2);
        assertTrue(find("#alternative-name", TextField.class).isFocused());
        robot.interact(session::undo);
        assertEquals(4, shortNames().size());
    }

    private List<String> shortNames() {
        return session.review().get().alternatives().stream().map(Alternative::shortName).toList();
    }

    @Test
    void aListIsTickedAndTakenWhenItCloses(FxRobot robot) {
        press(robot, "#add-standard");
        robot.interact(() -> find("#tree-alternativ-2", Button.class).fire());
        String list = "#change-dela-adm-1-associations";
        robot.interact(() -> find(list, MenuButton.class).show());
        robot.interact(() -> find(list, MenuButton.class).getItems().getFirst().fire());
        assertTrue(find(list, MenuButton.class).isShowing());
        assertTrue(!((CheckBox) ((CustomMenuItem) find(list, MenuButton.class).getItems().getFirst()).getContent())
                .isSelected());
        robot.interact(() -> find(list, MenuButton.class).hide());
        FxSteps.until(() -> find(list, MenuButton.class).getText().equals("Södra Vätterbygden och Finnveden"));
        robot.interact(session::undo);
        FxSteps.until(() -> find(list, MenuButton.class).getText()
                .equals("Höglandet, Södra Vätterbygden och Finnveden"));
    }

    @Test
    void theDifferencesAreShownAndCopiedAsATable(FxRobot robot) {
        build(robot);
        robot.interact(() -> find("#differences", ToggleButton.class).fire());
        String shown = FxSteps.seen(find("#table-differences", Node.class)).filter(Label.class::isInstance)
                .map(n -> ((Label) n).getText()).collect(Collectors.joining("|"));
        assertTrue(shown.contains("Samordnad administration: Höglandet, Södra Vätterbygden och Finnveden"), shown);
        assertTrue(shown.contains("Utnyttjande|–|–|–|100\u00a0%"), shown);
        press(robot, "#copy-differences");
        assertTrue(clipboard.text().orElseThrow().startsWith(
                "Åtgärd\tSom idag\tGemensam adm.\tLänsförbund\tFullt utnyttjande\n"), clipboard.text().get());
    }
}
