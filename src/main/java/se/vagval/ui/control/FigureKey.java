package se.vagval.ui.control;

import java.util.Optional;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
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

    /** A step on the way, which has no name of its own: an operand of another figure, or what that is the same as. */
    record Operand(FigureKey of, int position, String term) implements FigureKey {
        /** The figure that the other is the same as. */
        static final int ITSELF = -1;

        @Override
        public OptionalInt in(Calculation calculation) {
            Graph graph = calculation.graph();
            OptionalInt parent = base(calculation, of);
            if (parent.isEmpty() || position >= graph.operandCount(parent.getAsInt())) {
                return OptionalInt.empty();
            }
            int node = position == ITSELF ? parent.getAsInt() : graph.operand(parent.getAsInt(), position);
            return graph.term(node).id().equals(term) ? OptionalInt.of(node) : OptionalInt.empty();
        }

        /** The formula that is explained: a figure that is the same as another is explained by that one's. */
        private static OptionalInt base(Calculation calculation, FigureKey key) {
            OptionalInt node = key.in(calculation);
            return node.isEmpty() ? node : OptionalInt.of(calculation.graph().sameAs(node.getAsInt()));
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
        if (calculation.isFigure(node)) {
            return new At((Measure) graph.term(node), place);
        }
        if (graph.op(node) == Op.DIFFERENCE && graph.term(node).id().equals(Measure.DIFFERENCE.id())) {
            return new Difference(of(calculation, graph.operand(node, 0)), of(calculation, graph.operand(node, 1)));
        }
        return from.flatMap(f -> operand(calculation, node, f))
                .orElseGet(() -> new Number(node, graph.term(node).id(), place));
    }

    private static Optional<FigureKey> operand(Calculation calculation, int node, FigureKey from) {
        OptionalInt parent = Operand.base(calculation, from);
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        Graph graph = calculation.graph();
        String term = graph.term(node).id();
        if (parent.getAsInt() == node) {
            return Optional.of(new Operand(from, Operand.ITSELF, term));
        }
        for (int i = 0; i < graph.operandCount(parent.getAsInt()); i++) {
            if (graph.operand(parent.getAsInt(), i) == node) {
                return Optional.of(new Operand(from, i, term));
            }
        }
        return Optional.empty();
    }
}
