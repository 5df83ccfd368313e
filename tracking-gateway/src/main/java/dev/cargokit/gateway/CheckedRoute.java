package dev.cargokit.gateway;

import dev.cargokit.gateway.GatewayConfig.Protocol;
import dev.cargokit.gateway.GatewayConfig.Route;
import dev.cargokit.gateway.grpc.AddMethods;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A route that can be laid: what makes no sense in a configured one is refused before the first request comes.
///
/// @param service by whose name discovery knows those that are asked
/// @param method  what answers by gRPC; none where the service is asked by HTTP
/// @param strip   the beginning of the path that the service does not see; empty when it sees all of it
record CheckedRoute(
        String path,
        String service,
        Optional<String> method,
        String strip,
        Duration timeout,
        int attempts,
        int concurrency,
        int queue) {

    private static final Pattern PATH = Pattern.compile("(/([\\w.~-]+|\\{\\w+}))+(/\\*)?");
    private static final int MOST_ATTEMPTS = 10;
    private static final int MOST_REQUESTS = 10_000;

    /// All routes, the longest path first.
    ///
    /// @param known tells the services that discovery has an entry for
    /// @throws IllegalStateException naming the property that is wrong
    static List<CheckedRoute> all(Map<String, Route> configured, Predicate<String> known) {
        return configured.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), known))
                .sorted(Comparator.comparing(route -> -route.path.length()))
                .toList();
    }

    private static CheckedRoute of(String path, Route route, Predicate<String> known) {
        var name = "cargokit.gateway.routes.\"" + path + '"';
        var strip = route.strip().orElse("");
        require(PATH.matcher(path).matches(), name + ": not a path, such as /a/b, /a/{name} or /a/*");
        boolean grpc = route.protocol() == Protocol.GRPC;
        var service = grpc ? route.service() + "-grpc" : route.service();
        require(
                known.test(service),
                name + ".service=" + route.service() + ": no such service (quarkus.stork." + service + ".*)");
        require(
                !grpc || AddMethods.NAMES.contains(route.method().orElse("")),
                name + ".method=" + route.method().orElse("") + ": must be one of " + AddMethods.NAMES);
        require(
                strip.isEmpty() || path.startsWith(strip + "/") && strip.startsWith("/"),
                name + ".strip=" + strip + ": the path does not begin with it, or nothing of the path is left");
        require(
                route.timeout().toMillis() > 0,
                name + ".timeout=" + route.timeout() + ": must be a millisecond at least");
        requireRange(name + ".attempts", route.attempts(), 1, MOST_ATTEMPTS);
        requireRange(name + ".concurrency", route.concurrency(), 1, MOST_REQUESTS);
        requireRange(name + ".queue", route.queue(), 0, MOST_REQUESTS);
        return new CheckedRoute(
                path,
                service,
                route.method().filter(_ -> grpc),
                strip,
                route.timeout(),
                route.attempts(),
                route.concurrency(),
                route.queue());
    }

    private static void requireRange(String name, int value, int least, int most) {
        require(value >= least && value <= most, "%s=%d: must be from %d to %d".formatted(name, value, least, most));
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }

    /// The path in the router's words, which writes `:name` for `{name}`.
    String pattern() {
        return path.replace('{', ':').replace("}", "");
    }

    /// Whether the service can be sent this path as the client wrote it: one that begins in another
    /// spelling, such as `//users/user1`, leads nowhere.
    boolean takes(String written) {
        return strip.isEmpty() || written.startsWith(strip + "/");
    }

    /// The path that the service is asked for, when the client asked for this.
    String uri(String written) {
        return written.substring(strip.length());
    }
}
