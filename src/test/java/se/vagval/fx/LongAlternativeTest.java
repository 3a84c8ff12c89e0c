package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.Figure;
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

/** An alternative of so many changes that their cards come as frames go by. */
@ExtendWith(ApplicationExtension.class)
class LongAlternativeTest {
    private static final int CHANGES = 24;

    private Session session;
    private Scene scene;
    private Parent view;
    private final StackPane window = new StackPane();

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        session = OpenSession.of(review());
        ObservableValue<Calculation> calculation = session.calculation();
        Desk desk = new Desk(session, new TestDialogs(), new SameThreadTasks(), new MemoryClipboard(), null, null);
        view = (Parent) new AlternativesScreen(desk, calculation, new Explain(calculation, session.unit(), null))
                .view();
        window.getChildren().setAll(view);
        scene = new Scene(window, 1000, 700);
        Look.LIGHT.wear(scene);
        FxSteps.show(stage, scene);
    }

    private static Review review() {
        Review example = Examples.open("jonkoping");
        Alternative first = example.alternatives().getFirst();
        String association = example.associations().getFirst().id();
        List<Change> changes = new ArrayList<>();
        IntStream.range(0, CHANGES).forEach(i -> changes.add(new Change.OneOffCost("engang-" + i,
                example.commission().baseYear() + 1, "Kostnad " + i, Figure.of(1000 * (i + 1)),
                new Bearer(Bearer.Kind.ASSOCIATION, association), "")));
        return example.edit().alternatives(List.of(first.withChanges(changes)))
                .reference(Optional.empty()).arguments(List.of()).steps(List.of()).done();
    }

    private List<Node> cards() {
        return view.lookup("#change-cards") instanceof Parent list ? List.copyOf(list.getChildrenUnmodifiable())
                : List.of();
    }

    private void all() {
        FxSteps.until(() -> cards().size() == CHANGES);
    }

    @Test
    void everyCardComesInTheOrderOfTheChanges() {
        all();
        List<Node> cards = cards();
        for (int i = 0; i < CHANGES; i++) {
            assertNotNull(cards.get(i).lookup("#change-engang-" + i + "-amount"), "card " + i);
        }
    }

    @Test
    void aCardThatIsTakenAwayAndPutBackLeavesTheOthersAsTheyAre(FxRobot robot) {
        all();
        List<Node> before = cards();
        robot.interact(() -> ((Button) view.lookup("#remove-engang-7")).fire());
        List<Node> without = new ArrayList<>(before);
        without.remove(7);
        assertEquals(without, cards());
        robot.interact(session::undo);
        all();
        List<Node> again = new ArrayList<>(cards());
        assertNotNull(again.remove(7).lookup("#change-engang-7-amount"));
        assertEquals(without, again);
    }

    @Test
    void thePageComesBackAsItWasAfterAVisitElsewhere(FxRobot robot) {
        all();
        List<Node> before = cards();
        double height = ((Region) view.lookup("#change-cards")).getHeight();
        robot.interact(() -> window.getChildren().clear());
        FxSteps.until(() -> cards().size() < CHANGES);
        robot.interact(() -> window.getChildren().setAll(view));
        robot.interact(() -> window.layout());
        assertEquals(height, ((Region) view.lookup("#change-cards")).getHeight(), 1);
        all();
        assertEquals(before, cards());
    }

    @Test
    void whatIsChangedOffThePageIsThereWhenItsCardComes(FxRobot robot) {
        all();
        robot.interact(() -> window.getChildren().clear());
        FxSteps.until(() -> cards().size() < CHANGES);
        robot.interact(() -> session.edit("ändra", r -> r.edit().alternatives(r.alternatives().stream()
                .map(a -> a.withChanges(List.of(a.changes().getLast()))).toList()).done()));
        robot.interact(() -> window.getChildren().setAll(view));
        FxSteps.until(() -> cards().size() == 1);
        assertNotNull(cards().getFirst().lookup("#change-engang-" + (CHANGES - 1) + "-amount"));
    }

    /** A card keeps how high it is until something in it is another. */
    @Test
    void aCardThatNeedsMoreRoomGetsIt(FxRobot robot) {
        all();
        Region card = (Region) cards().get(2);
        double before = card.getHeight();
        robot.interact(() -> {
            TextField field = (TextField) card.lookup("#change-engang-2-amount");
            field.requestFocus();
            field.setText("inte ett tal");
        });
        robot.type(KeyCode.ENTER);
        FxSteps.until(() -> ((Region) cards().get(2)).getHeight() > before + 10);
        assertTrue(cards().get(3).getBoundsInParent().getMinY() >= cards().get(2).getBoundsInParent().getMaxY());
    }
}
