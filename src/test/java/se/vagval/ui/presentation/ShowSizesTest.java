package se.vagval.ui.presentation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.analysis.Dial;
import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.model.Slider;
import se.vagval.report.deck.Slide;
import se.vagval.support.BadReviews;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.style.Look;

/** Nothing is outside the window, whatever its size, the theme and the length of the names, with sliders and the notes. */
@ExtendWith(ApplicationExtension.class)
class ShowSizesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<String> SHOWN = List.of("#show-restore", "#show-variant", "#show-note",
            ".vv-slide-headline", "#show-slide");

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        stage.show();
    }

    private static ShowViewModel show(Review example) {
        List<Slider> sliders = new ArrayList<>();
        Stream.of("utnyttjande", "ökning").forEach(words -> SliderEdits.candidates(example, words).stream()
                .limit(3L - sliders.size()).forEach(i -> sliders.add(Dial.proposed(example, i).slider())));
        Review review = example.edit().report(example.report().withSliders(sliders)).done();
        List<Slide> slides = new MeetingDeck(MoneyUnit.TKR, DAY).all(review);
        Prepared prepared = new Prepared(review, slides, Trial.of(review), MoneyUnit.TKR, DAY);
        var session = OpenSession.of(review);
        MeetingNotes notes = new MeetingNotes(session.drafts());
        return new ShowViewModel(prepared, new TriedFigures(prepared, new SameThreadTasks(), Runnable::run), notes,
                new MeetingKept(session, notes, Clock.systemDefaultZone())::save);
    }

    @ParameterizedTest
    @CsvSource({"jonkoping, LIGHT, 1000, 700", "jonkoping, DARK, 1024, 768", "LONG_NAMES, LIGHT, 1024, 768",
            "LONG_NAMES, DARK, 1280, 720", "LARGE_COUNTY, LIGHT, 1000, 700", "jonkoping, LIGHT, 3840, 2160"})
    void everythingStandsWithinTheWindow(String of, Look look, int width, int height, FxRobot robot) {
        List<String> outside = new ArrayList<>();
        robot.interact(() -> {
            Review review = of.equals("jonkoping") ? Examples.open(of) : BadReviews.valueOf(of).review();
            ShowViewModel show = show(review);
            assertTrue(show.prepared().trials().size() > 1);
            ShowView view = new ShowView(show);
            look.wear(new Scene(view, width, height));
            view.resize(width, height);
            show.toggleSliders();
            show.toggleNotes();
            for (int i = 0; i < show.prepared().slides().size(); i++) {
                show.go(i);
                view.applyCss();
                view.layout();
                List<String> shown = new ArrayList<>(SHOWN);
                IntStream.range(0, show.prepared().trials().size()).forEach(s -> shown.add("#show-slider-" + s));
                for (String selector : shown) {
                    Node node = view.lookup(selector);
                    Bounds at = node.localToScene(node.getLayoutBounds());
                    if (at.getMinX() < -1 || at.getMinY() < -1 || at.getMaxX() > width + 1 || at.getMaxY() > height + 1
                            || at.getHeight() < (selector.equals("#show-slide") ? height / 4.0 : 1)) {
                        outside.add(show.slide().get().id() + " " + selector + " " + at);
                    }
                }
            }
        });
        assertTrue(outside.isEmpty(), outside.size() + ": " + String.join("\n", outside.stream().limit(8).toList()));
    }
}
