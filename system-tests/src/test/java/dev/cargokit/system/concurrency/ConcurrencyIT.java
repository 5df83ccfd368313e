package dev.cargokit.system.concurrency;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.system.Seed;
import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.running.TestSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Vector X11: eight clients book, list, route, assign and report for a minute; nothing fails and nothing hangs.
class ConcurrencyIT {

    private static final int CLIENTS = 8;
    private static final Duration LOAD = Duration.ofSeconds(Integer.getInteger("cargokit.concurrency.seconds", 60));
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.shared();

    private final Seed seed = Seed.current();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Tally tally = new Tally();

    @Test
    void nothing_fails_and_nothing_hangs() throws Exception {
        var cargos = new Cargos();
        cargos.add("ABC123");
        cargos.add("FTL456");

        try (var shipping = new Shipping(SYSTEM.url("gateway"))) {
            var clients = start(shipping, cargos);
            for (Thread client : clients) {
                assertTrue(client.join(LOAD.plusSeconds(30)), client.getName() + " hangs; so far " + tally);
            }
        }

        System.out.println("  concurrency  " + tally);
        assertEquals(List.of(), failures.stream().limit(5).toList(), failures.size() + " failures " + seed + tally);
        assertTrue(tally.of("assign", 200) > 10 && tally.of("report", 200) > 100, "too little was done: " + tally);
        nothingIsLeftOpen();
        everythingAnswersAtOnce();
    }

    private List<Thread> start(Shipping shipping, Cargos cargos) {
        var end = Instant.now().plus(LOAD);
        return IntStream.range(0, CLIENTS)
                .mapToObj(
                        number -> new Shipper(shipping, cargos, seed.random("shipper " + number), end, failures, tally))
                .map(shipper -> Thread.ofPlatform().name("client").start(shipper))
                .toList();
    }

    private void nothingIsLeftOpen() {
        await("an empty outbox")
                .atMost(Duration.ofMinutes(1))
                .until(() -> SYSTEM.database("handling").number("select count(*) from outbox") == 0);
        for (String service : List.of("booking", "routing", "handling")) {
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() ->
                            assertEquals(List.of(), SYSTEM.database(service).transactionsOlderThanSeconds(3), service));
        }
    }

    private void everythingAnswersAtOnce() {
        var paths = Map.of(
                "gateway", "/tracking/v1/cargos/ABC123",
                "booking", "/booking/v1/cargos/ABC123",
                "handling", "/handling/v1/cargos/ABC123/events",
                "routing", "/paths?from=CNHKG&to=SESTO");
        paths.forEach((service, path) -> {
            try (var client = new Client(SYSTEM.url(service))) {
                var response = client.get(path).mustBe(200);
                assertTrue(response.took().compareTo(AT_ONCE) < 0, response::toString);
            }
        });
    }
}
