package dev.cargokit.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/// What requests cost second by second, from the first one on.
public record Timeline(List<Second> seconds) {

    /// @param requests that succeeded
    public record Second(long requests, long cpuMillis) {

        public double cpuMillisPerRequest() {
            return (double) cpuMillis / Math.max(1, requests);
        }

        private Second plus(Second other) {
            return new Second(requests + other.requests, cpuMillis + other.cpuMillis);
        }
    }

    /// Runs the closed loop and counts all requests, also those that open connections.
    public static Timeline of(Scenario scenario, LoadGenerator generator) {
        var successes = new LongAdder();
        var sampler = new Sampler(generator, successes);
        try (var clock = Executors.newSingleThreadScheduledExecutor()) {
            clock.scheduleAtFixedRate(sampler, 1, 1, TimeUnit.SECONDS);
            generator.closedLoop(new CountedScenario(scenario, successes));
            clock.shutdownNow();
        }
        return new Timeline(
                sampler.seconds.stream().limit(generator.duration().toSeconds()).toList());
    }

    /// Part of it as one: `from` inclusive, `to` exclusive.
    public Second between(int from, int to) {
        return seconds.subList(Math.min(from, seconds.size()), Math.min(to, seconds.size())).stream()
                .reduce(new Second(0, 0), Second::plus);
    }

    private static final class Sampler implements Runnable {

        private final List<Second> seconds = new ArrayList<>();
        private final LoadGenerator generator;
        private final LongAdder successes;
        private Second before;

        Sampler(LoadGenerator generator, LongAdder successes) {
            this.generator = generator;
            this.successes = successes;
            this.before = soFar();
        }

        @Override
        public void run() {
            var now = soFar();
            seconds.add(new Second(now.requests - before.requests, now.cpuMillis - before.cpuMillis));
            before = now;
        }

        private Second soFar() {
            return new Second(successes.sum(), generator.cpuMillis().getAsLong());
        }
    }

    private record CountedScenario(Scenario scenario, LongAdder successes) implements Scenario {

        @Override
        public String name() {
            return scenario.name();
        }

        @Override
        public Client client() {
            var client = scenario.client();
            return new Client() {
                @Override
                public boolean call() {
                    boolean success = client.call();
                    if (success) {
                        successes.increment();
                    }
                    return success;
                }

                @Override
                public void close() {
                    client.close();
                }
            };
        }
    }
}
