package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.support.MemoryClipboard;
import se.vagval.ui.door.FxDialogs;
import se.vagval.ui.door.Problem;
import se.vagval.ui.style.Look;

@ExtendWith(ApplicationExtension.class)
class FxDialogsTest {
    private final List<String> notices = new ArrayList<>();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private FxDialogs dialogs;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        Scene scene = new Scene(new StackPane(), 900, 600);
        Look.LIGHT.wear(scene);
        stage.setScene(scene);
        stage.show();
        dialogs = new FxDialogs(() -> stage, notices::add, clipboard);
    }

    private <T> CompletableFuture<T> asked(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        FxSteps.until(() -> pane().isPresent());
        return answer;
    }

    private static Optional<DialogPane> pane() {
        return Window.getWindows().stream().map(w -> w.getScene().getRoot()).filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast).findFirst();
    }

    @Test
    void detailsCanBeCopiedBeforeTheErrorIsClosed(FxRobot robot) {
        Problem problem = Problem.of("Filen kunde inte öppnas", "Filen är skadad.", "FIL-07",
                new IllegalStateException("row 7"));
        CompletableFuture<Boolean> closed = asked(() -> {
            dialogs.error(problem);
            return true;
        });
        robot.interact(() -> {
            DialogPane pane = pane().orElseThrow();
            Pictures.write(pane.getScene(), 480, 220, Path.of("target/pictures/error.png"));
        });
        FxSteps.until(() -> pane().orElseThrow().getScene().getFocusOwner() instanceof Button b
                && b.getText().equals("Stäng"));
        robot.clickOn("Kopiera detaljer");
        assertTrue(clipboard.text().orElseThrow().contains("FIL-07"));
        assertTrue(clipboard.text().orElseThrow().contains("row 7"));
        assertEquals(List.of("Detaljerna finns nu i Urklipp."), notices);
        assertTrue(pane().isPresent());
        robot.clickOn("Stäng");
        assertTrue(closed.join());
    }

    @Test
    void aChoiceIsItsButtonAndEscapeIsTheLast(FxRobot robot) {
        CompletableFuture<Integer> chosen = asked(() -> dialogs.choose("Titel", "Vad vill du?", "Ett", "Två", "Tre"));
        robot.clickOn("Två");
        assertEquals(1, chosen.join());
        CompletableFuture<Integer> escaped = asked(() -> dialogs.choose("Titel", "Vad vill du?", "Ett", "Två", "Tre"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(2, escaped.join());
    }

    @Test
    void whatIsTypedIsTheAnswer(FxRobot robot) {
        CompletableFuture<Optional<String>> typed = asked(() -> dialogs.ask("Namn", "Vad heter alternativet?", ""));
        FxSteps.until(() -> pane().orElseThrow().getScene().getFocusOwner() instanceof TextField);
        robot.targetWindow(pane().orElseThrow().getScene().getWindow()).write(" Länsförbund ").type(KeyCode.ENTER);
        assertEquals(Optional.of("Länsförbund"), typed.join());
        CompletableFuture<Optional<String>> left = asked(() -> dialogs.ask("Namn", "Vad heter alternativet?", "A"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), left.join());
    }
}
