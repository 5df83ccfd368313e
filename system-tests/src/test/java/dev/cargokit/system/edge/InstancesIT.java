package dev.cargokit.system.edge;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.SteadyLoad;
import dev.cargokit.system.running.Processes;
import dev.cargokit.system.running.TestSystem;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Three instances of a service under 200 requests a second: whatever happens to one of them, no GET fails.
class InstancesIT {

    private static final List<String> INSTANCES = List.of("user", "user-2", "user-3");
    private static final Duration STARTED = Duration.ofSeconds(60);
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final int RESTARTS = 3;

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.sharedForCrashes();

    private static Client gateway;
    private SteadyLoad load;

    @BeforeAll
    static void start() {
        SYSTEM.train(INSTANCES.getFirst());
        INSTANCES.forEach(InstancesIT::start);
        gateway = new Client(SYSTEM.url("gateway"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        INSTANCES.forEach(SYSTEM::stop);
    }

    @BeforeEach
    void all_take_part() {
        load = new SteadyLoad(SYSTEM.url("gateway"), "/users/user1");
        INSTANCES.forEach(InstancesIT::awaitPart);
        assertEquals(List.of(), load.failures());
    }

    @AfterEach
    void end() {
        load.close();
    }

    @Test
    void one_killed_costs_nobody_an_answer() {
        SYSTEM.kill("user-2");
        goesOn(400);
        await("user-2 to be out")
                .atMost(TIMEOUT)
                .until(() -> instance("user-2").path("breaker").asText().equals("open"));

        start("user-2");
        awaitPart("user-2");
        assertEquals(List.of(), load.failures());
    }

    @Test
    void restarts_one_after_the_other_cost_nobody_an_answer() {
        for (int restart = 0; restart < RESTARTS; restart++) {
            var instance = INSTANCES.get(restart % INSTANCES.size());
            SYSTEM.stop(instance);
            goesOn(40);
            start(instance);
            awaitPart(instance);
        }

        assertEquals(List.of(), load.failures());
    }

    @Test
    void one_that_hangs_is_soon_out_and_costs_nobody_an_answer() {
        SYSTEM.freeze("user-2");
        try {
            await("user-2 to be out")
                    .atMost(TIMEOUT)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> instance("user-2").path("breaker").asText().equals("open"));
            goesOn(400);
        } finally {
            SYSTEM.thaw("user-2");
        }

        awaitPart("user-2");
        assertEquals(List.of(), load.failures());
    }

    private void goesOn(int responses) {
        int before = load.successes();
        await().atMost(Duration.ofSeconds(60)).until(() -> load.successes() >= before + responses);
        assertTrue(load.failures().isEmpty(), () -> load.failures().toString());
    }

    private static void start(String component) {
        new Processes(SYSTEM).start(component);
        await(component).atMost(STARTED).until(() -> SYSTEM.isReady(component));
    }

    private static void awaitPart(String name) {
        long before = instance(name).path("requests").asLong();
        await(name + " to take part")
                .atMost(TIMEOUT)
                .until(() -> instance(name).path("breaker").asText().equals("closed")
                        && instance(name).path("requests").asLong() > before + 10);
    }

    /// What the gateway says of it.
    private static JsonNode instance(String name) {
        var address = "127.0.0.1:" + SYSTEM.url(name).getPort();
        return StreamSupport.stream(
                        gateway.get("/q/gateway").json().path("services").spliterator(), false)
                .flatMap(service ->
                        StreamSupport.stream(service.path("instances").spliterator(), false))
                .filter(instance -> instance.path("address").asText().equals(address))
                .findFirst()
                .orElseThrow();
    }
}
