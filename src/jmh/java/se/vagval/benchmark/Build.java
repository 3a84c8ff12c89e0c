package se.vagval.benchmark;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.formula.Op;
import se.vagval.model.Review;
import se.vagval.support.WholeCountry;

/** From a review to all its figures, and one input changed in figures that are already there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Build {
    @Param({"county", "country"})
    public String size;

    private Review review;
    private Calculation calculation;
    private int utilisation;
    private int growth;
    private double step;

    @Setup
    public void setUp() {
        review = size.equals("county") ? Examples.open("jonkoping") : WholeCountry.review();
        calculation = Calculation.of(review);
        utilisation = input(Measure.STATED_UTILISATION);
        growth = input(Measure.WAGE_GROWTH);
    }

    private int input(Measure measure) {
        for (int node = 0; node < calculation.graph().size(); node++) {
            if (calculation.graph().term(node) == measure && calculation.graph().op(node) == Op.INPUT) {
                return node;
            }
        }
        throw new IllegalStateException("No input of " + measure);
    }

    /** Builds the graph and evaluates it. */
    @Benchmark
    public Calculation build() {
        return Calculation.of(review);
    }

    /** Sets one association's utilisation. */
    @Benchmark
    public double setUtilisation() {
        return set(utilisation, 0.7);
    }

    /** Sets the growth of wages, which every year of every association follows. */
    @Benchmark
    public double setGrowth() {
        return set(growth, 0.03);
    }

    private double set(int input, double value) {
        step = step == 0 ? 0.001 : 0;
        calculation.evaluation().set(input, value + step);
        return calculation.evaluation()
                .value(calculation.node(Measure.EQUITY, Place.TODAY, Subject.AREA, calculation.years().getFirst())
                        .orElseThrow());
    }
}
