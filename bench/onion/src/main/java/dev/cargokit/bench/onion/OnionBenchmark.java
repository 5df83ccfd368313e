package dev.cargokit.bench.onion;

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

/// Microseconds a call, one thread. With `-prof gc` also bytes allocated a call.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
@State(Scope.Thread)
public class OnionBenchmark {

    private long number;

    @Benchmark
    public long bareBean(Logging.Off quarkus) {
        return quarkus.sums().bare(number++, 1);
    }

    @Benchmark
    public long metricsAndLimit(Logging.Off quarkus) {
        return quarkus.sums().some(number++, 1);
    }

    @Benchmark
    public long everythingButLogging(Logging.Off quarkus) {
        return quarkus.sums().all(null, number++, 1);
    }

    /// As services log under load: the first hundred calls of a second, then every hundredth.
    @Benchmark
    public long everything(Logging.Sampled quarkus) {
        return quarkus.sums().all(null, number++, 1);
    }

    @Benchmark
    public long everythingAndEveryLine(Logging.Full quarkus) {
        return quarkus.sums().all(null, number++, 1);
    }
}
