package se.vagval.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.model.Alternative;
import se.vagval.model.Figure;
import se.vagval.model.Inputs;
import se.vagval.model.Review;

/**
 * The figures of a review with some typed figures turned, many times a second. The formulas are those of
 * {@link Calculation}; where a typed figure is seen to become inputs of the graph as it is, only those are set anew, and
 * else the graph is built anew. Not for use by several threads at a time.
 */
public final class Dials {
    /** Two places between the bounds where a figure is neither of what makes formulas drop out: nothing, all, or as it was. */
    private static final double ONE_PLACE = 0.3819660113;
    private static final double OTHER_PLACE = 0.6271093417;
    private static final double CLOSE = 1e-9;

    private final Setting setting;
    private final Optional<Turned> turned;

    private Dials(Setting setting, Optional<Turned> turned) {
        this.setting = setting;
        this.turned = turned;
    }

    /**
     * What is turned.
     *
     * @param before
     *            the figure of each dial as it is typed, looked up once since the whole review is walked for it
     */
    private record Setting(Review review, List<Dial> dials, List<Figure> before) {
        static Setting of(Review review, List<Dial> dials) {
            Map<String, Figure> typed = new HashMap<>();
            Inputs.of(review).forEach(input -> input.figure().ifPresent(f -> typed.put(input.address(), f)));
            return new Setting(review, dials, dials.stream().map(d -> typed.get(d.address())).toList());
        }

        Review at(List<Double> values) {
            Review next = review;
            for (int d = 0; d < dials.size(); d++) {
                next = Inputs.with(next, dials.get(d).address(), Optional.of(before.get(d).withValue(values.get(d))));
            }
            return next;
        }

        List<Double> prepared() {
            return before.stream().map(Figure::value).toList();
        }
    }

    /** The graph that is turned, and the inputs each dial sets. */
    private record Turned(Calculation figures, List<List<Integer>> inputs) {
        void turn(List<Double> values) {
            for (int d = 0; d < inputs.size(); d++) {
                for (int input : inputs.get(d)) {
                    figures.evaluation().set(input, values.get(d));
                }
            }
        }
    }

    /**
     * Makes ready to turn some figures of a review.
     *
     * @param dials
     *            each of which {@link Dial#fits} the review
     */
    public static Dials of(Review review, List<Dial> dials) {
        Setting setting = Setting.of(review, List.copyOf(dials));
        return new Dials(setting, turned(setting).filter(t -> holds(setting, t)));
    }

    /** Whether turning costs no more than setting inputs. */
    public boolean isQuick() {
        return turned.isPresent();
    }

    /**
     * The figures where each dial has a value, of the review with those values; the same object as before where it could be
     * turned, so that figures read from it earlier are then no more.
     */
    public Calculation at(List<Double> values) {
        Review asked = setting.at(values);
        if (turned.isEmpty()) {
            return Calculation.of(asked);
        }
        turned.get().turn(values);
        return turned.get().figures().under(asked).orElseGet(() -> Calculation.of(asked));
    }

    private static double at(Dial dial, double place) {
        return dial.low() + place * (dial.high() - dial.low());
    }

    private static Optional<Turned> turned(Setting setting) {
        List<Dial> dials = setting.dials();
        List<Double> places = dials.stream().map(d -> at(d, ONE_PLACE)).toList();
        Calculation figures = Calculation.of(setting.at(places));
        List<List<Integer>> inputs = new ArrayList<>();
        for (int d = 0; d < dials.size(); d++) {
            List<Double> moved = new ArrayList<>(places);
            moved.set(d, at(dials.get(d), OTHER_PLACE));
            Graph other = Calculation.of(setting.at(moved)).graph();
            Optional<List<Integer>> set = set(figures.graph(), other, places.get(d), moved.get(d));
            if (set.isEmpty()) {
                return Optional.empty();
            }
            inputs.add(set.get());
        }
        return Optional.of(new Turned(figures, inputs));
    }

    /** The inputs in which two graphs differ; nothing where they differ in more, or in inputs that are not the value itself. */
    private static Optional<List<Integer>> set(Graph one, Graph other, double value, double moved) {
        if (one.size() != other.size()) {
            return Optional.empty();
        }
        List<Integer> inputs = new ArrayList<>();
        for (int node = 0; node < one.size(); node++) {
            if (!same(one, other, node)) {
                return Optional.empty();
            }
            if (isLeaf(one.op(node)) && one.leafValue(node) != other.leafValue(node)) {
                if (one.op(node) != Op.INPUT || one.leafValue(node) != value || other.leafValue(node) != moved) {
                    return Optional.empty();
                }
                inputs.add(node);
            }
        }
        return Optional.of(List.copyOf(inputs));
    }

    private static boolean isLeaf(Op op) {
        return op == Op.INPUT || op == Op.CONSTANT;
    }

    private static boolean same(Graph one, Graph other, int node) {
        if (one.op(node) != other.op(node) || one.place(node) != other.place(node)
                || one.operandCount(node) != other.operandCount(node)) {
            return false;
        }
        for (int i = 0; i < one.operandCount(node); i++) {
            if (one.operand(node, i) != other.operand(node, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether turning comes to what building anew does, at the bounds and as it was: there formulas may have dropped out. */
    private static boolean holds(Setting setting, Turned turned) {
        List<List<Double>> tried = List.of(setting.dials().stream().map(Dial::low).toList(),
                setting.dials().stream().map(Dial::high).toList(), setting.prepared());
        return tried.stream().allMatch(values -> {
            turned.turn(values);
            return agree(turned.figures(), Calculation.of(setting.at(values)));
        });
    }

    private static boolean agree(Calculation turned, Calculation built) {
        for (Alternative alternative : built.review().alternatives()) {
            for (int year : built.years()) {
                List<Subject> subjects = new ArrayList<>(List.of(Subject.AREA));
                subjects.addAll(built.subjects(alternative.id(), Subject.Kind.ASSOCIATION, year));
                for (Subject subject : subjects) {
                    if (!agree(turned, built, alternative.id(), subject, year)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean agree(Calculation turned, Calculation built, String alternative, Subject subject, int year) {
        return Arrays.stream(Measure.values()).allMatch(measure -> close(
                turned.value(measure, alternative, subject, year), built.value(measure, alternative, subject, year)));
    }

    private static boolean close(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() == b.isPresent() && (a.isEmpty() || Math.abs(a.getAsDouble() - b.getAsDouble()) <= CLOSE
                * Math.max(1, Math.abs(b.getAsDouble())));
    }
}
