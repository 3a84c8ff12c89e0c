package se.vagval.finance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Review;

/** Sums of what is typed for municipalities in the base year, each formula added when it is first asked for. */
final class MemberSums {
    private record Asked(Measure measure, Subject whole) {}

    private final Review review;
    private final Ledger ledger;
    private final Map<Asked, Integer> known = new HashMap<>();

    MemberSums(Review review, Ledger ledger) {
        this.review = review;
        this.ledger = ledger;
    }

    OptionalInt of(Measure measure, Subject whole) {
        int node = known.computeIfAbsent(new Asked(measure, whole), _ -> sum(measure, whole));
        return node == Ledger.NONE ? OptionalInt.empty() : OptionalInt.of(node);
    }

    private int sum(Measure measure, Subject whole) {
        List<String> codes = whole.kind() == Subject.Kind.AREA
                ? area()
                : review.association(whole.id()).map(a -> a.municipalities()).orElse(List.of());
        Nodes nodes = new Nodes();
        for (Municipality m : review.municipalities()) {
            Optional<Figure> typed = typed(measure, m);
            if (codes.contains(m.code())) {
                if (typed.isEmpty()) {
                    return Ledger.NONE;
                }
                nodes.add(input(measure, ledger.axes.subject(Subject.municipality(m.code())), typed.get()));
            }
        }
        long place = Axes.pack(0, ledger.axes.subject(whole), ledger.axes.firstYear);
        return nodes.size() == 0 ? Ledger.NONE : ledger.graph.sum(measure, place, nodes.array(), 0, nodes.size());
    }

    /** Everybody, each inhabitant once: a municipality whose parts are there is those parts. */
    private List<String> area() {
        Set<String> wholes = review.municipalities().stream().flatMap(m -> m.partOf().stream())
                .collect(Collectors.toSet());
        return review.municipalities().stream().map(Municipality::code).filter(code -> !wholes.contains(code)).toList();
    }

    /** The input the calculation has of the figure, or one like it where it has none. */
    private int input(Measure measure, int subject, Figure figure) {
        int found = ledger.find(measure, 0, subject, ledger.axes.firstYear);
        if (found != Ledger.NONE) {
            return found;
        }
        ledger.at(0, ledger.axes.firstYear);
        return ledger.input(measure, subject, figure);
    }

    private static Optional<Figure> typed(Measure measure, Municipality m) {
        return switch (measure) {
            case POPULATION -> m.population();
            case WORKING_AGE -> m.workingAge();
            case SUPPORT_MEASURE -> m.supportMeasure();
            case WEIGHT_STATED -> m.variableAllocation();
            default -> throw new IllegalArgumentException("Not typed for municipalities: " + measure);
        };
    }
}
