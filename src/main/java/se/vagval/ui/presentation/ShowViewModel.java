package se.vagval.ui.presentation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import se.vagval.chart.Reach;
import se.vagval.report.deck.Slide;
import se.vagval.text.Texts;

/** The slides as they are shown at the meeting: which one, what covers it, the sliders and what is asked. */
final class ShowViewModel {
    private static final int MOST_DIGITS = 3;

    private final Prepared prepared;
    private final TriedFigures figures;
    private final MeetingNotes notes;
    private final Saving saving;
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pointed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Slide> slide;
    private final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>(Moment.SLIDE);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private final BooleanProperty sliders = new SimpleBooleanProperty();
    private final BooleanProperty writing = new SimpleBooleanProperty();
    private final BooleanProperty ended = new SimpleBooleanProperty();
    /** What the axes of slides have room for, by their ids; those that have been asked at the ends of the sliders. */
    private final Map<String, Reach> held = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final ReadOnlyIntegerWrapper axes = new ReadOnlyIntegerWrapper();
    private String typed = "";

    /** Keeps what was tried and asked; says in Swedish what came of it. */
    interface Saving {
        String save(List<Consultation.Tried> tried, Optional<String> questions);
    }

    ShowViewModel(Prepared prepared, TriedFigures figures, MeetingNotes notes, Saving saving) {
        this.prepared = prepared;
        this.figures = figures;
        this.notes = notes;
        this.saving = saving;
        slide = new ReadOnlyObjectWrapper<>(prepared.slides().getFirst());
        figures.shown().subscribe((_, _) -> follow());
        figures.broken().subscribe(is -> say(is ? Texts.get("ui.presentation.broken") : ""));
    }

    Prepared prepared() {
        return prepared;
    }

    TriedFigures figures() {
        return figures;
    }

    MeetingNotes notes() {
        return notes;
    }

    /** The slide in view, with the figures that are tried. */
    ReadOnlyObjectProperty<Slide> slide() {
        return slide.getReadOnlyProperty();
    }

    /**
     * Which figures the slide in view tells while figures are tried: these, or those prepared; "" where none are tried, or it
     * tells none.
     */
    ReadOnlyStringProperty standing() {
        return standing.getReadOnlyProperty();
    }

    /** Grows when the axis of a slide is held to have room for more than before. */
    ReadOnlyIntegerProperty axes() {
        return axes.getReadOnlyProperty();
    }

    /** Its place, from 0. */
    ReadOnlyIntegerProperty index() {
        return index.getReadOnlyProperty();
    }

    /** The slide that is pointed at in the overview, from 0. */
    ReadOnlyIntegerProperty pointed() {
        return pointed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Moment> moment() {
        return moment.getReadOnlyProperty();
    }

    /** What is told the speaker: what was saved, or the number being typed; "" when nothing is. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Whether the sliders are in view. */
    BooleanProperty sliders() {
        return sliders;
    }

    /** Whether the notes are in view. */
    BooleanProperty writing() {
        return writing;
    }

    /** Whether the presentation is over. */
    BooleanProperty ended() {
        return ended;
    }

    /** Whether a number has been typed that Enter goes to. */
    boolean isTyping() {
        return !typed.isEmpty();
    }

    void next() {
        move(1);
    }

    void back() {
        move(-1);
    }

    /** A covered slide is first uncovered, as a clicker's press means to go on with what was seen. */
    private void move(int by) {
        if (moment.get() == Moment.OVERVIEW) {
            point(by);
        } else if (moment.get() == Moment.SLIDE) {
            go(index.get() + by);
        } else {
            uncover();
        }
    }

    /** Shows a slide by its place from 0, the nearest there is. */
    void go(int place) {
        hush();
        index.set(Math.clamp(place, 0, prepared.slides().size() - 1));
        moment.set(Moment.SLIDE);
        follow();
    }

    void first() {
        if (moment.get() == Moment.OVERVIEW) {
            pointed.set(0);
        } else {
            go(0);
        }
    }

    void last() {
        if (moment.get() == Moment.OVERVIEW) {
            pointed.set(prepared.slides().size() - 1);
        } else {
            go(prepared.slides().size() - 1);
        }
    }

    /** Moves the pointer of the overview, by so many slides. */
    void point(int by) {
        pointed.set(Math.clamp(pointed.get() + by, 0, prepared.slides().size() - 1));
    }

    /** Covers the slide, or uncovers it when it is covered by just that. */
    void cover(Moment by) {
        hush();
        pointed.set(index.get());
        moment.set(moment.get() == by ? Moment.SLIDE : by);
    }

    private void uncover() {
        hush();
        moment.set(Moment.SLIDE);
    }

    /** A digit of the number of a slide to go to. */
    void digit(int digit) {
        String next = typed + digit;
        typed = next.length() > MOST_DIGITS ? Integer.toString(digit) : next;
        said.set(Texts.get("ui.presentation.goTo", typed));
    }

    /** Goes to the slide whose number was typed, else to the one pointed at; else to the next. */
    void enter() {
        if (!typed.isEmpty()) {
            go(Integer.parseInt(typed) - 1);
        } else if (moment.get() == Moment.OVERVIEW) {
            go(pointed.get());
        } else {
            next();
        }
    }

    /** Steps out: of a number, of the notes, of what covers the slide, to the overview, and then out of the presentation. */
    void escape() {
        if (!said.get().isEmpty()) {
            hush();
        } else if (writing.get()) {
            writing.set(false);
        } else if (moment.get() == Moment.OVERVIEW) {
            ended.set(true);
        } else if (moment.get() == Moment.SLIDE) {
            cover(Moment.OVERVIEW);
        } else {
            uncover();
        }
    }

    /** Shows the sliders, or puts them away; says so where there are none. */
    void toggleSliders() {
        if (prepared.trials().isEmpty()) {
            say(Texts.get("ui.presentation.noSliders"));
        } else {
            uncover();
            sliders.set(!sliders.get());
        }
    }

    /** Shows the notes, or puts them away. */
    void toggleNotes() {
        uncover();
        writing.set(!writing.get());
    }

    /** All figures as they were prepared. */
    void restore() {
        boolean moved = !figures.isPrepared();
        figures.restore();
        say(Texts.get(moved ? "ui.presentation.restored" : "ui.presentation.asPreparedAlready"));
    }

    /** Keeps what was tried and asked as variants; the slides stay as they are. */
    void save() {
        List<Double> values = figures.values().get();
        say(saving.save(IntStream.range(0, values.size())
                .mapToObj(i -> new Consultation.Tried(prepared.trials().get(i), values.get(i))).toList(),
                notes.written()));
    }

    private void say(String words) {
        typed = "";
        said.set(words);
    }

    private void hush() {
        say("");
    }

    private void hold(String id, List<Reach> ends) {
        ends.forEach(reach -> held.merge(id, reach, Reach::and));
        axes.set(axes.get() + 1);
    }

    private void follow() {
        Slide at = prepared.slides().get(index.get());
        Optional<Slide> live = figures.figures().flatMap(f -> prepared.deck().live(at, f));
        Slide next = live.orElse(at);
        if (sliders.get()) {
            held.merge(at.id(), prepared.deck().reach(next), Reach::and);
        }
        slide.set(next);
        standing.set(figures.figures().isEmpty() || !MeetingDeck.tellsOfFigures(at) ? ""
                : Texts.get(live.isPresent() ? "ui.presentation.standing.tried" : "ui.presentation.standing.prepared"));
    }

    /**
     * What the axis of the slide in view is held to have room for while there are sliders to move: its figures wherever these
     * stand, so that a bar's length can be compared with what it was. Until those have been read, which takes a few frames, for
     * its figures as prepared and as they have been seen.
     */
    Reach held() {
        Slide at = prepared.slides().get(index.get());
        if (!sliders.get() || !(at instanceof Slide.KeyFigure figure) || figure.chart().isEmpty()) {
            return Reach.NONE;
        }
        if (figures.ready().get() && reached.add(at.id())) {
            figures.atEnds(f -> prepared.deck().reach(prepared.deck().live(at, f).orElse(at)),
                    all -> hold(at.id(), all));
        }
        return held.getOrDefault(at.id(), prepared.deck().reach(at));
    }
}
