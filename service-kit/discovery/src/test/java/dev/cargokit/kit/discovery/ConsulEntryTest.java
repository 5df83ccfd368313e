package dev.cargokit.kit.discovery;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.consul.Consuls;
import dev.cargokit.kit.discovery.InstanceSource.Address;
import dev.cargokit.kit.test.LogCapture;
import dev.cargokit.kit.time.PeriodicTask;
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
    private final List<PeriodicTask> registrations = new ArrayList<>();
    private ConsulStandIn consul;
    private ConsulAgent agent;

    @BeforeEach
    void start() throws IOException {
        consul = new ConsulStandIn();
        agent = new ConsulAgent(Consuls.with(Map.of("url", consul.address(), "token", "a-token")), json);
    }

    @AfterEach
    void stop() {
        registrations.forEach(PeriodicTask::close);
        agent.close();
        consul.close();
    }

    @Test
    void each_replica_has_an_entry_of_its_own_with_a_readiness_check() {
        registered(8231);
        registered(8232);

        soon().until(() -> consul.entries.size() == 2);
        assertEquals(Set.of("user-service-10.0.0.1-8231", "user-service-10.0.0.1-8232"), consul.entries.keySet());
        var entry = consul.entries.get("user-service-10.0.0.1-8231");
        assertEquals("user-service", entry.path("Name").asText());
        assertEquals(8231, entry.path("Port").asInt());
        assertEquals("8212", entry.path("Meta").path("grpc-port").asText());
        assertEquals(
                "http://10.0.0.1:9231/q/health/ready",
                entry.path("Check").path("HTTP").asText());
        assertEquals(
                "user-service",
                entry.path("Check")
                        .path("Header")
                        .path("Cargokit-Service")
                        .path(0)
                        .asText());
        assertEquals("1s", entry.path("Check").path("Interval").asText());
        assertEquals(
                "1m", entry.path("Check").path("DeregisterCriticalServiceAfter").asText());
        assertEquals("a-token", consul.token);
    }

    @Test
    void an_instance_has_no_alias_unless_it_is_enabled() {
        var config = Consuls.with(Map.of("alias.name", "addsvc"));

        assertEquals(
                1,
                ConsulEntry.of(agent, "add-service", new Address("10.0.0.1", 8211), config)
                        .size());
    }

    @Test
    void an_alias_has_a_port_and_tags_of_its_own_and_the_check_of_the_service() throws InterruptedException {
        var config = Consuls.with(
                Map.of("alias.enabled", "true", "alias.name", "addsvc", "alias.port", "8212", "alias.tags", "prod,go"));

        for (var entry : ConsulEntry.of(agent, "add-service", new Address("10.0.0.1", 8211), config)) {
            entry.refresh();
        }

        assertEquals(Set.of("add-service-10.0.0.1-8211", "addsvc-10.0.0.1-8212"), consul.entries.keySet());
        var own = consul.entries.get("add-service-10.0.0.1-8211");
        var alias = consul.entries.get("addsvc-10.0.0.1-8212");
        assertEquals("addsvc", alias.path("Name").asText());
        assertEquals(8212, alias.path("Port").asInt());
        assertEquals("[\"prod\",\"go\"]", alias.path("Tags").toString());
        assertEquals(own.path("Check"), alias.path("Check"));
    }

    @Test
    void deregistering_leaves_the_siblings_alone() throws InterruptedException {
        var leaving = registered(8231);
        registered(8232);
        soon().until(() -> consul.entries.size() == 2);

        registrations.getFirst().close();
        leaving.deregister();

        assertEquals(Set.of("user-service-10.0.0.1-8232"), consul.entries.keySet());
    }

    @Test
    void registers_once_consul_is_available() {
        consul.respond(500);
        try (var lines = LogCapture.of(Registration.class.getName())) {
            registered(8231);
            soon().until(() -> !lines.all().isEmpty());
            lines.only("registers as soon as it is available again");

            consul.respond(200);

            soon().until(() -> consul.entries.size() == 1);
        }
    }

    @Test
    void registers_again_when_consul_has_lost_its_data() {
        registered(8231);
        soon().until(() -> consul.entries.size() == 1);

        consul.entries.clear();

        soon().until(() -> consul.entries.size() == 1);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30));
    }

    private ConsulEntry registered(int port) {
        var config = Consuls.with(Map.of("ports.grpc", "8212", "alias.name", "usersvc"));
        var entry = ConsulEntry.of(agent, "user-service", new Address("10.0.0.1", port), config)
                .getFirst();
        registrations.add(PeriodicTask.start("registration", Duration.ofMillis(50), entry::refresh));
        return entry;
    }
}
