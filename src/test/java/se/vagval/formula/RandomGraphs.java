package se.vagval.formula;

import java.util.Random;
import java.util.stream.IntStream;

/** Graphs of every operation, drawn from a seed, with zeros, huge values and missing leaves among the rest. */
final class RandomGraphs {
    private static final Term TERM = NamedTerm.of("random");
    private static final double[] AWKWARD = {0, 1, -1, 0.5, -0.0, 1e200, -1e200, 1e308, 1e-300};

    private RandomGraphs() {}

    static Graph draw(Random random, int size) {
        Graph graph = new Graph(random.nextInt(size));
        for (int i = 0; i < 5; i++) {
            graph.input(TERM, i, value(random), Origin.NONE);
        }
        while (graph.size() < size) {
            addOne(graph, random);
        }
        return graph;
    }

    static double value(Random random) {
        return random.nextInt(4) == 0 ? AWKWARD[random.nextInt(AWKWARD.length)]
                : random.nextInt(-20, 20) + random.nextDouble();
    }

    /** All inputs of a graph. */
    static int[] inputs(Graph graph) {
        return IntStream.range(0, graph.size()).filter(node -> graph.op(node) == Op.INPUT).toArray();
    }

    static void addOne(Graph graph, Random random) {
        int place = graph.size();
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> graph.input(TERM, place, value(random), Origin.NONE);
            case 3, 4 -> graph.constant(TERM, place, value(random));
            case 5 -> missingNowAndThen(graph, random);
            case 6, 7, 8 -> graph.sum(TERM, place, some(graph, random, 0));
            case 9, 10 -> graph.difference(TERM, place, one(graph, random), one(graph, random));
            case 11, 12 -> graph.product(TERM, place, some(graph, random, 1));
            case 13, 14 -> graph.ratio(TERM, place, one(graph, random), one(graph, random));
            case 15 -> graph.min(TERM, place, some(graph, random, 1));
            case 16 -> graph.max(TERM, place, some(graph, random, 1));
            default -> graph.choose(TERM, place, one(graph, random), one(graph, random), one(graph, random),
                    one(graph, random));
        }
    }

    private static void missingNowAndThen(Graph graph, Random random) {
        if (random.nextInt(4) == 0) {
            graph.missing(TERM, graph.size(), "reason " + graph.size());
        }
    }

    private static int[] some(Graph graph, Random random, int least) {
        return IntStream.range(0, least + random.nextInt(5)).map(i -> one(graph, random)).toArray();
    }

    /** Mostly a recent node, so that the graphs become deep. */
    private static int one(Graph graph, Random random) {
        int size = graph.size();
        return random.nextBoolean() ? random.nextInt(size) : Math.max(0, size - 1 - random.nextInt(12));
    }
}
