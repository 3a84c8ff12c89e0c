package se.vagval.ui.presentation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import javafx.application.Platform;
import javafx.scene.Scene;

import se.vagval.exchange.Examples;
import se.vagval.fx.Pictures;
import se.vagval.model.Review;
import se.vagval.model.Slider;
import se.vagval.report.deck.Deck;
import se.vagval.report.deck.Slide;
import se.vagval.support.BadReviews;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.session.Session;
import se.vagval.ui.style.Look;

/**
 * Takes pictures of every slide of a review in full screen, to be looked at. Arguments: the folder, the example or one of
 * {@link BadReviews}, light or dark, width and height.
 */
public final class ShowPictures {
    private ShowPictures() {}

    public static void main(String[] args) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Platform.startup(() -> {
            try {
                take(Path.of(args[0]), review(args[1]), Look.valueOf(args[2]), Integer.parseInt(args[3]),
                        Integer.parseInt(args[4]));
            } catch (Throwable e) {
                fault.set(e);
            }
            done.countDown();
        });
        done.await();
        Platform.exit();
        if (fault.get() != null) {
            throw new IllegalStateException(fault.get());
        }
    }

    private static Review review(String of) {
        return of.equals(of.toUpperCase(Locale.ROOT)) ? BadReviews.valueOf(of).review() : Examples.open(of);
    }

    static void take(Path folder, Review example, Look look, int width, int height) {
        Look.loadFonts();
        List<Slider> sliders = new ArrayList<>();
        SliderEdits.candidates(example, "utnyttjande").stream().limit(1)
                .forEach(i -> sliders.add(se.vagval.analysis.Dial.proposed(example, i).slider()));
        SliderEdits.candidates(example, "ökning").stream().limit(1)
                .forEach(i -> sliders.add(se.vagval.analysis.Dial.proposed(example, i).slider()));
        Review review = example.edit().report(example.report().withSliders(sliders)).done();
        Session session = OpenSession.of(review);
        MeetingDeck deck = new MeetingDeck(MoneyUnit.TKR, LocalDate.of(2026, 3, 1));
        List<Slide> slides = deck.all(review).stream().filter(s -> Deck.shows(review.report(), s)).toList();
        Prepared prepared = new Prepared(review, slides, Trial.of(review), MoneyUnit.TKR, LocalDate.of(2026, 3, 1));
        MeetingNotes notes = new MeetingNotes(session.drafts());
        ShowViewModel show = new ShowViewModel(prepared,
                new TriedFigures(prepared, new SameThreadTasks(), Runnable::run), notes,
                new MeetingKept(session, notes, Clock.systemDefaultZone())::save);
        ShowView view = new ShowView(show);
        Scene scene = new Scene(view, width, height);
        look.wear(scene);
        for (int i = 0; i < slides.size(); i++) {
            show.go(i);
            picture(scene, width, height, folder.resolve("bild-%02d.png".formatted(i + 1)));
        }
        show.go(Math.min(4, slides.size() - 1));
        show.toggleSliders();
        if (!prepared.trials().isEmpty()) {
            show.figures().step(0, -20);
        }
        picture(scene, width, height, folder.resolve("reglage.png"));
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i) instanceof Slide.Listing) {
                show.go(i);
                picture(scene, width, height, folder.resolve("reglage-%02d.png".formatted(i + 1)));
            }
        }
        show.go(Math.min(4, slides.size() - 1));
        show.notes().write("Vad händer om utnyttjandet inte når 80 %?");
        show.toggleNotes();
        picture(scene, width, height, folder.resolve("fragor.png"));
        show.save();
        picture(scene, width, height, folder.resolve("sparat.png"));
        show.cover(Moment.OVERVIEW);
        picture(scene, width, height, folder.resolve("oversikt.png"));
        show.cover(Moment.BLACK);
        picture(scene, width, height, folder.resolve("svart.png"));
        show.cover(Moment.KEYS);
        picture(scene, width, height, folder.resolve("tangenter.png"));
    }

    private static void picture(Scene scene, int width, int height, Path file) {
        // Type follows the size, and what is laid out follows the type.
        for (int i = 0; i < 4; i++) {
            Pictures.write(scene, width, height, file);
        }
    }
}
