package se.vagval.finance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The accounts of a year as they are read: each sum as it is typed, or as it follows where it is not, and the whole
 * area's. The sums that are typed may differ from those of the figures they sum; that is for the checks to say.
 */
final class BookedSums {
    private record Lines(int year, List<Integer> nodes) {}

    private final Ledger ledger;
    private final Map<Lines, Integer> lines = new HashMap<>();
    private final Nodes nodes = new Nodes();

    BookedSums(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Writes the year that the ledger is at; the accounts of its associations must be written. */
    void write(World world) {
        for (Body body : world.bodies.values()) {
            int revenue = either(body, Measure.BOOKED_REVENUE, Measure.STATED_REVENUE,
                    ledger.find(Measure.REVENUE, body.subject));
            int cost = either(body, Measure.BOOKED_COST, Measure.STATED_COST, ledger.find(Measure.COST, body.subject));
            int difference = ledger.difference(Measure.BOOKED_DIFFERENCE, body.subject, revenue, cost);
            either(body, Measure.BOOKED_RESULT, Measure.STATED_RESULT, difference);
        }
        sum(world, Measure.BOOKED_REVENUE);
        sum(world, Measure.BOOKED_COST);
        sum(world, Measure.BOOKED_RESULT);
    }

    private int either(Body body, Measure booked, Measure stated, int follows) {
        int typed = ledger.find(stated, body.subject);
        return ledger.same(booked, body.subject, typed == Ledger.NONE ? follows : typed);
    }

    private void sum(World world, Measure measure) {
        nodes.clear();
        world.bodies.values().forEach(body -> nodes.add(ledger.find(measure, body.subject)));
        if (nodes.size() > 0) {
            ledger.sum(measure, Axes.AREA, nodes);
        }
    }

    /** The sum of lines of a name, added when first asked for. */
    int lines(String name, List<Integer> amounts) {
        return lines.computeIfAbsent(new Lines(ledger.year(), amounts),
                l -> ledger.graph.sum(NamedTerm.of(Measure.BOOKED_LINES, name), ledger.place(Axes.AREA),
                        l.nodes().stream().mapToInt(n -> n).toArray()));
    }
}
