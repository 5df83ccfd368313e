package dev.cargokit.kit.discovery;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.consul.Consuls;
import dev.cargokit.kit.discovery.InstanceSource.Address;
import io.smallrye.stork.api.ServiceDiscovery;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.consul.ConsulContainer;

/// With a real Consul. Skipped where there is no Docker engine, unless `CARGOKIT_REQUIRE_DOCKER` is set.
class ConsulIT {

    private static ConsulContainer consul;

    private ConsulAgent agent;
    private InstanceRefresher refresher;
    private ServiceDiscovery users;
    private Replica one;
    private Replica two;

    @BeforeAll
    static void startConsul() {
        boolean available = DockerClientFactory.instance().isDockerAvailable();
        assertTrue(
                available || !Boolean.parseBoolean(System.getenv("CARGOKIT_REQUIRE_DOCKER")),
                "CARGOKIT_REQUIRE_DOCKER is set, and there is no Docker engine");
        assumeTrue(available, "There is no Docker engine here: Consul is not tested");
        consul = new ConsulContainer("hashicorp/consul:1.21").withExtraHost(Replica.HOST, "host-gateway");
        consul.start();
    }

    @AfterAll
    static void stopConsul() {
        if (consul != null) {
            consul.stop();
        }
    }

    @BeforeEach
    void two_replicas_are_found() throws IOException {
        agent = new ConsulAgent(
                Consuls.at("http://" + consul.getHost() + ":" + consul.getMappedPort(8500)), new ObjectMapper());
        refresher = new InstanceRefresher(Duration.ofMillis(200));
        one = new Replica(agent);
        two = new Replica(agent);
        users = refresher.refresh("user-service", new ConsulHealth(agent, "user-service", "http"));
        awaitFound(one, two);
    }

    @AfterEach
    void stop() throws InterruptedException {
        refresher.stop(null);
        one.leave();
        two.leave();
        one.close();
        two.close();
        agent.close();
    }

    @Test
    void one_that_leaves_does_not_take_its_sibling_with_it() throws InterruptedException {
        one.leave();

        awaitFound(two);
        await().during(Duration.ofSeconds(2)).until(() -> found().equals(Set.of(two.address())));
    }

    @Test
    void one_whose_check_fails_is_out_until_it_passes_again() {
        one.ready(false);
        awaitFound(two);

        one.ready(true);

        awaitFound(one, two);
    }

    @Test
    void an_address_that_changes_hands_is_no_longer_that_of_its_former_owner() {
        one.vanish();

        one.becomes("product-service");

        awaitFound(two);
    }

    @Test
    void a_consul_that_is_paused_changes_nothing() {
        var docker = consul.getDockerClient();
        docker.pauseContainerCmd(consul.getContainerId()).exec();
        try {
            await().during(Duration.ofSeconds(5)).atMost(Duration.ofSeconds(30)).until(() -> found().size() == 2);
        } finally {
            docker.unpauseContainerCmd(consul.getContainerId()).exec();
        }

        one.ready(false);
        awaitFound(two);
        assertEquals(Set.of(two.address()), found());
    }

    private void awaitFound(Replica... replicas) {
        var expected = Set.of(replicas).stream().map(Replica::address).collect(Collectors.toSet());
        await().atMost(Duration.ofSeconds(30)).until(() -> found().equals(expected));
    }

    private Set<Address> found() {
        return users.getServiceInstances().await().indefinitely().stream()
                .map(instance -> new Address(instance.getHost(), instance.getPort()))
                .collect(Collectors.toSet());
    }
}
