package dev.cargokit.string.infrastructure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Optional;

/// Whether this instance is a proxy, and what it grants each instance behind it.
@ConfigMapping(prefix = "string.proxy")
interface ProxyConfig {

    /// `host:port,host:port` or a name that discovery knows; without it this instance does the work itself.
    @WithParentName
    Optional<String> to();

    Breaker breaker();

    Limit limit();

    interface Breaker {

        /// After how many failures in a row an instance is left alone.
        @WithDefault("6")
        int failures();

        /// For how long.
        @WithDefault("60s")
        Duration pause();
    }

    interface Limit {

        /// Calls let through in one window.
        @WithDefault("100")
        int calls();

        @WithDefault("1s")
        Duration window();
    }
}
