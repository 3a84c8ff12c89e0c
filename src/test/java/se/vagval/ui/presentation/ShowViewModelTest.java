package se.vagval.ui.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.support.BadReviews;
import se.vagval.model.Input;
import se.vagval.analysis.Dial;
import se.vagval.chart.Reach;
import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Mark;
import se.vagval.model.NamedVersion;
import se.vagval.model.Review;
import se.vagval.model.Slider;
import se.vagval.report.deck.Slide;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.session.Session;

/** A presentation of the Jönköping example, at the meeting. */
class ShowViewModelTest {
    private static final String FULL = "alternatives.alt3b.changes.fullt-utnyttjande.utilisation";
    private static final String WAGES = "assumptions.loneokning.value";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T13:05:00Z"), ZoneOffset.UTC);

    private final Session session = OpenSession.of(review());
    private final MeetingNotes notes = new MeetingNotes(session.drafts());
    private final List<Runnable> frames = new ArrayList<>();
    private final ShowViewModel show = show();

    private static Review review() {
        Review example = Examples.open("jonkoping");
        return example.edit().report(example.report().withSliders(
                List.of(new Slider(FULL, 0, 1), new Slider(WAGES, 0.02, 0.04)))).done();
    }

    private ShowViewModel show() {
        Review review = session.review().get();
        MeetingDeck deck = new MeetingDeck(MoneyUnit.TKR, LocalDate.of(2026, 3, 1));
        Prepared prepared = new Prepared(review, deck.all(review), Trial.of(review), MoneyUnit.TKR, deck.date());
        TriedFigures figures = new TriedFigures(prepared, new SameThreadTasks(), frames::add);
        return new ShowViewModel(prepared, figures, notes, new MeetingKept(session, notes, CLOCK)::save);
    }

    private void frame() {
        List<Runnable> due = List.copyOf(frames);
        frames.clear();
        due.forEach(Runnable::run);
    }

    private void allFrames() {
        while (!frames.isEmpty()) {
            frame();
        }
    }

    private void goTo(String id) {
        List<String> ids = show.prepared().slides().stream().map(Slide::id).toList();
        show.go(ids.indexOf(id));
    }

    @Test
    void slidesAreGoneThroughAndNeverPassTheEnds() {
        int last = show.prepared().slides().size() - 1;
        show.back();
        assertEquals(0, show.index().get());
        show.next();
        show.next();
        assertEquals(2, show.index().get());
        show.last();
        show.next();
        assertEquals(last, show.index().get());
        show.first();
        assertEquals("title", show.slide().get().id());
    }

    @Test
    void aNumberAndEnterGoToTheSlide() {
        show.digit(1);
        show.digit(2);
        assertEquals("Bild 12: tryck Enter", show.said().get());
        show.enter();
        assertEquals(11, show.index().get());
        assertEquals("", show.said().get());
        show.digit(3);
        show.escape();
        show.enter();
        assertEquals(12, show.index().get(), "Esc forgets the number; Enter then goes on");
        show.digit(9);
        show.digit(9);
        show.digit(9);
        show.enter();
        assertEquals(show.prepared().slides().size() - 1, show.index().get());
    }

    @Test
    void theScreenIsBlackenedAndTheClickerBringsTheSlideBack() {
        show.go(3);
        show.cover(Moment.BLACK);
        assertEquals(Moment.BLACK, show.moment().get());
        show.next();
        assertEquals(Moment.SLIDE, show.moment().get());
        assertEquals(3, show.index().get());
        show.cover(Moment.BLACK);
        show.cover(Moment.WHITE);
        assertEquals(Moment.WHITE, show.moment().get());
        show.cover(Moment.WHITE);
        assertEquals(Moment.SLIDE, show.moment().get());
    }

    @Test
    void theOverviewPointsAtTheSlideInViewAndGoesToAnother() {
        show.go(2);
        show.cover(Moment.OVERVIEW);
        assertEquals(2, show.pointed().get());
        show.point(4);
        show.next();
        assertEquals(2, show.index().get(), "nothing is shown until it is chosen");
        show.enter();
        assertEquals(7, show.index().get());
        assertEquals(Moment.SLIDE, show.moment().get());
    }

    @Test
    void escapeStepsOutOneThingAtATime() {
        show.toggleNotes();
        show.escape();
        assertFalse(show.writing().get());
        show.cover(Moment.KEYS);
        show.escape();
        assertEquals(Moment.SLIDE, show.moment().get());
        show.escape();
        assertEquals(Moment.OVERVIEW, show.moment().get());
        assertFalse(show.ended().get());
        show.escape();
        assertTrue(show.ended().get());
    }

    @Test
    void aMovedSliderGivesTheFiguresOfTheOneCalculation() {
        goTo("figure.financing");
        show.figures().turn(0, 0.8);
        frame();
        Review typed = show.prepared().trials().getFirst().dial().in(session.review().get(), 0.8);
        double paid = Calculation.of(typed).value(Measure.CONTRIBUTION_PARTIES, "alt3b", Subject.AREA, 2021)
                .orElseThrow();
        assertEquals(18_074_000, paid, 500);
        assertTrue(show.slide().get().headline().contains("452\u00a0tkr mer i Fullt\u00a0utnyttjande"),
                show.slide().get().headline());
        assertTrue(((Slide.KeyFigure) show.slide().get()).alternative().contains("18\u00a0074"));
        assertEquals(new MeetingDeck(MoneyUnit.TKR, LocalDate.of(2026, 3, 1)).all(typed).stream()
                .filter(s -> s.id().equals("figure.financing")).findFirst().orElseThrow().headline(),
                show.slide().get().headline());
    }

    @Test
    void everySlideFollowsAsIfTheFigureWereTyped() {
        show.figures().turn(0, 0.63);
        show.figures().turn(1, 0.037);
        frame();
        Review typed = session.review().get();
        for (int i = 0; i < 2; i++) {
            typed = show.prepared().trials().get(i).dial().in(typed, show.figures().values().get().get(i));
        }
        List<Slide> expected = show.prepared().deck().all(typed);
        List<Slide> prepared = show.prepared().slides();
        int moved = 0;
        for (int i = 0; i < prepared.size(); i++) {
            show.go(i);
            Slide live = show.slide().get();
            Slide same = expected.stream().filter(s -> s.id().equals(live.id())).findFirst().orElseThrow();
            assertEquals(same.headline(), live.headline());
            if (live instanceof Slide.Listing listing) {
                assertEquals(((Slide.Listing) same).table(), listing.table(), live.id());
            }
            if (live instanceof Slide.KeyFigure figure) {
                assertEquals(((Slide.KeyFigure) same).table(), figure.table(), live.id());
                assertEquals(((Slide.KeyFigure) same).alternative(), figure.alternative(), live.id());
                moved += figure.table().equals(((Slide.KeyFigure) prepared.get(i)).table()) ? 0 : 1;
            }
        }
        assertTrue(moved >= 6, moved + " slides moved");
    }

    @Test
    void whichFiguresASlideTellsIsSaidWhileFiguresAreTried() {
        goTo("figure.financing");
        assertEquals("", show.standing().get());
        show.figures().turn(0, 0.63);
        frame();
        assertEquals("Prövade värden", show.standing().get());
        goTo("arguments.alt3");
        assertEquals("Som förberett, följer inte reglagen", show.standing().get());
        goTo("alternatives");
        assertEquals("Som förberett, följer inte reglagen", show.standing().get());
        goTo("title");
        assertEquals("", show.standing().get(), "tells no figures");
        goTo("arguments.alt3");
        show.restore();
        frame();
        assertEquals("", show.standing().get());
    }

    @Test
    void manyMovesBeforeAFrameAreWorkedOutOnce() {
        for (int i = 1; i < 50; i++) {
            show.figures().turn(0, i / 100.0);
        }
        assertEquals(1, frames.size());
        int before = show.figures().shown().get();
        frame();
        assertEquals(before + 1, show.figures().shown().get());
    }

    @Test
    void oneKeyGoesBackToWhatWasPrepared() {
        goTo("figure.financing");
        Slide prepared = show.slide().get();
        show.figures().step(0, -7);
        show.figures().step(1, 10);
        frame();
        assertNotEquals(prepared.headline(), show.slide().get().headline());
        show.restore();
        frame();
        assertEquals(prepared, show.slide().get());
        assertEquals(List.of(1.0, 0.03), show.figures().values().get());
        assertEquals("Tillbaka till det förberedda.", show.said().get());
        show.restore();
        assertEquals("Allt är redan som det förbereddes.", show.said().get());
    }

    @Test
    void aVeryLongNameLeavesRoomForTheSlide() {
        Review review = BadReviews.LONG_NAMES.review();
        Input input = SliderEdits.candidates(review, "utnyttjande").getFirst();
        Trial trial = Trial.of(review.edit().report(review.report().withSliders(
                List.of(Dial.proposed(review, input).slider()))).done()).getFirst();
        assertTrue(Trial.words(input).length() > 500);
        assertTrue(trial.beside(0.5, MoneyUnit.TKR, false).length() < 200, trial.beside(0.5, MoneyUnit.TKR, false));
    }

    @Test
    void aValueIsToldBesideThePreparedOne() {
        Trial trial = show.prepared().trials().getFirst();
        assertEquals("92\u00a0% (förberett 100\u00a0%)", trial.against(0.92, MoneyUnit.TKR));
        assertEquals("100\u00a0% (som förberett)", trial.against(1, MoneyUnit.TKR));
        Trial wages = show.prepared().trials().get(1);
        assertEquals("3,14\u00a0% (förberett 3\u00a0%)", wages.against(0.0314, MoneyUnit.TKR));
        assertEquals("Löneökning", wages.name());
        assertEquals("förberett 100\u00a0% · Fullt utnyttjande, Länsförbundet, 2021",
                trial.beside(0.5, MoneyUnit.TKR, false));
        assertEquals("förberett 100\u00a0%\nFullt utnyttjande, Länsförbundet, 2021",
                trial.beside(0.5, MoneyUnit.TKR, true));
        assertEquals("som förberett\n\u00a0", wages.beside(0.03, MoneyUnit.TKR, true), "as high as the one beside it");
    }

    @Test
    void whatWasTriedBecomesAVariantWithTheQuestions() {
        Review before = session.review().get();
        show.figures().turn(0, 0.8);
        notes.write("Vad händer om vi inte når 80 %?");
        show.save();
        Review after = session.review().get();
        assertEquals(before.alternatives().size() + 1, after.alternatives().size());
        Alternative variant = after.alternatives().getLast();
        assertEquals(Optional.of("alt3b"), variant.parent());
        assertEquals("Fullt utnyttjande, samråd", variant.shortName());
        assertTrue(variant.name().endsWith(", samråd 2026-03-01"), variant.name());
        assertEquals("""
                Prövat vid samråd 2026-03-01.
                Utnyttjande, Fullt utnyttjande, Länsförbundet, 2021: 80\u00a0% (förberett 100\u00a0%)
                Frågor och synpunkter: Vad händer om vi inte når 80 %?""", variant.description());
        Change.SetUtilisation change = (Change.SetUtilisation) variant.changes().getFirst();
        assertEquals(0.8, change.utilisation().value());
        assertEquals(Mark.ASSUMPTION, change.utilisation().provenance().mark());
        assertEquals(18_074_000, Calculation.of(after).value(Measure.CONTRIBUTION_PARTIES, variant.id(), Subject.AREA,
                2021).orElseThrow(), 500);
        assertEquals("", notes.text().get());
        assertTrue(after.versions().isEmpty());
        session.undo();
        assertEquals(before, session.review().get(), "one step");
        assertEquals(1.0, ((Change.SetUtilisation) before.alternative("alt3b").orElseThrow().changes().getFirst())
                .utilisation().value());
    }

    @Test
    void aVariantOfTheLongestNameThereMayBeIsSavedToo() {
        String longest = "Fullt utnyttjande " + "av tilldelningen".repeat(20);
        Review before = session.review().get();
        Review named = before.edit().alternatives(before.alternatives().stream().map(a -> a.id().equals("alt3b")
                ? new Alternative(a.id(), a.parent(), longest.substring(0, 300), longest.substring(0, 299),
                        a.description(), a.changes())
                : a).toList()).done();
        Consultation.Tried tried = new Consultation.Tried(show.prepared().trials().getFirst(), 0.8);
        Review once = Consultation.of(named, List.of(tried), Optional.of("Når vi 80 %?"), show.prepared().date(),
                MoneyUnit.TKR).withVariants();
        Review twice = Consultation.of(once, List.of(tried), Optional.empty(), show.prepared().date(), MoneyUnit.TKR)
                .withVariants();
        assertTrue(once.alternatives().getLast().name().startsWith("Fullt utnyttjande av"));
        assertTrue(once.alternatives().getLast().name().endsWith(", samråd 2026-03-01"));
        assertTrue(once.alternatives().getLast().shortName().endsWith(", samråd"));
        assertTrue(twice.alternatives().getLast().name().endsWith(", samråd 2026-03-01 (2)"));
    }

    @Test
    void whatHoldsForAllAlternativesIsKeptAsAVersionAndSaysSo() {
        Review before = session.review().get();
        show.figures().turn(1, 0.035);
        show.save();
        Review after = session.review().get();
        assertEquals(before.alternatives(), after.alternatives());
        NamedVersion version = after.versions().getFirst();
        assertEquals("Samråd 2026-03-01 kl. 13.05", version.name());
        assertTrue(version.note().contains("Löneökning: 3,5\u00a0% (förberett 3\u00a0%)")
                || version.note().contains("Löneökning: 3,50\u00a0% (förberett 3\u00a0%)"), version.note());
        assertTrue(show.said().get().contains("kan inte bli en variant"), show.said().get());
        Review tried = session.versions().review(version.id()).orElseThrow();
        assertEquals(0.035, tried.assumptions().stream().filter(a -> a.id().equals("loneokning")).findFirst()
                .orElseThrow().value().value());
        assertEquals(0.03, after.assumptions().stream().filter(a -> a.id().equals("loneokning")).findFirst()
                .orElseThrow().value().value(), "the review itself is as it was");
    }

    @Test
    void bothKindsAreKeptTogether() {
        show.figures().turn(0, 0.5);
        show.figures().turn(1, 0.04);
        show.save();
        Review after = session.review().get();
        assertEquals("Fullt utnyttjande, samråd", after.alternatives().getLast().shortName());
        assertEquals(1, after.versions().size());
        show.save();
        assertEquals("Fullt utnyttjande, samråd (2)", session.review().get().alternatives().getLast().shortName());
    }

    @Test
    void theAxisIsHeldWhereverTheSlidersStand() {
        goTo("figure.financing");
        assertEquals(Reach.NONE, show.held(), "nothing to hold before there are sliders");
        show.toggleSliders();
        show.held();
        allFrames();
        Reach held = show.held();
        for (double share : List.of(0.0, 0.3, 1.0)) {
            show.figures().turn(0, share);
            frame();
            Reach own = show.prepared().deck().reach(show.slide().get());
            assertTrue(own.high() > 0 && own.high() <= held.high(), own + " within " + held);
            assertEquals(held, show.held());
        }
        assertEquals(held.high(), show.prepared().deck().reach(show.slide().get()).high(), 1e-6,
                "all is used at the upper end, which is what the axis has room for");
        show.toggleSliders();
        assertEquals(Reach.NONE, show.held());
    }

    @Test
    void theEndsOfTheSlidersAreReadOneBeforeEachFrameAndThenTheAxisIsTold() {
        goTo("figure.financing");
        show.toggleSliders();
        Reach asPrepared = show.held();
        int ends = 1 << show.prepared().trials().size();
        for (int read = 1; read < ends; read++) {
            assertEquals(1, frames.size());
            frame();
            assertEquals(0, show.axes().get());
            assertEquals(asPrepared, show.held(), "still until all are read");
        }
        frame();
        assertEquals(1, show.axes().get());
        assertTrue(frames.isEmpty());
    }

    @Test
    void aSliderTurnedWhileTheEndsAreReadIsFollowed() {
        goTo("figure.financing");
        show.figures().turn(0, 0.5);
        frame();
        String at50 = show.slide().get().headline();
        show.figures().restore();
        frame();
        show.toggleSliders();
        show.held();
        frame();
        show.figures().turn(0, 0.5);
        allFrames();
        assertEquals(at50, show.slide().get().headline());
    }

    @Test
    void askingAtTheEndsLeavesTheFiguresWhereTheSlidersStand() {
        goTo("figure.financing");
        show.figures().turn(0, 0.5);
        frame();
        String before = show.slide().get().headline();
        show.toggleSliders();
        show.held();
        allFrames();
        show.figures().turn(0, 0.6);
        frame();
        show.figures().turn(0, 0.5);
        frame();
        assertEquals(before, show.slide().get().headline());
    }

    @Test
    void questionsAloneAreKeptWithAVersion() {
        notes.write("  Hur räknas egna kapitalet?  ");
        show.save();
        assertTrue(session.review().get().versions().getFirst().note()
                .endsWith("Frågor och synpunkter: Hur räknas egna kapitalet?"));
        assertEquals(Optional.empty(), notes.written());
        show.save();
        assertTrue(show.said().get().startsWith("Det finns inget att spara"));
        assertEquals(1, session.review().get().versions().size());
    }

    @Test
    void whatIsNotedIsKeptWithEachLetterAndSurvivesTheMeeting() {
        notes.write("V");
        notes.write("Va");
        assertEquals("Va", new MeetingNotes(session.drafts()).text().get());
        assertTrue(session.done().isEmpty(), "no step to undo");
        notes.write(" ");
        assertEquals("", new MeetingNotes(session.drafts()).text().get());
    }
}
