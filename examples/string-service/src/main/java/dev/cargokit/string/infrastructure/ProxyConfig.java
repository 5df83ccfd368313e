package dev.cargokit.string.infrastructure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Optional;

/// The upstreams of a proxy, and the limits of each.
@ConfigMapping(prefix = "string.proxy")
interface ProxyConfig {

    /// `host:port,host:port` or a name that discovery knows; without it this instance is no proxy.
    @WithParentName
    Optional<String> to();

    Breaker breaker();

    Limit limit();

    interface Breaker {

        /// The number of consecutive failures that opens it.
        @WithDefault("6")
        int failures();

        /// How long it stays open.
        @WithDefault("60s")
        Duration pause();
    }

    /// The maximum number of calls in a window.
    interface Limit {

        @WithDefault("100")
        int calls();

        @WithDefault("1s")
        Duration window();
    }
}
