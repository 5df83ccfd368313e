package dev.cargokit.system.container;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.SteadyLoad;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Consul says who is there, and that is all: who is known is reached without it.
class RegistryIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    /// Longer than any time limit of discovery: an empty answer is not believed for 15 s.
    private static final Duration AWAY = Duration.ofSeconds(20);

    private static final String SERVICE = "user-service";

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Compose compose = SYSTEM.compose();

    @AfterEach
    void everything_runs_again() {
        SYSTEM.everythingRuns();
    }

    @Test
    void a_consul_that_hangs_fails_no_request() {
        try (var gateway = new Client(SYSTEM.gateway());
                var load = new SteadyLoad(SYSTEM.gateway(), "/users/user1")) {
            awaitInstances(gateway, 3);

            var lastUpdate = whilePaused(gateway, load);
            await("Consul to be heard again")
                    .atMost(TIMEOUT)
                    .until(() -> !lastUpdate(gateway).equals(lastUpdate) && instances(gateway) == 3);
            String stopping = compose.containers("user").getFirst();
            compose.docker("kill", "--signal=TERM", stopping);
            long begin = System.nanoTime();
            awaitInstances(gateway, 2);
            double noticed = (System.nanoTime() - begin) / 1e9;
            int before = load.successes();
            await("reads without it").atMost(TIMEOUT).until(() -> load.successes() > before + 400);
            // Only what has ended is started again.
            compose.docker("wait", stopping);

            System.out.printf(
                    "  Consul paused for %d s: %d reads, %d failed; then one that stops is noticed after %.1f s%n",
                    AWAY.toSeconds(), load.successes(), load.failures().size(), noticed);
            assertEquals(List.of(), load.failures());
        }
    }

    /// Returns when discovery said something for the last time.
    private String whilePaused(Client gateway, SteadyLoad load) {
        compose.pause("consul");
        try {
            var lastUpdate = awaitSilence(gateway);
            await("a long while").during(AWAY).atMost(AWAY.plus(TIMEOUT)).until(() -> {
                assertEquals(List.of(), load.failures());
                return instances(gateway) == 3;
            });
            assertEquals(lastUpdate, lastUpdate(gateway), "Consul was not away");
            return lastUpdate;
        } finally {
            compose.run("unpause", "consul");
        }
    }

    /// Responses that were in flight may still arrive.
    private static String awaitSilence(Client gateway) {
        var last = new AtomicReference<>("");
        await("silence")
                .atMost(TIMEOUT)
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> lastUpdate(gateway).equals(last.getAndSet(lastUpdate(gateway))));
        return last.get();
    }

    private static void awaitInstances(Client gateway, int number) {
        await(number + " instances")
                .atMost(TIMEOUT)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> instances(gateway) == number);
    }

    private static int instances(Client gateway) {
        return service(gateway).path("instances").size();
    }

    private static String lastUpdate(Client gateway) {
        return service(gateway).path("known").asText();
    }

    private static JsonNode service(Client gateway) {
        var services = gateway.get("/q/gateway").mustBe(200).json().path("services");
        return StreamSupport.stream(services.spliterator(), false)
                .filter(service -> service.path("name").asText().equals(SERVICE))
                .findFirst()
                .orElseThrow();
    }
}
