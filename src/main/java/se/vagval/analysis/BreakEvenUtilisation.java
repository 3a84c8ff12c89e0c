package se.vagval.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Lineage;
import se.vagval.model.Review;

/**
 * What utilisation restores what an alternative took (model section 9): all municipalities' utilisation u is moved by the
 * same λ, u + λ(1 − u) upward and u(1 + λ) downward, until a measure of the whole area equals the reference's in a year.
 */
public final class BreakEvenUtilisation {
    private static final String PROBE = "\u0000probe-";

    private final Calculation probe;
    private final String alternative;
    private final String reference;
    private final int year;
    private final List<Dial> dials = new ArrayList<>();

    /** The input that states an association's utilisation, and what it was before. */
    private record Dial(int node, double before) {}

    private BreakEvenUtilisation(Calculation from, String alternative, int year) {
        this.alternative = alternative;
        this.reference = from.reference();
        this.year = year;
        List<Subject> associations = from.subjects(alternative, Subject.Kind.ASSOCIATION, year);
        List<Change> stated = new ArrayList<>();
        for (Subject association : associations) {
            double before = from.value(Measure.ALLOCATION_UTILISATION, alternative, association, year)
                    .orElse(Double.NaN);
            if (Double.isFinite(before)) {
                stated.add(new Change.SetUtilisation(PROBE + association.id(), year, association.id(),
                        Figure.of(Math.clamp(before, 0, 1)), ""));
            }
        }
        probe = Calculation.of(only(from.review(), stated));
        if (stated.size() == associations.size()) {
            dials.addAll(dials(from, associations));
        }
    }

    /**
     * The reported utilisation of the whole area at which the measure equals the reference's, 0–1.
     *
     * @return nothing where no utilisation between none and full does it, where the alternative is the reference, or where
     *         figures are missing
     */
    public static OptionalDouble of(Calculation calculation, String alternative, Measure measure, int year) {
        return isKnown(calculation, alternative, measure, year)
                ? new BreakEvenUtilisation(calculation, alternative, year).find(measure) : OptionalDouble.empty();
    }

    /**
     * What a measure of the whole area is above the reference's when all utilisation is full, in the measure's unit;
     * below zero where not even that makes up for what is lost.
     *
     * @return nothing where the alternative is the reference, or where figures are missing
     */
    public static OptionalDouble atFull(Calculation calculation, String alternative, Measure measure, int year) {
        return isKnown(calculation, alternative, measure, year)
                ? new BreakEvenUtilisation(calculation, alternative, year).full(measure) : OptionalDouble.empty();
    }

    private static boolean isKnown(Calculation calculation, String alternative, Measure measure, int year) {
        String reference = calculation.reference();
        boolean known = calculation.value(measure, alternative, Subject.AREA, year).isPresent()
                && calculation.value(measure, reference, Subject.AREA, year).isPresent();
        return known && !alternative.equals(reference) && !reference.equals(Place.TODAY);
    }

    /** The review with the alternative and the reference alone, and the alternative's utilisation stated in the year. */
    private Review only(Review review, List<Change> stated) {
        List<Alternative> kept = new ArrayList<>();
        for (Alternative a : review.alternatives()) {
            if (a.id().equals(alternative) || a.id().equals(reference)) {
                List<Change> changes = new ArrayList<>(Lineage.changes(a, review.alternatives()));
                if (a.id().equals(alternative)) {
                    changes.removeIf(c -> c instanceof Change.SetUtilisation && c.year() == year);
                    changes.addAll(stated);
                }
                kept.add(new Alternative(a.id(), Optional.empty(), a.name(), a.shortName(), "", changes));
            }
        }
        return review.edit().alternatives(kept).reference(Optional.of(reference)).arguments(List.of())
                .steps(List.of()).done();
    }

    /**
     * The inputs made for stated utilisations are no figures of the calculation, and are found by their name and place: all
     * in one walk, since the graph of a country has half a million nodes.
     */
    private List<Dial> dials(Calculation from, List<Subject> associations) {
        Map<Place, Double> before = new HashMap<>();
        associations.forEach(a -> before.put(new Place(alternative, a, year),
                from.value(Measure.ALLOCATION_UTILISATION, alternative, a, year).orElseThrow()));
        Graph graph = probe.graph();
        return IntStream.range(0, graph.size())
                .filter(node -> graph.op(node) == Op.INPUT && graph.term(node) == Measure.STATED_UTILISATION
                        && before.containsKey(probe.place(node)))
                .mapToObj(node -> new Dial(node, before.get(probe.place(node)))).toList();
    }

    private OptionalDouble find(Measure measure) {
        OptionalInt of = probe.node(measure, alternative, Subject.AREA, year);
        OptionalInt to = probe.node(measure, reference, Subject.AREA, year);
        OptionalInt shown = probe.node(Measure.ALLOCATION_UTILISATION, alternative, Subject.AREA, year);
        if (dials.isEmpty() || of.isEmpty() || to.isEmpty() || shown.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble shift = BreakEven.between(-1, 1, x -> {
            turn(x);
            return probe.evaluation().value(of.getAsInt()) - probe.evaluation().value(to.getAsInt());
        });
        shift.ifPresent(this::turn);
        return shift.isEmpty() || probe.evaluation().isMissing(shown.getAsInt()) ? OptionalDouble.empty()
                : OptionalDouble.of(probe.evaluation().value(shown.getAsInt()));
    }

    private OptionalDouble full(Measure measure) {
        OptionalInt of = probe.node(measure, alternative, Subject.AREA, year);
        OptionalInt to = probe.node(measure, reference, Subject.AREA, year);
        if (dials.isEmpty() || of.isEmpty() || to.isEmpty()) {
            return OptionalDouble.empty();
        }
        turn(1);
        boolean missing = probe.evaluation().isMissing(of.getAsInt()) || probe.evaluation().isMissing(to.getAsInt());
        return missing ? OptionalDouble.empty() : OptionalDouble
                .of(probe.evaluation().value(of.getAsInt()) - probe.evaluation().value(to.getAsInt()));
    }

    private void turn(double shift) {
        for (Dial dial : dials) {
            double to = shift >= 0 ? dial.before() + shift * (1 - dial.before()) : dial.before() * (1 + shift);
            probe.evaluation().set(dial.node(), Math.clamp(to, 0, 1));
        }
    }
}
