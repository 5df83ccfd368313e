package dev.cargokit.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Where requests go, and how many may be on their way.
@ConfigMapping(prefix = "cargokit.gateway")
interface GatewayConfig {

    /// The routes by path: an exact one, one with a segment left open such as `/users/{name}`, or all below one that
    /// ends in `/*`. The longest that matches counts. [CheckedRoute] says what is refused.
    Map<String, Route> routes();

    Upstream upstream();

    interface Route {

        /// The name by which discovery knows the service.
        String service();

        /// The beginning of the path that the service does not see, such as `/users`.
        Optional<String> strip();

        /// How long the service may keep silent: until its answer starts, and between the parts of it.
        @WithDefault("5s")
        Duration timeout();
    }

    interface Upstream {

        /// Connections to one instance of a service.
        @WithDefault("256")
        int connections();

        /// Requests that may wait for a connection to an instance; beyond, they are refused.
        @WithDefault("512")
        int waiting();

        @WithDefault("1s")
        Duration connectTimeout();

        /// How long an idle connection is kept: less than the services keep theirs, so that none is used while it
        /// closes.
        @WithDefault("30s")
        Duration keepAlive();
    }
}
