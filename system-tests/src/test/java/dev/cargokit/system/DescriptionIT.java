package dev.cargokit.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Client;
import dev.cargokit.system.running.TestSystem;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The one OpenAPI document of the gateway, against what the services say of themselves.
class DescriptionIT {

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.shared();

    /// What clients see in front of a service's own paths.
    private static final Map<String, String> SERVICES = Map.of(
            "booking", "",
            "routing", "",
            "handling", "",
            "string", "/stringsvc",
            "add", "/addsvc",
            "profile", "",
            "user", "/users",
            "product", "/products");

    /// What they keep to themselves, and what no route leads to.
    private static final List<String> INSIDE = List.of("/booking/internal", "/handling/internal", "/rpc");

    private static JsonNode one;

    @BeforeAll
    static void start() {
        SYSTEM.start(
                Stream.concat(Stream.of("gateway"), SERVICES.keySet().stream()).toArray(String[]::new));
        one = description(SYSTEM.url("gateway"));
    }

    /// The small services are for this class only.
    @AfterAll
    static void stop() {
        SERVICES.keySet().stream()
                .filter(service -> !TestSystem.SERVICES.contains(service))
                .forEach(SYSTEM::stop);
    }

    /// The gateway waits two seconds for each service, which a busy one may need longer for when it is asked first.
    @Test
    void has_every_operation_of_every_service() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            one = description(SYSTEM.url("gateway"));
            assertEquals(Set.of(), missing());
        });

        assertTrue(
                one.path("paths").size() > 25, () -> "only " + one.path("paths").size());
    }

    private static Set<String> missing() {
        var missing = new TreeSet<String>();
        SERVICES.forEach((service, before) ->
                description(SYSTEM.managementUrl(service)).path("paths").properties().stream()
                        .filter(path -> INSIDE.stream().noneMatch(path.getKey()::startsWith))
                        .forEach(path -> path.getValue().fieldNames().forEachRemaining(member -> {
                            var outside = before + path.getKey();
                            if (!one.path("paths").path(outside).has(member)) {
                                missing.add(member + " " + outside);
                            }
                        })));
        return missing;
    }

    @Test
    void refers_to_nothing_that_it_does_not_have() {
        var dangling = one.findValuesAsText("$ref").stream()
                .filter(reference -> one.at(reference.substring(1)).isMissingNode())
                .toList();

        assertEquals(List.of(), dangling);
    }

    @Test
    void has_no_schema_that_none_of_its_paths_uses() {
        var used = new TreeSet<String>();
        addReferences(one.path("paths"), used);

        var schemas = one.path("components").path("schemas").properties().stream()
                .map(schema -> "#/components/schemas/" + schema.getKey())
                .toList();
        assertFalse(schemas.isEmpty());
        assertEquals(
                List.of(), schemas.stream().filter(name -> !used.contains(name)).toList());
    }

    private static void addReferences(JsonNode node, Set<String> references) {
        for (var reference : node.findValuesAsText("$ref")) {
            if (references.add(reference)) {
                addReferences(one.at(reference.substring(1)), references);
            }
        }
    }

    @Test
    void has_no_two_operations_of_one_id() {
        var ids = one.path("paths").findValuesAsText("operationId");

        assertEquals(ids.size(), Set.copyOf(ids).size(), ids::toString);
    }

    private static JsonNode description(URI server) {
        try (var client = new Client(server)) {
            return client.get("/q/openapi?format=json").json();
        }
    }
}
