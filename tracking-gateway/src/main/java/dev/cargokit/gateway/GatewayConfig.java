package dev.cargokit.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The configuration of the edge.
@ConfigMapping(prefix = "cargokit.gateway")
public interface GatewayConfig {

    /// The route table by path: an exact path, one with a variable segment such as `/users/{name}`, or all paths below
    /// one that ends in `/*`. The longest match wins. [dev.cargokit.gateway.routes.RouteDefinition] validates it.
    Map<String, Route> routes();

    Clients clients();

    /// The peers whose `X-Forwarded-For` is believed: IP addresses, and networks such as `10.1.0.0/16`.
    Optional<List<String>> trustedProxies();

    /// The names with a dot under which browsers know this gateway, such as `cargokit.example`.
    Optional<List<String>> allowedHosts();

    interface Route {

        /// The name of the service in discovery.
        String service();

        /// The beginning of the path that the service does not get, such as `/users`.
        Optional<String> strip();

        /// The time for all attempts together until the response starts, from when the whole request was sent;
        /// afterwards the longest silence between two parts of the response.
        @WithDefault("5s")
        Duration timeout();

        /// The maximum number of attempts, each on another instance. Only what may be repeated is retried: GET, HEAD,
        /// OPTIONS, PUT and DELETE without a body, and any request of which no byte was sent.
        @WithDefault("3")
        int attempts();

        /// Requests in flight at the same time; an event stream counts until it begins.
        @WithDefault("256")
        int concurrency();

        /// Requests that may wait for a permit; further ones are rejected with 503.
        @WithDefault("512")
        int queue();
    }

    interface Clients {

        /// The time for the head of a request, and for each [#minimumBody()] of its body.
        @WithDefault("10s")
        Duration readTimeout();

        /// How much of a body must arrive in each read timeout.
        @WithDefault("10K")
        MemorySize minimumBody();

        /// The longest time in which a client takes nothing of a response that waits for it.
        @WithDefault("60s")
        Duration writeTimeout();

        /// Requests in flight from one address, event streams included.
        @WithDefault("200")
        int concurrency();

        @WithDefault("500")
        int connections();
    }
}
