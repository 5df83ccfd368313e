package dev.cargokit.kit.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.consul.Consuls;
import dev.cargokit.kit.discovery.InstanceSource.Address;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsulHealthTest {

    private final ObjectMapper json = new ObjectMapper();
    private ConsulStandIn consul;
    private ConsulAgent agent;

    @BeforeEach
    void start() throws IOException {
        consul = new ConsulStandIn();
        agent = new ConsulAgent(Consuls.at(consul.address()), json);
    }

    @AfterEach
    void stop() {
        agent.close();
        consul.close();
    }

    @Test
    void finds_the_healthy_instances_of_the_requested_service() throws Exception {
        register("a", "{'Name':'add-service','Address':'10.0.0.1','Port':8211}");
        register("b", "{'Name':'add-service','Address':'','Port':8211}");
        register("c", "{'Name':'user-service','Address':'10.0.0.3','Port':8231}");

        assertEquals(
                List.of(new Address("10.0.0.1", 8211), new Address("10.1.1.1", 8211)),
                health("add-service", "http").instances());
    }

    @Test
    void finds_another_port_by_its_name() throws Exception {
        register("a", "{'Name':'add-service','Address':'10.0.0.1','Port':8211,'Meta':{'grpc-port':'8212'}}");

        assertEquals(
                List.of(new Address("10.0.0.1", 8212)),
                health("add-service", "grpc").instances());
    }

    @Test
    void takes_no_instance_without_the_port_for_one_that_has_it() throws Exception {
        register("a", "{'Name':'add-service','Address':'10.0.0.1','Port':8211}");

        assertThrows(IOException.class, health("add-service", "grpc")::instances);
    }

    @Test
    void fails_when_consul_refuses() {
        consul.respond(403);

        assertThrows(IOException.class, health("add-service", "http")::instances);
    }

    @Test
    void does_not_wait_for_a_consul_that_keeps_silent() {
        consul.hang(true);

        assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> assertThrows(IOException.class, health("add-service", "http")::instances));
    }

    private ConsulHealth health(String service, String port) {
        return new ConsulHealth(agent, service, port);
    }

    private void register(String id, String entry) throws IOException {
        consul.entries.put(id, json.readTree(entry.replace('\'', '"')));
    }
}
