package se.vagval.ui.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.report.deck.Slide;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.session.Session;
import se.vagval.ui.style.Look;

/** The slides of the Jönköping example as they are laid out on a small display, and what is told of them. */
@ExtendWith(ApplicationExtension.class)
class ShowViewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String FULL = "alternatives.alt3b.changes.fullt-utnyttjande.utilisation";
    private static final String WAGES = "assumptions.loneokning.value";

    private ShowViewModel show;
    private ShowView view;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        Review example = Examples.open("jonkoping");
        Review review = example.edit().report(example.report().withSliders(List.of(
                new se.vagval.model.Slider(FULL, 0, 1), new se.vagval.model.Slider(WAGES, 0.02, 0.04)))).done();
        Session session = OpenSession.of(review);
        List<Slide> slides = new MeetingDeck(MoneyUnit.TKR, DAY).all(review);
        Prepared prepared = new Prepared(review, slides, Trial.of(review), MoneyUnit.TKR, DAY);
        MeetingNotes notes = new MeetingNotes(session.drafts());
        show = new ShowViewModel(prepared, new TriedFigures(prepared, new SameThreadTasks(), Runnable::run), notes,
                new MeetingKept(session, notes, Clock.systemDefaultZone())::save);
        view = new ShowView(show);
        Scene scene = new Scene(view, 1280, 720);
        Look.LIGHT.wear(scene);
        stage.setScene(scene);
        stage.show();
        view.begin();
    }

    private void goTo(FxRobot robot, String id) {
        robot.interact(() -> show.go(show.prepared().slides().stream().map(Slide::id).toList().indexOf(id)));
        layOut(robot);
    }

    private void layOut(FxRobot robot) {
        robot.interact(() -> {
            view.applyCss();
            view.layout();
        });
    }

    private Node find(String selector) {
        return view.lookup(selector);
    }

    private void press(FxRobot robot, KeyCode code) {
        robot.interact(() -> view.getScene().getFocusOwner().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        layOut(robot);
    }

    private SlideChart chart() {
        return (SlideChart) view.lookupAll("*").stream().filter(SlideChart.class::isInstance).findFirst().orElseThrow();
    }

    @Test
    void theTitleOfTheReviewDoesNotLeaveAWordAloneOnItsLastLine(FxRobot robot) {
        layOut(robot);
        Label title = (Label) find(".vv-slide-headline");
        double height = title.getHeight();
        assertTrue(title.getWidth() < 1000, "narrower than the slide: " + title.getWidth());
        assertEquals(height, title.prefHeight(1190), 1, "and on no more lines than the whole width gives");
        goTo(robot, "figure.financing");
        assertTrue(title.getWidth() > 1100, "a headline of figures that move keeps the whole width");
    }

    @Test
    void typeInAChartOfManyRowsIsAsLargeAsCloserRowsGiveRoomFor(FxRobot robot) {
        goTo(robot, "figure.equity");
        assertTrue(chart().scale() * 12 >= 15, "pixels of ordinary type: " + chart().scale() * 12);
    }

    @Test
    void whatIsSavedIsToldWhereTheFootOfTheSlideWas(FxRobot robot) {
        layOut(robot);
        Node title = view.lookupAll(".vv-slide-foot").stream()
                .filter(n -> n instanceof Label label && label.getText().startsWith("Översyn")).findFirst()
                .orElseThrow();
        assertTrue(title.isVisible());
        robot.interact(show::save);
        assertFalse(title.isVisible(), "not half covered");
    }

    @Test
    void slidersStandInLineAndNothingOverThemIsCutBesideTheNotes(FxRobot robot) {
        goTo(robot, "figure.financing");
        robot.interact(() -> {
            show.toggleSliders();
            show.toggleNotes();
            show.figures().turn(0, 0.8);
        });
        layOut(robot);
        List<Double> tops = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Label below = (Label) find("#show-prepared-" + i);
            assertTrue(below.prefHeight(below.getWidth()) <= below.getHeight() + 1, below.getText());
            tops.add(((Slider) find("#show-slider-" + i)).getLayoutY());
        }
        assertEquals(tops.getFirst(), tops.getLast());
    }

    @Test
    void slidersAndTheirButtonsStandWithinTheWindow(FxRobot robot) {
        goTo(robot, "figure.financing");
        robot.interact(show::toggleSliders);
        layOut(robot);
        isWithinTheWindow("#show-slider-0", "#show-slider-1", "#show-restore", "#show-variant");
        robot.interact(show::toggleNotes);
        layOut(robot);
        isWithinTheWindow("#show-slider-0", "#show-slider-1", "#show-restore", "#show-variant", "#show-note");
        robot.interact(show::toggleSliders);
        layOut(robot);
        isWithinTheWindow("#show-note");
    }

    private void isWithinTheWindow(String... selectors) {
        for (String selector : selectors) {
            double end = find(selector).localToScene(find(selector).getLayoutBounds()).getMaxY();
            assertTrue(end <= view.getHeight(), selector + " ends at " + end + " of " + view.getHeight());
        }
    }

    @Test
    void theValueOfASliderIsToldWholeHoweverNarrowItIs(FxRobot robot) {
        goTo(robot, "figure.financing");
        robot.interact(() -> {
            show.toggleSliders();
            ((Label) find("#show-value-0")).setMaxWidth(0.7 * ((Label) find("#show-value-0")).prefWidth(-1));
        });
        layOut(robot);
        Label value = (Label) find("#show-value-0");
        assertEquals("Utnyttjande 100\u00a0%", ((Text) value.lookup(".text")).getText().replace('\n', ' '));
        assertTrue(value.prefHeight(value.getWidth()) <= value.getHeight() + 1, "on two lines");
    }

    @Test
    void figuresOfATableMoveInTheirPlaces(FxRobot robot) {
        goTo(robot, "party.state");
        Node before = find(".vv-slide-table");
        List<List<String>> prepared = ((Slide.KeyFigure) show.slide().get()).table().lines();
        robot.interact(() -> show.figures().turn(0, 0.8));
        layOut(robot);
        assertSame(before, find(".vv-slide-table"), "the table is not made anew for each step");
        assertEquals(((Slide.KeyFigure) show.slide().get()).table().lines().stream().flatMap(List::stream).toList(),
                view.lookupAll(".vv-slide-cell").stream().map(n -> ((Label) n).getText()).toList());
        assertFalse(prepared.equals(((Slide.KeyFigure) show.slide().get()).table().lines()));
        goTo(robot, "party.region.rjl");
        assertNotSame(before, find(".vv-slide-table"), "another slide is another table");
    }

    private List<Label> cells() {
        return view.lookupAll(".vv-slide-cell").stream().map(Label.class::cast).toList();
    }

    @Test
    void aShortTableIsLargerThanOrdinaryTypeAndOneInPartsAndArgumentsAreNot(FxRobot robot) {
        double ordinary = Em.of(1280, 720);
        goTo(robot, "figure.administration");
        cells().forEach(c -> assertEquals(1.3 * ordinary, c.getFont().getSize(), 0.5, c.getText()));
        robot.interact(show::toggleSliders);
        layOut(robot);
        cells().forEach(c -> assertTrue(c.getBoundsInParent().getMaxY() <= c.getParent().getLayoutBounds().getHeight()
                + 1, c.getText()));
        robot.interact(show::toggleSliders);
        goTo(robot, "arguments.alt2");
        view.lookupAll(".vv-slide-sides .label").stream().map(Label.class::cast)
                .forEach(l -> assertTrue(l.getFont().getSize() <= ordinary + 0.5, l.getText()));
    }

    @Test
    void noWordOfALargeTableIsBroken(FxRobot robot) {
        for (Slide slide : show.prepared().slides()) {
            if (slide instanceof Slide.KeyFigure figure && figure.chart().isEmpty()) {
                goTo(robot, slide.id());
                cells().forEach(c -> assertTrue(c.getText().contains(" ")
                        || c.prefWidth(-1) <= c.getWidth() + 1, slide.id() + ": " + c.getText()));
            }
        }
    }

    @Test
    void whichFiguresAreToldStandsInTheFootAndUnderNoMessage(FxRobot robot) {
        goTo(robot, "figure.financing");
        robot.interact(() -> show.figures().turn(0, 0.8));
        layOut(robot);
        Label foot = (Label) view.lookupAll(".vv-slide-foot").stream()
                .filter(n -> n instanceof Label label && label.getText().startsWith("Prövade värden · Översyn"))
                .findFirst().orElseThrow();
        assertTrue(find("#show-slide").getAccessibleText().endsWith("Prövade värden"));
        robot.interact(show::save);
        assertFalse(foot.isVisible(), "not half covered");
        goTo(robot, "arguments.alt2");
        assertTrue(foot.getText().startsWith("Som förberett, följer inte reglagen · "), foot.getText());
    }

    @Test
    void aStepOfASliderIsToldOfHeadlineChartAndSlider(FxRobot robot) {
        goTo(robot, "figure.financing");
        press(robot, KeyCode.S);
        Node slider = view.getScene().getFocusOwner();
        assertEquals("show-slider-0", slider.getId());
        String before = find("#show-slide").getAccessibleText();
        String chart = chart().getAccessibleText();
        press(robot, KeyCode.LEFT);
        String headline = ((Label) find(".vv-slide-headline")).getText();
        String after = find("#show-slide").getAccessibleText();
        assertFalse(after.equals(before), after);
        assertTrue(after.startsWith(headline), after);
        assertFalse(chart().getAccessibleText().equals(chart));
        assertEquals(AccessibleRole.IMAGE_VIEW, chart().getAccessibleRole());
        assertTrue(slider.getAccessibleText().contains("99\u00a0% (förberett 100\u00a0%)"), slider.getAccessibleText());
        assertTrue(slider.getAccessibleHelp().startsWith(headline), "told with the slider that has focus");
    }
}
