package se.vagval.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Series;
import se.vagval.formula.Graph;

/** What a figure is, apart from its number in one calculation: finds the same figure again after an edit. */
sealed interface FigureKey {
    /** The node of the figure in a calculation; nothing where it is no longer there. */
    OptionalInt in(Calculation calculation);

    /** Id of the alternative it belongs to, {@link Place#TODAY} where it is the same in all. */
    String alternative();

    /** The same figure of another alternative; a difference keeps what it is compared with. */
    FigureKey moved(String to);

    /** Whether it compares a figure with itself. */
    default boolean isPointless() {
        return false;
    }

    /** A measure of a place. */
    record At(Measure measure, Place place) implements FigureKey {
        @Override
        public OptionalInt in(Calculation calculation) {
            return calculation.node(measure, place.alternative(), place.subject(), place.year());
        }

        @Override
        public String alternative() {
            return place.alternative();
        }

        @Override
        public FigureKey moved(String to) {
            return new At(measure, new Place(to, place.subject(), place.year()));
        }
    }

    /** A comparison: a difference or a ratio of two figures, a sum over subjects, or a sum, a present value or a payback of one figure for each year. */
    record Asked(Measure what, List<FigureKey> of) implements FigureKey {
        @Override
        public OptionalInt in(Calculation calculation) {
            List<Integer> nodes = of.stream().map(k -> k.in(calculation)).filter(OptionalInt::isPresent)
                    .map(OptionalInt::getAsInt).toList();
            if (nodes.size() < of.size()) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(switch (what) {
                case DIFFERENCE -> calculation.difference(nodes.getFirst(), nodes.getLast());
                case PRESENT_VALUE -> calculation.presentValue(nodes);
                case PAYBACK -> calculation.payback(nodes);
                case TOGETHER -> calculation.together(nodes);
                case PART -> calculation.part(nodes.getFirst(), nodes.getLast());
                default -> calculation.cumulated(nodes);
            });
        }

        @Override
        public String alternative() {
            return of.getFirst().alternative();
        }

        @Override
        public FigureKey moved(String to) {
            return new Asked(what, what == Measure.DIFFERENCE ? List.of(of.getFirst().moved(to), of.getLast())
                    : of.stream().map(k -> k.moved(to)).toList());
        }

        /** Nothing differs from itself. */
        @Override
        public boolean isPointless() {
            return what == Measure.DIFFERENCE ? of.getFirst().equals(of.getLast())
                    : of.stream().allMatch(FigureKey::isPointless);
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

        @Override
        public String alternative() {
            return of.alternative();
        }

        @Override
        public FigureKey moved(String to) {
            return new Operand(of.moved(to), position, term);
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

        @Override
        public String alternative() {
            return Place.TODAY;
        }

        @Override
        public FigureKey moved(String to) {
            return this;
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
        Optional<Series> series = calculation.series(node);
        if (series.isPresent()) {
            return new Asked(series.get().what(),
                    series.get().nodes().stream().map(n -> of(calculation, n)).toList());
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
