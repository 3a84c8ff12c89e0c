package se.vagval.formula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final Term TERM = NamedTerm.of("t");
    private final Graph graph = new Graph(8);
    private final int a = graph.input(TERM, 0, 1, Origin.NONE);
    private final int b = graph.input(TERM, 0, 2, Origin.NONE);
    private final int sum = graph.sum(TERM, 0, a, b);

    @Test
    void worksOutEveryDraw() {
        double[][] results = new double[1][1_000];
        double[][] draws = {IntStream.range(0, 1_000).asDoubleStream().toArray()};
        Batch.of(graph, new int[]{a}, new int[]{sum}).run(draws, results, 0, 1_000);
        assertArrayEquals(IntStream.range(2, 1_002).asDoubleStream().toArray(), results[0]);
    }

    @Test
    void writesOnlyTheDrawsAskedFor() {
        double[][] results = new double[1][700];
        double[][] draws = {new double[700]};
        Batch.of(graph, new int[]{a}, new int[]{b}).run(draws, results, 100, 600);
        assertArrayEquals(IntStream.range(0, 700).mapToDouble(i -> i >= 100 && i < 600 ? 2 : 0).toArray(), results[0]);
        Batch.of(graph, new int[]{a}, new int[]{sum}).run(draws, results, 0, 0);
        assertEquals(0, results[0][0]);
    }

    @Test
    void givesVariedInputsAndTheSameNodeTwiceAsOutputs() {
        double[][] results = new double[4][1];
        Batch.of(graph, new int[]{b, a}, new int[]{a, sum, b, sum}).run(new double[][]{{7}, {3}}, results, 0, 1);
        assertEquals("[[3.0], [10.0], [7.0], [10.0]]", Arrays.deepToString(results));
    }

    @Test
    void keepsTheOtherInputsAsTheyAreInTheEvaluation() {
        Evaluation base = Evaluation.of(graph);
        base.set(b, 40);
        Batch batch = Batch.of(base, new int[]{a}, new int[]{sum});
        base.set(b, 50);
        double[][] results = new double[1][1];
        batch.run(new double[][]{{2}}, results, 0, 1);
        assertEquals(42, results[0][0]);
    }

    @Test
    void aDrawThatIsNotFiniteIsMissing() {
        int inverse = graph.ratio(TERM, 0, b, a);
        int least = graph.min(TERM, 0, a, b);
        double[][] results = new double[3][3];
        double[][] draws = {{Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}};
        Batch.of(graph, new int[]{a}, new int[]{inverse, least, a}).run(draws, results, 0, 3);
        assertTrue(Arrays.stream(results).flatMapToDouble(Arrays::stream).allMatch(Double::isNaN));
    }

    @Test
    void nothingVariedGivesTheEvaluationItself() {
        double[][] results = new double[1][3];
        Batch.of(graph, new int[0], new int[]{sum}).run(new double[0][], results, 0, 3);
        assertArrayEquals(new double[]{3, 3, 3}, results[0]);
    }

    @Test
    void equalsSettingTheInputsDrawByDraw() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Graph drawn = RandomGraphs.draw(random, 20 + random.nextInt(150));
            int[] varied = Arrays.stream(RandomGraphs.inputs(drawn)).filter(input -> random.nextInt(3) > 0).toArray();
            int[] outputs = random.ints(12, 0, drawn.size()).toArray();
            Evaluation base = Evaluation.of(drawn);
            for (int input : RandomGraphs.inputs(drawn)) {
                base.set(input, RandomGraphs.value(random));
            }
            double[][] draws = draws(random, varied.length, 300);
            double[][] results = new double[outputs.length][300];
            Batch.of(base, varied, outputs).run(draws, results, 0, 300);
            assertEqualsSingle(base, varied, outputs, draws, results, "seed " + seed);
        }
    }

    private static double[][] draws(Random random, int rows, int count) {
        double[][] draws = new double[rows][count];
        for (double[] row : draws) {
            Arrays.setAll(row, i -> RandomGraphs.value(random));
        }
        return draws;
    }

    private static void assertEqualsSingle(Evaluation base, int[] varied, int[] outputs, double[][] draws,
            double[][] results,
            String which) {
        for (int draw = 0; draw < results[0].length; draw++) {
            for (int i = 0; i < varied.length; i++) {
                base.set(varied[i], draws[i][draw]);
            }
            for (int i = 0; i < outputs.length; i++) {
                String where = which + " draw " + draw + " output " + outputs[i];
                assertEquals(base.value(outputs[i]), results[i][draw], () -> where);
            }
        }
    }

    @Test
    void copiesWorkInThreadsOfTheirOwn() throws InterruptedException {
        Random random = new Random(5);
        Graph drawn = RandomGraphs.draw(random, 400);
        int[] varied = RandomGraphs.inputs(drawn);
        int[] outputs = IntStream.range(300, 400).toArray();
        double[][] draws = draws(random, varied.length, 5_000);
        double[][] alone = new double[outputs.length][5_000];
        double[][] shared = new double[outputs.length][5_000];
        Batch batch = Batch.of(drawn, varied, outputs);
        batch.run(draws, alone, 0, 5_000);

        Batch copy = batch.copy();
        Thread other = Thread.ofPlatform().start(() -> copy.run(draws, shared, 2_500, 5_000));
        batch.run(draws, shared, 0, 2_500);
        other.join();
        assertTrue(Arrays.deepEquals(alone, shared));
    }

    @Test
    void refusesToVaryWhatIsNotAnInput() {
        int half = graph.constant(TERM, 0, 0.5);
        int lost = graph.missing(TERM, 0, "lost");
        for (int node : new int[]{sum, half, lost, -1, graph.size()}) {
            assertThrows(IllegalArgumentException.class, () -> Batch.of(graph, new int[]{node}, new int[]{sum}));
        }
        assertThrows(IllegalArgumentException.class, () -> Batch.of(graph, new int[]{a, b, a}, new int[]{sum}));
        assertThrows(IllegalArgumentException.class, () -> Batch.of(graph, new int[]{a}, new int[]{graph.size()}));
    }

    @Test
    void refusesArraysThatDoNotFit() {
        Batch batch = Batch.of(graph, new int[]{a}, new int[]{sum});
        double[][] one = new double[1][10];
        assertThrows(IllegalArgumentException.class, () -> batch.run(new double[2][10], one, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> batch.run(one, new double[0][], 0, 10));
        assertThrows(IndexOutOfBoundsException.class, () -> batch.run(one, new double[1][9], 0, 10));
        assertThrows(IndexOutOfBoundsException.class, () -> batch.run(new double[1][9], one, 0, 10));
        assertThrows(IndexOutOfBoundsException.class, () -> batch.run(one, one, 5, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> batch.run(one, one, -1, 4));
    }
}
