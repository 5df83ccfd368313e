package dev.cargokit.gateway.routes;

import dev.cargokit.gateway.GatewayConfig;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A route as configured, validated.
///
/// @param service its name in discovery
/// @param strip   the beginning of the path that the service does not get; empty when it gets all of it
public record RouteDefinition(
        String path, String service, String strip, Duration timeout, int attempts, int concurrency, int queue) {

    private static final Pattern PATH = Pattern.compile("/\\*?|(/([\\w.~-]+|\\{\\w+}))+(/\\*)?");
    private static final int MAXIMUM_ATTEMPTS = 10;
    private static final int MAXIMUM_REQUESTS = 10_000;

    /// All routes, the longest path first.
    ///
    /// @param known whether discovery knows a service
    /// @throws IllegalStateException naming the property that is wrong
    static List<RouteDefinition> all(Map<String, GatewayConfig.Route> routes, Predicate<String> known) {
        return routes.entrySet().stream()
                .map(route -> of(route.getKey(), route.getValue(), known))
                .sorted(Comparator.comparing(definition -> -definition.path.length()))
                .toList();
    }

    private static RouteDefinition of(String path, GatewayConfig.Route route, Predicate<String> known) {
        var name = "cargokit.gateway.routes.\"" + path + '"';
        var service = route.service();
        var strip = route.strip().orElse("");
        require(PATH.matcher(path).matches(), name + ": not a path, such as /a/b, /a/{name} or /a/*");
        require(
                known.test(service),
                name + ".service=" + service + ": no such service (quarkus.stork." + service + ".*)");
        require(
                strip.isEmpty() || path.startsWith(strip + "/") && strip.startsWith("/"),
                name + ".strip=" + strip + ": the path does not begin with it, or nothing of the path is left");
        require(
                route.timeout().toMillis() > 0,
                name + ".timeout=" + route.timeout() + ": must be a millisecond at least");
        requireRange(name + ".attempts", route.attempts(), 1, MAXIMUM_ATTEMPTS);
        requireRange(name + ".concurrency", route.concurrency(), 1, MAXIMUM_REQUESTS);
        requireRange(name + ".queue", route.queue(), 0, MAXIMUM_REQUESTS);
        return new RouteDefinition(
                path, service, strip, route.timeout(), route.attempts(), route.concurrency(), route.queue());
    }

    private static void requireRange(String name, int value, int minimum, int maximum) {
        require(
                value >= minimum && value <= maximum,
                "%s=%d: must be from %d to %d".formatted(name, value, minimum, maximum));
    }

    private static void require(boolean valid, String message) {
        if (!valid) {
            throw new IllegalStateException(message);
        }
    }

    /// Whether it takes whatever neither another route nor this process takes.
    public boolean isFallback() {
        return path.equals("/*");
    }

    /// The path in the syntax of Vert.x' router, which has `:name` for `{name}`.
    public String routerPath() {
        return path.replace('{', ':').replace("}", "");
    }

    /// Whether the service can be sent this path as the client wrote it. One with another spelling of what is stripped,
    /// such as `//users/user1`, leads nowhere.
    public boolean accepts(String requestPath) {
        return strip.isEmpty() || requestPath.startsWith(strip + "/");
    }

    public String upstreamPath(String requestPath) {
        return requestPath.substring(strip.length());
    }
}
