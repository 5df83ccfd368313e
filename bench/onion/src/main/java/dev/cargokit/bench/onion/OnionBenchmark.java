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

/// What the layers of service-kit add to a call: a sum without layers, with those of a small service, and with all of
/// them. In microseconds on one thread; with `-prof gc` also the bytes allocated for each call.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
@State(Scope.Thread)
public class OnionBenchmark {

    private long number;

    @Benchmark
    public long noLayers(SilentApplication application) {
        return application.sums.withoutLayers(number++, 1);
    }

    @Benchmark
    public long metricsAndLimit(SilentApplication application) {
        return application.sums.withMetricsAndLimit(number++, 1);
    }

    @Benchmark
    public long everyLayer(LoggingApplication application) {
        return application.sums.withEveryLayer(null, number++, 1);
    }

    /// Logs no call.
    @State(Scope.Benchmark)
    public static class SilentApplication {

        private Sums sums;

        @Setup
        public void start() throws InterruptedException {
            sums = RunningQuarkus.sums(false);
        }
    }

    /// Logs no call, a sample as services do under load (the first hundred of a second, then every hundredth), or all.
    @State(Scope.Benchmark)
    public static class LoggingApplication {

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
