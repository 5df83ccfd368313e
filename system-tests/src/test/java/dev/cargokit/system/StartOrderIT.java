package dev.cargokit.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.NoResponse;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.client.Texts;
import dev.cargokit.system.journey.Verdict;
import dev.cargokit.system.running.Processes;
import dev.cargokit.system.running.TestSystem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whoever comes first waits for the others: any start order ends in a system that works, and nobody cries about it.
class StartOrderIT {

    private static final Duration ALIVE = Duration.ofMinutes(1);
    private static final Duration READY = Duration.ofMinutes(2);

    /// Callers before those whom they call, and all before the database. RecoveryIT draws an order at random.
    @Test
    void the_wrong_order_ends_in_a_system_that_works_without_an_error_in_any_log() {
        var order = List.of("web", "gateway", "handling", "booking", "routing", TestSystem.DATABASE);
        try (var system = TestSystem.create()) {
            system.begin("StartOrderIT");
            var processes = new Processes(system);

            for (String component : order) {
                processes.start(component);
                awaitLife(system, component);
            }
            awaitReady(system, order);
            useIt(system);

            for (String service : TestSystem.SERVICES) {
                assertEquals(List.of(), system.log(service).errors(), service + " started in " + order);
            }
        }
    }

    /// So that the next one really starts after it.
    private static void awaitLife(TestSystem system, String component) {
        if (component.equals(TestSystem.DATABASE)) {
            return;
        }
        try (var client = new Client(system.managementUrl(component))) {
            await(component + " to live")
                    .atMost(ALIVE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> isAlive(client));
        }
    }

    private static boolean isAlive(Client client) {
        try {
            return client.get("/q/health/live").status() == 200;
        } catch (NoResponse notYet) {
            return false;
        }
    }

    private static void awaitReady(TestSystem system, List<String> order) {
        for (String component : order) {
            await(component + " to be ready, started in " + order)
                    .atMost(READY)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> system.isReady(component));
        }
    }

    private static void useIt(TestSystem system) {
        try (var shipping = new Shipping(system.url("gateway"))) {
            var cargo = new Traveller(shipping);
            var legs = cargo.route();
            cargo.reported("Receive", Traveller.ORIGIN, "");
            cargo.mustBe(new Verdict(
                    Texts.inPort(Traveller.ORIGIN),
                    Texts.toLoad(legs.getFirst()),
                    false,
                    Optional.of(legs.getLast().unloadTime())));
        }
    }
}
