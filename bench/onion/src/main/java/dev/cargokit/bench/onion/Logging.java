package dev.cargokit.bench.onion;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// An application that logs calls, some of them, or none.
@State(Scope.Benchmark)
public abstract class Logging {

    private Sums sums;

    Sums sums() {
        return sums;
    }

    void start(boolean logging) throws InterruptedException {
        sums = RunningQuarkus.sums(logging);
    }

    public static class Off extends Logging {

        @Setup
        public void start() throws InterruptedException {
            start(false);
        }
    }

    public static class Sampled extends Logging {

        @Setup
        public void start() throws InterruptedException {
            start(true);
        }
    }

    public static class Full extends Logging {

        @Setup
        public void start() throws InterruptedException {
            System.setProperty("cargokit.log.then-every", "1");
            start(true);
        }
    }
}
