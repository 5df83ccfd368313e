package dev.cargokit.kit.discovery;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.consul.Consuls;
import dev.cargokit.kit.discovery.Source.Address;
import dev.cargokit.testkit.LogLines;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsulEntryTest {

    private final ObjectMapper json = new ObjectMapper();
    private final List<Thread> keepers = new ArrayList<>();
    private ConsulStandIn consul;
    private ConsulAgent agent;

    @BeforeEach
    void start() throws IOException {
        consul = new ConsulStandIn();
        agent = new ConsulAgent(Consuls.with(Map.of("url", consul.address(), "token", "a-token")));
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (var keeper : keepers) {
            keeper.interrupt();
            keeper.join();
        }
        agent.close();
        consul.close();
    }

    @Test
    void each_replica_has_an_entry_of_its_own_with_a_check_of_its_readiness() {
        kept(8231);
        kept(8232);

        soon().until(() -> consul.entries.size() == 2);
        assertEquals(Set.of("user-service-10.0.0.1-8231", "user-service-10.0.0.1-8232"), consul.entries.keySet());
        var entry = consul.entries.get("user-service-10.0.0.1-8231");
        assertEquals("user-service", entry.path("Name").asText());
        assertEquals(8231, entry.path("Port").asInt());
        assertEquals("8212", entry.path("Meta").path("grpc-port").asText());
        assertEquals(
                "http://10.0.0.1:8231/q/health/ready",
                entry.path("Check").path("HTTP").asText());
        assertEquals("1s", entry.path("Check").path("Interval").asText());
        assertEquals(
                "1m", entry.path("Check").path("DeregisterCriticalServiceAfter").asText());
        assertEquals("a-token", consul.token);
    }

    @Test
    void who_leaves_leaves_alone() throws InterruptedException {
        var leaving = kept(8231);
        kept(8232);
        soon().until(() -> consul.entries.size() == 2);

        keepers.getFirst().interrupt();
        keepers.getFirst().join();
        leaving.leave();

        assertEquals(Set.of("user-service-10.0.0.1-8232"), consul.entries.keySet());
    }

    @Test
    void who_comes_to_anothers_address_takes_its_entry_out_and_no_siblings() throws IOException {
        register("product-service-10.0.0.1-8231", "product-service", 8231);
        register("product-service-10.0.0.1-8232", "product-service", 8232);
        register("by-hand", "user-canary", 8231);

        kept(8231);

        soon().until(() -> consul.entries.containsKey("user-service-10.0.0.1-8231"));
        assertEquals(
                Set.of("product-service-10.0.0.1-8232", "by-hand", "user-service-10.0.0.1-8231"),
                consul.entries.keySet());
    }

    @Test
    void registers_once_consul_is_there() {
        consul.answer(500);
        try (var lines = LogLines.of(Registration.class.getName())) {
            kept(8231);
            soon().until(() -> !lines.all().isEmpty());
            lines.only("registers as soon as it is back");

            consul.answer(200);

            soon().until(() -> consul.entries.size() == 1);
        }
    }

    @Test
    void registers_again_in_a_consul_that_has_lost_its_memory() {
        kept(8231);
        soon().until(() -> consul.entries.size() == 1);

        consul.entries.clear();

        soon().until(() -> consul.entries.size() == 1);
    }

    private void register(String id, String service, int port) throws IOException {
        var entry = "{'Name':'%s','Address':'10.0.0.1','Port':%d}".formatted(service, port);
        consul.entries.put(id, json.readTree(entry.replace('\'', '"')));
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30));
    }

    private ConsulEntry kept(int port) {
        var entry = new ConsulEntry(agent, "user-service", new Address("10.0.0.1", port), Map.of("grpc", 8212), json);
        keepers.add(Thread.ofVirtual().start(entry::keep));
        return entry;
    }
}
