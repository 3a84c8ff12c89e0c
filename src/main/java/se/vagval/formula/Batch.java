package se.vagval.formula;

import java.util.BitSet;
import java.util.Objects;

/**
 * Works out chosen nodes of a graph for many draws of chosen inputs, with nothing allocated per draw.
 *
 * <p>Everything that does not depend on the varied inputs keeps the value it had in the evaluation the batch was made from.
 * The results are, bit by bit, those of setting the inputs of an {@link Evaluation} draw by draw, with NaN where a result is
 * missing; a draw that is not finite counts as missing. A batch is for one thread at a time: give every thread its own
 * {@link #copy}.
 */
public final class Batch {
    /** Draws worked out at a time: enough to make the cost of choosing an operation small, few enough for the cache. */
    private static final int BLOCK = 256;

    private final BatchProgram program;
    private final double[][] slots;

    private Batch(BatchProgram program) {
        this.program = program;
        this.slots = new double[program.slots()][BLOCK];
    }

    /** A batch over a graph whose other inputs stay as they were built. */
    public static Batch of(Graph graph, int[] varied, int[] outputs) {
        return of(Evaluation.of(graph), varied, outputs);
    }

    /** A batch over a graph whose other inputs stay as they are in an evaluation at this moment. */
    public static Batch of(Evaluation base, int[] varied, int[] outputs) {
        Graph graph = base.graph();
        BitSet seen = new BitSet();
        for (int input : varied) {
            if (graph.op(input) != Op.INPUT) {
                throw new IllegalArgumentException(
                        "Node " + input + " is a " + graph.op(input) + " and cannot be varied");
            }
            if (seen.get(input)) {
                throw new IllegalArgumentException("Node " + input + " is varied twice");
            }
            seen.set(input);
        }
        for (int output : outputs) {
            graph.nodes().known(output);
        }
        return new Batch(BatchCompiler.compile(base, varied, outputs));
    }

    /** The same batch for another thread. */
    public Batch copy() {
        return new Batch(program);
    }

    /**
     * Works out the draws {@code from} to {@code to - 1}.
     *
     * @param draws for each varied input, in their order, its value in every draw
     * @param results for each output, in their order, room for its value in every draw
     */
    public void run(double[][] draws, double[][] results, int from, int to) {
        requireRows("draws", draws, program.inputs(), from, to);
        requireRows("results", results, program.outputs(), from, to);
        for (int start = from; start < to; start += BLOCK) {
            program.run(draws, results, slots, start, Math.min(BLOCK, to - start));
        }
    }

    private static void requireRows(String name, double[][] rows, int count, int from, int to) {
        if (rows.length != count) {
            throw new IllegalArgumentException("There are " + rows.length + " rows of " + name + ", not " + count);
        }
        for (double[] row : rows) {
            Objects.checkFromToIndex(from, to, row.length);
        }
    }
}
