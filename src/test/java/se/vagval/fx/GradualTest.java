package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

import se.vagval.ui.control.AfterFrame;
import se.vagval.ui.control.Gradual;
import se.vagval.ui.shell.FirstFrame;

/** What comes piece by piece: each in a frame of its own. */
@ExtendWith(ApplicationExtension.class)
class GradualTest {
    private static final int PIECES = 6;

    private final List<String> done = new ArrayList<>();
    /** The frame in which each was done. */
    private final List<Long> at = new ArrayList<>();
    private final VBox pane = new VBox();
    private long frame;
    private AnimationTimer frames;

    @Start
    void start(Stage stage) {
        frames = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame = now;
            }
        };
        frames.start();
        FxSteps.show(stage, new Scene(pane, 300, 300));
    }

    @Stop
    void stop() {
        frames.stop();
    }

    private void did(String what) {
        done.add(what);
        at.add(frame);
    }

    private Gradual pieces() {
        int[] next = {0};
        return new Gradual(() -> {
            if (next[0] < PIECES) {
                did("piece " + next[0]++);
            }
            return next[0] < PIECES;
        });
    }

    private static List<String> all() {
        return IntStream.range(0, PIECES).mapToObj(i -> "piece " + i).toList();
    }

    private void assertEachInAFrameOfItsOwn() {
        assertEquals(at.size(), new HashSet<>(at).size(), done + " at " + at);
    }

    @Test
    void aPieceComesAfterEachFrameAndNoneAtOnce(FxRobot robot) {
        robot.interact(() -> {
            Gradual gradual = pieces();
            gradual.go();
            gradual.go();
            assertEquals(List.of(), done);
            assertFalse(AfterFrame.settled());
        });
        FxSteps.settled();
        assertEquals(all(), done);
        assertEachInAFrameOfItsOwn();
    }

    @Test
    void whatIsGoneToIsMadeAtOnceAndOnce(FxRobot robot) {
        robot.interact(() -> {
            Gradual gradual = pieces();
            gradual.go();
            gradual.whole();
            assertEquals(all(), done);
        });
        FxSteps.settled();
        assertEquals(all(), done);
    }

    @Test
    void twoThatComeTogetherShareTheFrames(FxRobot robot) {
        robot.interact(() -> {
            pieces().go();
            pieces().go();
        });
        FxSteps.settled();
        assertEquals(Stream.concat(all().stream(), all().stream()).sorted().toList(), done.stream().sorted().toList());
        assertEachInAFrameOfItsOwn();
    }

    @Test
    void whatIsGoneToComesBeforeWhatCanWait(FxRobot robot) {
        robot.interact(() -> {
            pieces().go();
            FirstFrame.then(() -> did("the page"));
            FirstFrame.then(() -> did("its words"));
        });
        FxSteps.settled();
        assertTrue(done.indexOf("the page") < 2, done::toString);
        assertTrue(done.indexOf("the page") < done.indexOf("its words"), done::toString);
        assertTrue(done.indexOf("its words") < PIECES - 1, done::toString);
        assertEquals(PIECES + 2, done.size());
        assertEachInAFrameOfItsOwn();
    }

    /** As one who looks again and again, after each frame, whether something has come. */
    @Test
    void whatCanWaitComesAlsoWhileSomebodyAsksForEveryFrame(FxRobot robot) {
        robot.interact(() -> {
            pieces().go();
            look();
        });
        FxSteps.until(() -> done.containsAll(all()));
        FxSteps.settled();
        assertEquals(all(), done.stream().filter(what -> what.startsWith("piece")).toList());
        assertEachInAFrameOfItsOwn();
    }

    private void look() {
        did("look");
        if (!done.containsAll(all())) {
            FirstFrame.then(this::look);
        }
    }

    private List<Supplier<Node>> makers() {
        return IntStream.range(0, PIECES).mapToObj(i -> (Supplier<Node>) () -> {
            did("piece " + i);
            return new Label("piece " + i);
        }).toList();
    }

    private List<String> shown() {
        return pane.getChildren().stream().map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void theFirstPartIsThereAtOnceAndTheOthersFollowInOrder(FxRobot robot) {
        robot.interact(() -> {
            pane.getChildren().setAll(new Label("before"));
            Gradual.parts(pane, makers());
            assertEquals(List.of("piece 0"), shown());
        });
        FxSteps.settled();
        assertEquals(all(), shown());
        assertEachInAFrameOfItsOwn();
    }

    /** To make a part and to style it take about as long. */
    @Test
    void aPartIsPutInItsPlaceInAnotherFrameThanItIsMadeIn(FxRobot robot) {
        List<Long> placed = new ArrayList<>();
        robot.interact(() -> {
            pane.getChildren().subscribe(() -> placed.add(frame));
            Gradual.parts(pane, makers());
        });
        FxSteps.settled();
        List<Long> later = placed.subList(placed.size() - PIECES + 1, placed.size());
        for (int i = 1; i < PIECES; i++) {
            assertTrue(at.get(i) < later.get(i - 1), "piece " + i);
        }
    }

    @Test
    void partsWhosePlaceOthersHaveTakenAreNotMade(FxRobot robot) {
        robot.interact(() -> {
            Gradual.parts(pane, makers());
            pane.getChildren().setAll(new Label("another page"));
        });
        FxSteps.settled();
        assertEquals(List.of("another page"), shown());
        assertEquals(List.of("piece 0"), done);
    }

    @Test
    void allPartsAreThereAtOnceWhenOneOfThemIsGoneTo(FxRobot robot) {
        robot.interact(() -> {
            Gradual.parts(pane, makers()).whole();
            assertEquals(all(), shown());
        });
        FxSteps.settled();
        assertEquals(all(), shown());
        assertEquals(all(), done);
    }
}
