package se.vagval.ui.control;

import java.util.Optional;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;

/** What a figure is, apart from its number in one calculation: finds the same figure again after an edit. */
sealed interface FigureKey {
    /** The node of the figure in a calculation; nothing where it is no longer there. */
    OptionalInt in(Calculation calculation);

    /** A measure of a place. */
    record At(Measure measure, Place place) implements FigureKey {
        @Override
        public OptionalInt in(Calculation calculation) {
            return calculation.node(measure, place.alternative(), place.subject(), place.year());
        }
    }

    /** A difference of two figures. */
    record Difference(FigureKey figure, FigureKey reference) implements FigureKey {
        @Override
        public OptionalInt in(Calculation calculation) {
            OptionalInt a = figure.in(calculation);
            OptionalInt b = reference.in(calculation);
            return a.isEmpty() || b.isEmpty() ? OptionalInt.empty()
                    : OptionalInt.of(calculation.difference(a.getAsInt(), b.getAsInt()));
        }
    }

    /** A step on the way, which has no name of its own: an operand of another figure. */
    record Operand(FigureKey of, int position, String term) implements FigureKey {
        @Override
        public OptionalInt in(Calculation calculation) {
            OptionalInt parent = of.in(calculation);
            if (parent.isEmpty() || position >= calculation.graph().operandCount(parent.getAsInt())) {
                return OptionalInt.empty();
            }
            int node = calculation.graph().operand(parent.getAsInt(), position);
            return calculation.graph().term(node).id().equals(term) ? OptionalInt.of(node) : OptionalInt.empty();
        }
    }

    /** A figure known only by its number, found again as long as that number means the same. */
    record Number(int node, String term, Place place) implements FigureKey {
        @Override
        public OptionalInt in(Calculation calculation) {
            Graph graph = calculation.graph();
            boolean same = node < graph.size() && graph.term(node).id().equals(term)
                    && calculation.place(node).equals(place);
            return same ? OptionalInt.of(node) : OptionalInt.empty();
        }
    }

    /** The key of a node that nothing is known about but the calculation it is in. */
    static FigureKey of(Calculation calculation, int node) {
        return of(calculation, node, Optional.empty());
    }

    /**
     * The key of a node.
     *
     * @param from
     *            the figure it was reached from
     */
    static FigureKey of(Calculation calculation, int node, Optional<FigureKey> from) {
        Graph graph = calculation.graph();
        Place place = calculation.place(node);
        Optional<FigureKey> at = Measure.byId(graph.term(node).id()).<FigureKey>map(m -> new At(m, place))
                .filter(k -> k.in(calculation).equals(OptionalInt.of(node)));
        if (at.isPresent()) {
            return at.get();
        }
        if (graph.op(node) == Op.DIFFERENCE && graph.term(node).id().equals(Measure.DIFFERENCE.id())) {
            return new Difference(of(calculation, graph.operand(node, 0)), of(calculation, graph.operand(node, 1)));
        }
        return from.flatMap(f -> operand(calculation, node, f))
                .orElseGet(() -> new Number(node, graph.term(node).id(), place));
    }

    /** The key of a node as a measure of the whole area in an alternative, where that is what it is. */
    static Optional<FigureKey> ofArea(Calculation calculation, int node, String measure, String alternative) {
        Place place = new Place(alternative, Subject.AREA, calculation.place(node).year());
        return Measure.byId(measure).<FigureKey>map(m -> new At(m, place))
                .filter(k -> k.in(calculation).equals(OptionalInt.of(node)));
    }

    private static Optional<FigureKey> operand(Calculation calculation, int node, FigureKey from) {
        OptionalInt parent = from.in(calculation);
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        Graph graph = calculation.graph();
        for (int i = 0; i < graph.operandCount(parent.getAsInt()); i++) {
            if (graph.operand(parent.getAsInt(), i) == node) {
                return Optional.of(new Operand(from, i, graph.term(node).id()));
            }
        }
        return Optional.empty();
    }
}
