package se.vagval.ui.alternatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.fx.FxSteps;
import se.vagval.support.OpenSession;
import se.vagval.support.TestDialogs;
import se.vagval.ui.session.Session;
import se.vagval.ui.style.Look;

/** Which cards of a long alternative are put into words, and when. */
@ExtendWith(ApplicationExtension.class)
class CardListTest {
    private static final int CHANGES = 40;
    /** Of a window of this height, with cards of some 80 px. */
    private static final int HEIGHT = 400;
    private static final int MOST_IN_VIEW = 10;

    private final List<Integer> worded = new ArrayList<>();
    private final SimpleBooleanProperty waiting = new SimpleBooleanProperty();
    private final StackPane window = new StackPane();
    private ScrollPane page;
    private CardList list;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        Session session = OpenSession.example();
        list = new CardList(new AlternativesViewModel(session, session.calculation(), new TestDialogs()), waiting);
        page = new ScrollPane(list);
        page.setFitToWidth(true);
        window.getChildren().setAll(page);
        Scene scene = new Scene(window, 600, HEIGHT);
        Look.LIGHT.wear(scene);
        FxSteps.show(stage, scene);
        list.show(cards("före"));
    }

    /** Each card remembers that it was put into words. */
    private Cards cards(String words) {
        return new Cards(IntStream.range(0, CHANGES).mapToObj(i -> "change" + i).toList(), at -> {
            worded.add(at);
            return new ChangeCard("change" + at, words + at, List.of(new Part.Words("Kort")), List.of(), List.of(),
                    List.of(), List.of(), Optional.empty(), List.of(), List.of(), false, false);
        });
    }

    private List<String> headings() {
        return list.getChildren().stream().map(card -> ((Label) card.lookup(".vv-card-title")).getText()).toList();
    }

    private static List<String> all(String words) {
        return IntStream.range(0, CHANGES).mapToObj(i -> words + i).toList();
    }

    private void whole() {
        FxSteps.until(() -> list.getChildren().size() == CHANGES);
        FxSteps.settled();
    }

    @Test
    void everyCardComesInItsPlaceAndIsPutIntoWordsOnce() {
        whole();
        assertEquals(all("före"), headings());
        assertEquals(IntStream.range(0, CHANGES).boxed().toList(), worded);
    }

    @Test
    void afterAnEditTheCardsInViewSayItAtOnceAndTheOthersAsFramesGoBy(FxRobot robot) {
        whole();
        robot.interact(() -> {
            worded.clear();
            list.show(cards("efter"));
            assertEquals("efter0", headings().getFirst());
            assertEquals("före" + (CHANGES - 1), headings().getLast());
            assertFalse(worded.isEmpty());
            assertTrue(worded.size() <= MOST_IN_VIEW, worded::toString);
        });
        FxSteps.until(() -> headings().equals(all("efter")));
        assertEquals(IntStream.range(0, CHANGES).boxed().toList(), worded.stream().sorted().toList());
    }

    @Test
    void whatIsScrolledToSaysAtOnceWhatHasBecomeOfIt(FxRobot robot) {
        whole();
        robot.interact(() -> {
            list.show(cards("efter"));
            page.setVvalue(1);
            list.seen();
            assertEquals("efter" + (CHANGES - 1), headings().getLast());
        });
        FxSteps.until(() -> headings().equals(all("efter")));
    }

    /** Two pages are made for an edit of a large review: with figures of before, and with its own. */
    @Test
    void whileAnotherPageIsOnItsWayOnlyTheCardsInViewArePutIntoWords(FxRobot robot) {
        whole();
        robot.interact(() -> {
            waiting.set(true);
            worded.clear();
            list.show(cards("under"));
        });
        FxSteps.settled();
        assertTrue(worded.size() <= MOST_IN_VIEW, worded::toString);
        robot.interact(() -> {
            worded.clear();
            list.show(cards("efter"));
            waiting.set(false);
        });
        FxSteps.until(() -> headings().equals(all("efter")));
        assertEquals(CHANGES, worded.size());
    }

    /** A page that comes in vain, as of an edit undone meanwhile, leaves no card as it was. */
    @Test
    void cardsThatWaitedSayItAlsoWhenNoOtherPageComes(FxRobot robot) {
        whole();
        robot.interact(() -> {
            waiting.set(true);
            list.show(cards("under"));
        });
        FxSteps.settled();
        robot.interact(() -> waiting.set(false));
        FxSteps.until(() -> headings().equals(all("under")));
    }

    @Test
    void cardsThatChangedWhileThePageWasAwaySayItWhenTheyComeBack(FxRobot robot) {
        whole();
        robot.interact(() -> window.getChildren().clear());
        robot.interact(() -> list.show(cards("efter")));
        robot.interact(() -> {
            window.getChildren().setAll(page);
            assertEquals("efter0", headings().getFirst());
        });
        whole();
        assertEquals(all("efter"), headings());
    }
}
