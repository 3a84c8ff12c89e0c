package se.vagval.ui.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.vagval.analysis.Dial;
import se.vagval.analysis.Dials;
import se.vagval.finance.Calculation;
import se.vagval.ui.door.Tasks;

/**
 * The figures as the sliders stand. However often a slider moves they are worked out once a frame, by the one graph of
 * formulas.
 */
final class TriedFigures {
    private static final int MOST_COMBINED = 4;

    private final List<Trial> trials;
    private final Executor beforeFrame;
    private final ReadOnlyObjectWrapper<List<Double>> values;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Integer> shown = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyBooleanWrapper broken = new ReadOnlyBooleanWrapper();
    private Optional<Dials> dials = Optional.empty();
    private Optional<Calculation> figures = Optional.empty();
    private boolean asked;

    /**
     * @param beforeFrame
     *            runs on the window's thread before the next frame is drawn
     */
    TriedFigures(Prepared prepared, Tasks tasks, Executor beforeFrame) {
        this.trials = prepared.trials();
        this.beforeFrame = beforeFrame;
        values = new ReadOnlyObjectWrapper<>(trials.stream().map(Trial::prepared).toList());
        if (!trials.isEmpty()) {
            List<Dial> wanted = trials.stream().map(Trial::dial).toList();
            tasks.quietly(() -> Dials.of(prepared.review(), wanted), this::begin, _ -> broken.set(true));
        }
    }

    private void begin(Dials made) {
        dials = Optional.of(made);
        ready.set(true);
        if (!isPrepared()) {
            ask();
        }
    }

    /** Whether figures can follow; before that a slider that is moved is followed when they can. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Whether the figures could not be made ready to follow. */
    ReadOnlyBooleanProperty broken() {
        return broken.getReadOnlyProperty();
    }

    /** Where each slider stands. */
    ReadOnlyObjectProperty<List<Double>> values() {
        return values.getReadOnlyProperty();
    }

    /** Grows when other figures are to be shown. */
    ReadOnlyObjectProperty<Integer> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The figures to show; nothing while all is as it was prepared. */
    Optional<Calculation> figures() {
        return figures;
    }

    /**
     * Reads something of the figures where the sliders stand at their ends, in every combination, one before each frame so
     * that none waits long; nothing is read where turning a slider costs a graph of its own, or before figures can follow.
     * What is read must be taken out of the figures at once.
     *
     * @param done
     *            told of all that was read
     */
    <T> void atEnds(Function<Calculation, T> read, Consumer<List<T>> done) {
        Optional<Dials> quick = dials.filter(Dials::isQuick).filter(_ -> trials.size() <= MOST_COMBINED);
        quick.ifPresent(q -> beforeFrame.execute(() -> readEnd(q, 0, read, new ArrayList<>(), done)));
    }

    private <T> void readEnd(Dials quick, int ends, Function<Calculation, T> read, List<T> all,
            Consumer<List<T>> done) {
        all.add(read.apply(quick.at(end(ends))));
        figures = figures.map(_ -> quick.at(values.get()));
        if (ends + 1 < 1 << trials.size()) {
            beforeFrame.execute(() -> readEnd(quick, ends + 1, read, all, done));
        } else {
            done.accept(List.copyOf(all));
        }
    }

    /** Each slider at its low or high end, by the bits of a number. */
    private List<Double> end(int ends) {
        return IntStream.range(0, trials.size()).mapToObj(i -> {
            Dial dial = trials.get(i).dial();
            return (ends >> i & 1) == 0 ? dial.low() : dial.high();
        }).toList();
    }

    boolean isPrepared() {
        return values.get().equals(trials.stream().map(Trial::prepared).toList());
    }

    void turn(int trial, double value) {
        List<Double> next = new ArrayList<>(values.get());
        next.set(trial, value == trials.get(trial).prepared() ? value : trials.get(trial).dial().rounded(value));
        set(next);
    }

    void step(int trial, int steps) {
        turn(trial, trials.get(trial).dial().moved(values.get().get(trial), steps));
    }

    void restore() {
        set(trials.stream().map(Trial::prepared).toList());
    }

    private void set(List<Double> next) {
        if (!next.equals(values.get())) {
            values.set(List.copyOf(next));
            ask();
        }
    }

    private void ask() {
        if (!asked && ready.get()) {
            asked = true;
            beforeFrame.execute(this::follow);
        }
    }

    private void follow() {
        asked = false;
        figures = isPrepared() ? Optional.empty() : dials.map(d -> d.at(values.get()));
        shown.set(shown.get() + 1);
    }
}
