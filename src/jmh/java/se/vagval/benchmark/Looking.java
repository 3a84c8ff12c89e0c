package se.vagval.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import se.vagval.check.Checks;
import se.vagval.check.Remark;
import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.support.WholeCountry;

/** Time to look a review over after an edit, its calculation not counted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Looking {
    private final Review county = Examples.open("jonkoping");
    private final Review country = WholeCountry.review();
    private final Calculation ofCounty = Calculation.of(county);
    private final Calculation ofCountry = Calculation.of(country);

    @Benchmark
    public List<Remark> county() {
        return Checks.all(county, ofCounty, _ -> List.of());
    }

    @Benchmark
    public List<Remark> country() {
        return Checks.all(country, ofCountry, _ -> List.of());
    }
}
