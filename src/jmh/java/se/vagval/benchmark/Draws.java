package se.vagval.benchmark;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.formula.Batch;
import se.vagval.support.CountyByHand;
import se.vagval.support.CountyDraws;

/** 100 000 draws of six inputs of the county, 80 totals of each, on one thread: the graph's batch and the same model as plain loops. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-Xmx1g")
public class Draws {
    private static final int DRAWS = 100_000;

    private Batch batch;
    private CountyByHand byHand;
    private double[][] draws;
    private double[][] results;

    @Setup
    public void setUp() {
        Calculation calculation = Calculation.of(Examples.open("jonkoping"));
        draws = CountyDraws.draws(calculation, DRAWS);
        int[] outputs = CountyDraws.outputs(calculation);
        results = new double[outputs.length][DRAWS];
        batch = Batch.of(calculation.evaluation(), CountyDraws.inputs(calculation), outputs);
        byHand = new CountyByHand(calculation.review());
    }

    @Benchmark
    public double[][] graph() {
        batch.run(draws, results, 0, DRAWS);
        return results;
    }

    @Benchmark
    public double[][] byHand() {
        byHand.run(draws, results, 0, DRAWS);
        return results;
    }
}
