package dev.cargokit.gateway.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.gateway.GatewayConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteDefinitionTest {

    @Test
    void puts_the_longest_path_first() {
        var route = route("user-service", "");

        var paths =
                RouteDefinition.all(Map.of("/", route, "/a/*", route, "/a/b/c", route), "user-service"::equals).stream()
                        .map(RouteDefinition::path)
                        .toList();

        assertEquals(List.of("/a/b/c", "/a/*", "/"), paths);
    }

    @ParameterizedTest
    @CsvSource({
        "/, ''",
        "/assets/*, ''",
        "/users/{name}, /users",
        "/addsvc/sum, /addsvc",
        "/a/b/*, /a/b",
        "/a/b/*, /a",
        "/booking/v1/*, ''"
    })
    void accepts_a_path_that_begins_with_what_is_stripped(String path, String strip) {
        var definition = definition(path, route("user-service", strip));

        assertEquals(new RouteDefinition(path, "user-service", strip, Duration.ofSeconds(5), 3, 4, 5), definition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/user", "users", "/users/", "/users/{name}", "/"})
    void rejects_a_strip_that_the_path_does_not_begin_with(String strip) {
        var message = error("/users/{name}", route("user-service", strip));

        assertTrue(message.startsWith("cargokit.gateway.routes.\"/users/{name}\".strip=" + strip + ": "), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users",
                "/users/",
                "*",
                "/*/more",
                "/users/*/more",
                "/users*",
                "/users/:name",
                "/users/{na/me}",
                "/a b"
            })
    void rejects_what_is_no_path(String path) {
        var message = error(path, route("user-service", ""));

        assertTrue(message.startsWith("cargokit.gateway.routes.\"" + path + "\": "), message);
    }

    @Test
    void rejects_a_service_that_discovery_does_not_know() {
        var message = error("/users/{name}", route("users-service", "/users"));

        assertTrue(message.startsWith("cargokit.gateway.routes.\"/users/{name}\".service=users-service: "), message);
    }

    @ParameterizedTest
    @CsvSource({
        "timeout=PT0S, 0s, 3, 4, 5",
        "attempts=0, 5s, 0, 4, 5",
        "attempts=11, 5s, 11, 4, 5",
        "concurrency=0, 5s, 3, 0, 5",
        "concurrency=10001, 5s, 3, 10001, 5",
        "queue=-1, 5s, 3, 4, -1"
    })
    void rejects_numbers_out_of_range(String property, String timeout, int attempts, int concurrency, int queue) {
        var route = new Configured(
                "user-service", Optional.empty(), Duration.parse("PT" + timeout), attempts, concurrency, queue);

        var message = error("/users", route);

        assertTrue(message.startsWith("cargokit.gateway.routes.\"/users\"." + property + ": "), message);
    }

    @Test
    void does_not_accept_another_spelling_of_what_is_stripped() {
        var route = definition("/users/{name}", route("user-service", "/users"));

        assertTrue(route.accepts("/users/user1"));
        assertFalse(List.of("//users/user1", "/x/../users/user1", "/%75sers/user1").stream()
                .anyMatch(route::accepts));
    }

    @Test
    void strips_the_beginning_of_the_path() {
        assertEquals(
                "/user1",
                definition("/users/{name}", route("user-service", "/users")).upstreamPath("/users/user1"));
    }

    private static RouteDefinition definition(String path, GatewayConfig.Route route) {
        return RouteDefinition.all(Map.of(path, route), "user-service"::equals).getFirst();
    }

    private static String error(String path, GatewayConfig.Route route) {
        return assertThrows(IllegalStateException.class, () -> definition(path, route))
                .getMessage();
    }

    private static GatewayConfig.Route route(String service, String strip) {
        return new Configured(
                service, Optional.of(strip).filter(text -> !text.isEmpty()), Duration.ofSeconds(5), 3, 4, 5);
    }

    private record Configured(
            String service, Optional<String> strip, Duration timeout, int attempts, int concurrency, int queue)
            implements GatewayConfig.Route {}
}
