package dev.cargokit.system.container;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.launcher.demo.CargoDemo;
import dev.cargokit.system.client.Client;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The images and the compose file that people use: they start, stay small, and carry a cargo; who observes them sees
/// all.
class SystemInContainersIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    /// What runs how often.
    private static final Map<String, Integer> INSTANCES = Map.ofEntries(
            Map.entry("gateway", 1),
            Map.entry("web", 1),
            Map.entry("booking", 1),
            Map.entry("routing", 1),
            Map.entry("handling", 1),
            Map.entry("add", 1),
            Map.entry("profile", 1),
            Map.entry("string", 3),
            Map.entry("user", 3),
            Map.entry("product", 3),
            Map.entry("patterns", 1));

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    @Test
    void carries_one_cargo_as_planned_and_another_astray_and_back() {
        new CargoDemo(SYSTEM.gateway(), line -> {}, Clock.systemUTC()).run();
    }

    @Test
    void is_small_and_soon_ready() {
        var footprint = Footprint.of(SYSTEM.compose());

        System.out.println("ready %.0f s after up; %s".formatted(SYSTEM.took().toMillis() / 1000.0, footprint));
        assertTrue(footprint.megabytes() < 3000, footprint::toString);
    }

    /// By what Docker runs every five seconds: three failures, and the container is unhealthy.
    @Test
    void a_container_is_as_healthy_as_its_service_says() {
        var compose = SYSTEM.compose();
        compose.set("add-service", "fault.not-ready", "true");
        try {
            await("ill health").atMost(TIMEOUT).until(() -> !isHealthy(compose));
        } finally {
            compose.unset();
        }
        await("health").atMost(TIMEOUT).until(() -> isHealthy(compose));
    }

    private static boolean isHealthy(Compose compose) {
        return compose.inside("add", "health && echo yes || echo no").endsWith("yes");
    }

    @Test
    void runs_every_service_restricted() {
        for (String container : SYSTEM.compose().containers("booking")) {
            assertEquals(
                    "10001:10001 true [ALL]",
                    SYSTEM.compose()
                            .docker(
                                    "inspect",
                                    "--format={{.Config.User}} {{.HostConfig.ReadonlyRootfs}} {{.HostConfig.CapDrop}}",
                                    container)
                            .strip());
        }
    }

    @Test
    void the_database_is_reached_by_who_stores_and_by_nobody_else() {
        var connects = "(exec 3<>/dev/tcp/database/5432) 2> /dev/null && echo yes || echo no";

        assertEquals("yes", SYSTEM.compose().inside("booking", connects));
        assertEquals("no", SYSTEM.compose().inside("user", connects));
    }

    @Test
    void a_service_registers_in_consul_under_its_own_name_only() {
        assertEquals("yes", consulAllows("consul acl token read -self -token=$(cat /run/secrets/user)"));
        assertEquals(
                "no", consulAllows("consul services register -name=booking-service -token=$(cat /run/secrets/user)"));
        assertEquals("no", consulAllows("consul kv put cargokit/x 1"));
    }

    /// Without the container's own token, which would win over one of the command.
    private static String consulAllows(String command) {
        var script = "unset CONSUL_HTTP_TOKEN_FILE; " + command + " > /dev/null 2>&1 && echo yes || echo no";
        return SYSTEM.compose().run("exec", "-T", "consul", "sh", "-c", script).strip();
    }

    @Test
    void publishes_nothing_but_the_gateway_and_the_observers() {
        var published = SYSTEM.compose()
                .run("ps", "--format", "{{.Service}} {{.Ports}}")
                .lines()
                .filter(line -> line.contains("->"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .sorted()
                .toList();

        assertEquals(List.of("gateway", "patterns", "prometheus", "zipkin"), published);
    }

    @Test
    void prometheus_scrapes_every_instance_and_knows_the_alerts() {
        try (var prometheus = new Client(SYSTEM.prometheus())) {
            await("every instance to be scraped")
                    .atMost(TIMEOUT)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertEquals(INSTANCES, up(prometheus)));

            await("every rule to be evaluated")
                    .atMost(TIMEOUT)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertEquals(Map.of("ok", 6), rules(prometheus)));
        }
    }

    /// How many there are of each health.
    private static Map<String, Integer> rules(Client prometheus) {
        var health = new TreeMap<String, Integer>();
        JsonNode groups =
                prometheus.get("/api/v1/rules").mustBe(200).json().path("data").path("groups");
        groups.forEach(group -> group.path("rules")
                .forEach(rule -> health.merge(rule.path("health").asText(), 1, Integer::sum)));
        return health;
    }

    private static Map<String, Integer> up(Client prometheus) {
        var instances = new TreeMap<String, Integer>();
        JsonNode targets = prometheus
                .get("/api/v1/targets?state=active")
                .mustBe(200)
                .json()
                .path("data");
        for (JsonNode target : targets.path("activeTargets")) {
            if (target.path("health").asText().equals("up")) {
                instances.merge(target.path("labels").path("service").asText(), 1, Integer::sum);
            }
        }
        return instances;
    }
}
