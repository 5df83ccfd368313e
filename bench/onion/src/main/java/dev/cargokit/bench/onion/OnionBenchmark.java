package dev.cargokit.bench.onion;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Microseconds per call on one thread; with `-prof gc` also bytes allocated per call.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
@State(Scope.Thread)
public class OnionBenchmark {

    private long number;

    @Benchmark
    public long bareBean(Quiet application) {
        return application.sums.bare(number++, 1);
    }

    @Benchmark
    public long metricsAndLimit(Quiet application) {
        return application.sums.some(number++, 1);
    }

    @Benchmark
    public long everything(Logging application) {
        return application.sums.all(null, number++, 1);
    }

    /// An application that logs no call.
    @State(Scope.Benchmark)
    public static class Quiet {

        private Sums sums;

        @Setup
        public void start() throws InterruptedException {
            sums = RunningQuarkus.sums(false);
        }
    }

    /// An application that logs no call, every call, or a sample as services do under load: the first hundred calls
    /// of a second, then every hundredth.
    @State(Scope.Benchmark)
    public static class Logging {

        @Param({"none", "sample", "all"})
        public String logged;

        private Sums sums;

        @Setup
        public void start() throws InterruptedException {
            if (logged.equals("all")) {
                System.setProperty("cargokit.log.then-every", "1");
            }
            sums = RunningQuarkus.sums(!logged.equals("none"));
        }
    }
}
