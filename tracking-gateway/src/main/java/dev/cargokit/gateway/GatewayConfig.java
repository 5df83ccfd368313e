package dev.cargokit.gateway;

import dev.cargokit.gateway.instances.Balancing;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Where requests go, and how many may be on their way.
@ConfigMapping(prefix = "cargokit.gateway")
interface GatewayConfig {

    /// The routes by path: an exact one, one with a segment left open such as `/users/{name}`, or all below
    /// one that ends in `/*`. The longest that matches counts. [CheckedRoute] says what is refused.
    Map<String, Route> routes();

    Upstream upstream();

    Clients clients();

    interface Route {

        /// The name by which discovery knows the service.
        String service();

        /// How the service is asked: by HTTP, as the request came, or by gRPC; then it is found by the name of
        /// the service with `-grpc` behind it.
        @WithDefault("http")
        Protocol protocol();

        /// What answers by gRPC, such as `pb.Add/Sum`.
        Optional<String> method();

        /// The beginning of the path that the service does not see, such as `/users`.
        Optional<String> strip();

        /// How long all attempts together may take until the answer starts, counted from when the request
        /// was sent whole; then, how long the service may keep silent between the parts of it.
        @WithDefault("5s")
        Duration timeout();

        /// How often a request is sent at most. Again only to another instance, and only what may be
        /// repeated: GET, HEAD, OPTIONS, PUT and DELETE without a body, and anything of which no byte was
        /// sent.
        @WithDefault("3")
        int attempts();

        /// Requests that may be under way at once; a stream of events counts until it begins.
        @WithDefault("256")
        int concurrency();

        /// Requests that may wait until others are done; beyond, they are refused with 503.
        @WithDefault("512")
        int queue();
    }

    enum Protocol {
        HTTP,
        GRPC
    }

    interface Upstream {

        /// Which instance of a service comes next.
        @WithDefault("power-of-two-choices")
        Balancing balancing();

        /// How often discovery is asked which instances there are.
        @WithDefault("1s")
        Duration refresh();

        /// Connections to one instance of a service, from each event loop.
        @WithDefault("1024")
        int connections();

        @WithDefault("1s")
        Duration connectTimeout();

        /// How long an idle connection is kept: less than the services keep theirs, so that none is used
        /// while it closes.
        @WithDefault("30s")
        Duration keepAlive();
    }

    interface Clients {

        /// How long a client has for the head of its first request, and for each [#slowestBody()] of a body.
        @WithDefault("10s")
        Duration patience();

        /// What of a body has to come in each stretch of patience.
        @WithDefault("10K")
        MemorySize slowestBody();
    }
}
