package dev.cargokit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.gateway.GatewayConfig.Protocol;
import dev.cargokit.gateway.GatewayConfig.Route;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedRouteTest {

    @Test
    void puts_the_longest_path_first() {
        var routes = Map.<String, Route>of("/a/*", route("s", ""), "/a/b/c", route("s", ""), "/a/b/*", route("s", ""));

        var paths = CheckedRoute.all(routes, _ -> true).stream()
                .map(CheckedRoute::path)
                .toList();

        assertEquals("/a/*", paths.getLast());
        assertEquals(3, paths.size());
    }

    @ParameterizedTest
    @CsvSource({"/users/{name}, /users", "/addsvc/sum, /addsvc", "/a/b/*, /a/b", "/a/b/*, /a", "/booking/v1/*, ''"})
    void takes_a_path_that_begins_with_what_is_stripped(String path, String strip) {
        var route = checked(path, route("user-service", strip));

        assertEquals(
                new CheckedRoute(path, "user-service", Optional.empty(), strip, Duration.ofSeconds(5), 3, 4, 5), route);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/user", "users", "/users/", "/users/{name}", "/"})
    void refuses_to_strip_what_the_path_does_not_begin_with(String strip) {
        var refused = refusal("/users/{name}", route("user-service", strip));

        assertTrue(refused.startsWith("cargokit.gateway.routes.\"/users/{name}\".strip=" + strip + ": "), refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users",
                "/",
                "/users/",
                "/*",
                "/users/*/more",
                "/users*",
                "/users/:name",
                "/users/{na/me}",
                "/a b"
            })
    void refuses_what_is_no_path(String path) {
        var refused = refusal(path, route("user-service", ""));

        assertTrue(refused.startsWith("cargokit.gateway.routes.\"" + path + "\": "), refused);
    }

    @Test
    void refuses_a_service_that_discovery_does_not_know() {
        var refused = refusal("/users/{name}", route("users-service", "/users"));

        assertTrue(refused.startsWith("cargokit.gateway.routes.\"/users/{name}\".service=users-service: "), refused);
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
    void refuses_numbers_that_make_no_sense(String named, String timeout, int attempts, int concurrency, int queue) {
        var route = new Configured(
                "user-service",
                Protocol.HTTP,
                Optional.empty(),
                Optional.empty(),
                Duration.parse("PT" + timeout),
                attempts,
                concurrency,
                queue);

        var refused = refusal("/users", route);

        assertTrue(refused.startsWith("cargokit.gateway.routes.\"/users\"." + named + ": "), refused);
    }

    @Test
    void does_not_take_a_request_that_spells_what_is_stripped_in_another_way() {
        var route = checked("/users/{name}", route("user-service", "/users"));

        assertTrue(route.takes("/users/user1"));
        assertFalse(List.of("//users/user1", "/x/../users/user1", "/%75sers/user1").stream()
                .anyMatch(route::takes));
    }

    @Test
    void asks_by_grpc_under_a_name_of_its_own() {
        var routes = Map.<String, Route>of("/addsvc/sum", grpc("add-service", "pb.Add/Sum"));

        var route = CheckedRoute.all(routes, "add-service-grpc"::equals).getFirst();

        assertEquals("add-service-grpc", route.service());
        assertEquals(Optional.of("pb.Add/Sum"), route.method());
    }

    @Test
    void refuses_a_grpc_method_that_nobody_knows() {
        var routes = Map.<String, Route>of("/addsvc/sum", grpc("add-service", "pb.Add/Subtract"));

        var refused = assertThrows(IllegalStateException.class, () -> CheckedRoute.all(routes, _ -> true))
                .getMessage();

        assertTrue(refused.startsWith("cargokit.gateway.routes.\"/addsvc/sum\".method=pb.Add/Subtract: "), refused);
    }

    private static Route grpc(String service, String method) {
        return new Configured(
                service, Protocol.GRPC, Optional.of(method), Optional.empty(), Duration.ofSeconds(5), 3, 4, 5);
    }

    private static CheckedRoute checked(String path, Route route) {
        return CheckedRoute.all(Map.of(path, route), "user-service"::equals).getFirst();
    }

    private static String refusal(String path, Route route) {
        return assertThrows(IllegalStateException.class, () -> checked(path, route))
                .getMessage();
    }

    private static Route route(String service, String strip) {
        return new Configured(
                service,
                Protocol.HTTP,
                Optional.empty(),
                Optional.of(strip).filter(text -> !text.isEmpty()),
                Duration.ofSeconds(5),
                3,
                4,
                5);
    }

    private record Configured(
            String service,
            Protocol protocol,
            Optional<String> method,
            Optional<String> strip,
            Duration timeout,
            int attempts,
            int concurrency,
            int queue)
            implements Route {}
}
