package dev.cargokit.bench.shipping;

import dev.cargokit.bench.http.HttpScenario;
import dev.cargokit.bench.http.KeepAliveClient;
import dev.cargokit.bench.http.Requests;
import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.Scenario;
import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.demo.DemoCargo;
import dev.cargokit.launcher.demo.GatewayClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cargos of which each was cleared by customs so many times, once a second until an hour ago.
///
/// @param end when the last of these events happened
public record Histories(SystemUnderTest system, List<String> cargos, Instant end) {

    /// About as many events in all, so that measuring adds little to a short history.
    private static final int EVENTS = 2_000;

    private static final int FEWEST_CARGOS = 2;

    /// Books the cargos and reports the events in batches.
    public static Histories of(SystemUnderTest system, int length) {
        var gateway = new GatewayClient(system.url("gateway"), _ -> {});
        var cargos = Stream.generate(() -> DemoCargo.book(gateway, Clock.systemUTC(), "CNHKG", "SESTO"))
                .map(DemoCargo::trackingId)
                .limit(Math.max(FEWEST_CARGOS, EVENTS / length))
                .toList();
        var histories = new Histories(system, cargos, Instant.now().minus(Duration.ofHours(1)));
        try (var client = histories.batches(length)) {
            cargos.forEach(_ -> {
                if (!client.call()) {
                    throw new IllegalStateException("A batch of %,d events failed".formatted(length));
                }
            });
        }
        new Outbox(system.database("handling")).awaitEmpty();
        return histories;
    }

    /// One more event, a read of the cargo, and its tracking with the whole history.
    public List<Scenario> scenarios() {
        return List.of(
                new CustomsScenario(),
                gets("one cargo", "booking", "/booking/v1/cargos/"),
                gets("track", "gateway", "/tracking/v1/cargos/"));
    }

    private Scenario gets(String name, String service, String path) {
        var requests = cargos.stream().map(id -> Requests.get(path + id)).toList();
        return HttpScenario.random(name, system.port(service), requests);
    }

    private Client batches(int length) {
        var requests = cargos.stream()
                .map(cargo -> IntStream.range(0, length)
                        .mapToObj(number -> customs(cargo, end.plusSeconds(number - length)))
                        .collect(Collectors.joining("\n")))
                .map(lines -> Requests.post("/handling/v1/incidents/batch", "application/x-ndjson", lines));
        return new KeepAliveClient(system.port("handling"), requests.iterator()::next);
    }

    private static String customs(String cargo, Instant completed) {
        return new HandlingEvent("Customs", "CNHKG", "").report(cargo, completed);
    }

    /// Reports the next event of one cargo after the other.
    private final class CustomsScenario implements Scenario {

        private final AtomicLong sent = new AtomicLong();

        @Override
        public String name() {
            return "report";
        }

        @Override
        public Client client() {
            return new KeepAliveClient(system.port("handling"), () -> {
                long number = sent.incrementAndGet();
                var cargo = cargos.get((int) (number % cargos.size()));
                return Requests.post("/handling/v1/incidents", customs(cargo, end.plusMillis(number)));
            });
        }

        @Override
        public Duration awaitCompletion() {
            return new Outbox(system.database("handling")).awaitEmpty();
        }
    }
}
