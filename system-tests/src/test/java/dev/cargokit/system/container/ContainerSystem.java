package dev.cargokit.system.container;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.NoResponse;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.running.Ports;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The whole system of docker-compose.yml with its observers: built and started once for all test classes, on
/// free ports and as a project of its own, and removed with its data at the end.
public final class ContainerSystem implements BeforeAllCallback {

    private static final Path ROOT = Path.of(System.getProperty("cargokit.root"));
    private static final Path CONTAINERS = Path.of("src/test/containers").toAbsolutePath();
    private static final String PROJECT = "cargokit-test";
    private static final Duration TIMEOUT = Duration.ofMinutes(4);

    /// The same report is taken in once, however often it comes.
    private static final String SAMPLE = "FTL456";

    /// What leads to each of the example services, but add-service, which is not asked by GET; some are refused there.
    private static final List<String> EXAMPLES =
            List.of("/users/user1", "/products/product1", "/stringsvc/count", "/profiles/nobody");

    private static final JsonNode ONE_AND_ONE =
            JsonNodeFactory.instance.objectNode().put("a", 1).put("b", 1);

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        Docker.mustBeThere("the system in containers");
        running = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ContainerSystem.class))
                .computeIfAbsent(Running.class, _ -> new Running(), Running.class);
        everythingRuns();
    }

    public Compose compose() {
        return running.compose;
    }

    FaultTable table() {
        return running.table;
    }

    /// From `up` to everything ready, the images built already.
    Duration took() {
        return running.took;
    }

    public URI gateway() {
        return url(running.gatewayPort);
    }

    URI zipkin() {
        return url(running.zipkinPort);
    }

    URI prometheus() {
        return url(running.prometheusPort);
    }

    /// A service's own port, which is published to nobody: at the address of one of its containers.
    public URI url(String service, int port) {
        return URI.create("http://" + host(service) + ":" + port);
    }

    /// The address of one of a service's containers. On Linux the machine reaches it, and only there.
    public String host(String service) {
        return compose().address(compose().containers(service).getFirst());
    }

    public Shipping shipping() {
        return new Shipping(gateway());
    }

    /// Starts what does not run; returns when every container is healthy, whatever the services know.
    void everyContainerRuns() {
        running.everyContainerRuns();
    }

    /// Starts what does not run; returns when every container is healthy and the services have found each other again.
    void everythingRuns() {
        everyContainerRuns();
        try (var shipping = shipping()) {
            await("the services to find each other")
                    .atMost(TIMEOUT)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> isWhole(shipping));
        }
    }

    /// Whether the gateway, booking, routing and handling all reach whom they ask, and the gateway the examples.
    private static boolean isWhole(Shipping shipping) {
        try {
            var received = new Incident(SAMPLE, "Receive", "AUMEL", "", LONG_AGO);
            return isTrackedInFull(shipping, SAMPLE)
                    && shipping.report(received).status() == 200
                    && EXAMPLES.stream()
                            .noneMatch(path -> shipping.client().get(path).isRetryable())
                    && shipping.client().post("/addsvc/sum", ONE_AND_ONE).status() == 200;
        } catch (NoResponse away) {
            return false;
        }
    }

    /// Whether a cargo is tracked with nothing missing, and routes are offered for it.
    static boolean isTrackedInFull(Shipping shipping, String id) {
        try {
            var tracked = shipping.track(id);
            return tracked.status() == 200
                    && !tracked.json().path("cargo").path("partial").asBoolean()
                    && shipping.requestRoutes(id).status() == 200;
        } catch (NoResponse away) {
            return false;
        }
    }

    private static URI url(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static final class Running implements AutoCloseable {

        private final int offset = Ports.freeOffset();
        private final int gatewayPort = 8080 + offset;
        private final int zipkinPort = 9411 + offset;
        private final int prometheusPort = 9090 + offset;
        private final FaultTable table = new FaultTable();
        private final Thread lastResort = new Thread(this::remove);
        private final Compose compose;
        private final Duration took;

        Running() {
            compose = new Compose(Compose.in(ROOT, PROJECT, CONTAINERS.resolve("small-disk.yml"))
                    .with("COMPOSE_PROFILES", "observe")
                    .with("CARGOKIT_LISTEN", "127.0.0.1:" + gatewayPort)
                    .with("CARGOKIT_ZIPKIN_LISTEN", "127.0.0.1:" + zipkinPort)
                    .with("CARGOKIT_PROMETHEUS_LISTEN", "127.0.0.1:" + prometheusPort));
            remove();
            Runtime.getRuntime().addShutdownHook(lastResort);
            fillMavenCache();
            compose.run("build");
            long begin = System.nanoTime();
            compose.run("up", "--no-build", "--wait", "--wait-timeout", "300");
            took = Duration.ofNanos(System.nanoTime() - begin);
        }

        private void fillMavenCache() {
            compose.docker(
                    "build",
                    "--quiet",
                    "--file=" + CONTAINERS.resolve("maven-cache.Dockerfile"),
                    System.getProperty("cargokit.maven.repository"));
        }

        /// Without `--wait`, which gives up on a container that is unhealthy at this moment.
        void everyContainerRuns() {
            if (compose.unwell().isEmpty()) {
                return;
            }
            compose.run("up", "--detach", "--no-build", "--no-recreate");
            await("every container to be healthy")
                    .atMost(TIMEOUT)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertEquals(List.of(), compose.unwell()));
        }

        @Override
        public void close() {
            System.out.println(table);
            remove();
            Runtime.getRuntime().removeShutdownHook(lastResort);
        }

        private void remove() {
            compose.run("down", "--volumes", "--timeout", "0");
        }
    }
}
