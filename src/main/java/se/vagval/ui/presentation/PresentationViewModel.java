package se.vagval.ui.presentation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import se.vagval.model.Alternative;
import se.vagval.model.Review;
import se.vagval.model.SlideChoice;
import se.vagval.report.deck.Deck;
import se.vagval.report.deck.Slide;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.session.Session;

/** A meeting made ready: which slides are shown, what can be tried, on which display and in which look. */
public final class PresentationViewModel {
    private final Session session;
    private final Tasks tasks;
    private final Displays displays;
    private final Executor beforeFrame;
    private final Clock clock;
    private final SliderList sliders;
    private final MeetingNotes notes;
    private final ReadOnlyObjectWrapper<List<SlideLine>> slides = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Display>> display = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private BiConsumer<ShowViewModel, Display> shower = (_, _) -> {};
    private boolean inView;
    private Review made;
    private MoneyUnit madeIn;
    private List<Slide> all = List.of();

    /**
     * @param beforeFrame
     *            runs on the window's thread before the next frame is drawn
     */
    public PresentationViewModel(Session session, Tasks tasks, Displays displays, Executor beforeFrame, Clock clock) {
        this.session = session;
        this.tasks = tasks;
        this.displays = displays;
        this.beforeFrame = beforeFrame;
        this.clock = clock;
        sliders = new SliderList(session);
        notes = new MeetingNotes(session.drafts());
        session.review().subscribe((_, _) -> follow());
        session.unit().subscribe((_, _) -> follow());
    }

    /** Lets a presentation that is begun be shown on a display. */
    void whenStarted(BiConsumer<ShowViewModel, Display> window) {
        shower = window;
    }

    /** Every slide there is, those shown with their numbers. */
    ReadOnlyObjectProperty<List<SlideLine>> slides() {
        return slides.getReadOnlyProperty();
    }

    /** What is going on or in the way, in Swedish; "" when nothing is. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    SliderList sliders() {
        return sliders;
    }

    MeetingNotes notes() {
        return notes;
    }

    MoneyUnit unit() {
        return session.unit().get();
    }

    /** Ids of all alternatives, by which they get their colours. */
    List<String> alternatives() {
        return session.review().get().alternatives().stream().map(Alternative::id).toList();
    }

    /** What saving a figure that was tried comes to: a variant of an alternative, or a version of the review. */
    String becomes(Trial trial) {
        Review review = session.review().get();
        double other = trial.prepared() == trial.dial().low() ? trial.dial().high() : trial.dial().low();
        Consultation tried = Consultation.of(review, List.of(new Consultation.Tried(trial, other)), Optional.empty(),
                LocalDate.now(clock), unit());
        return tried.concernsAll() ? Texts.get("ui.presentation.becomesVersion")
                : Texts.get("ui.presentation.becomesVariant",
                        tried.concerned().stream().map(Alternative::shortName).findFirst().orElse(""));
    }

    /** Whether the slides are shown light on dark. */
    BooleanProperty dark() {
        return dark;
    }

    /** The display to show on; the one that is not the main one, where there are several. */
    ReadOnlyObjectProperty<Optional<Display>> display() {
        return display.getReadOnlyProperty();
    }

    /** The displays that are connected now; one that has been unplugged is no longer chosen. */
    List<Display> displays() {
        List<Display> all = displays.all();
        if (display.get().filter(all::contains).isEmpty()) {
            display.set(all.stream().filter(d -> !d.main()).findFirst().or(() -> all.stream().findFirst()));
        }
        return all;
    }

    void choose(Display chosen) {
        display.set(Optional.of(chosen));
    }

    /** Whether the step is in view: only then are its slides made anew after an edit. */
    void inView(boolean is) {
        inView = is;
        if (is) {
            displays();
            make(() -> {});
        }
    }

    private void follow() {
        if (inView && isOld()) {
            make(() -> {});
        }
    }

    private boolean isOld() {
        return made == null || !made.equals(session.review().get()) || madeIn != session.unit().get();
    }

    private void make(Runnable then) {
        if (!isOld()) {
            then.run();
            return;
        }
        Review review = session.review().get();
        MoneyUnit unit = session.unit().get();
        MeetingDeck deck = new MeetingDeck(unit, LocalDate.now(clock));
        if (review.alternatives().isEmpty()) {
            made(review, unit, List.of(), then);
            return;
        }
        if (all.isEmpty()) {
            said.set(Texts.get("ui.presentation.making"));
        }
        tasks.quietly(() -> deck.all(review), slides -> made(review, unit, slides, then),
                problem -> said.set(Texts.get("ui.presentation.notMade", String.valueOf(problem.getMessage()))));
    }

    private void made(Review review, MoneyUnit unit, List<Slide> slides, Runnable then) {
        made = review;
        madeIn = unit;
        all = slides;
        said.set("");
        tell();
        if (isOld()) {
            make(then);
        } else {
            then.run();
        }
    }

    private void tell() {
        List<SlideLine> lines = new ArrayList<>();
        int number = 0;
        for (Slide slide : all) {
            boolean shown = Deck.shows(made.report(), slide);
            lines.add(new SlideLine(slide, shown ? ++number : 0));
        }
        slides.set(List.copyOf(lines));
    }

    /** Shows a slide with those that go on from it at the meeting, or makes them drafts. */
    void show(SlideLine line, boolean is) {
        String subject = line.slide().subject();
        session.edit(Texts.get(is ? "ui.presentation.edit.show" : "ui.presentation.edit.hide"), review -> {
            List<SlideChoice> choices = new ArrayList<>(review.report().slides());
            choices.removeIf(c -> c.slide().equals(subject));
            choices.add(new SlideChoice(subject, is));
            return review.edit().report(review.report().withSlides(choices)).done();
        });
    }

    /** Begins the presentation at a slide that is shown, by its number from 1. */
    void start(int number) {
        make(() -> begin(number));
    }

    private void begin(int number) {
        displays();
        List<Slide> shown = slides.get().stream().filter(SlideLine::isShown).map(SlideLine::slide).toList();
        if (shown.isEmpty() || display.get().isEmpty()) {
            said.set(Texts.get(all.isEmpty() ? "ui.presentation.empty" : "ui.presentation.onlyDrafts"));
            return;
        }
        Review review = session.review().get();
        Prepared prepared = new Prepared(review, shown, Trial.of(review), session.unit().get(), LocalDate.now(clock));
        TriedFigures figures = new TriedFigures(prepared, tasks, beforeFrame);
        MeetingKept kept = new MeetingKept(session, notes, clock);
        ShowViewModel show = new ShowViewModel(prepared, figures, notes, kept::save);
        show.go(number - 1);
        shower.accept(show, display.get().get());
    }

    /** Keeps what is noted, without anything tried. */
    void saveNotes() {
        said.set(new MeetingKept(session, notes, clock).save(List.of(), notes.written()));
    }
}
