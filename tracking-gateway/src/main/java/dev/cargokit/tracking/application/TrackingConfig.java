package dev.cargokit.tracking.application;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How cargos are tracked and watched.
@ConfigMapping(prefix = "cargokit.tracking")
public interface TrackingConfig {

    /// The maximum number of watchers; further ones are rejected.
    @WithDefault("300")
    int watchers();

    /// The interval of the comments that keep a stream alive.
    @WithDefault("15s")
    Duration heartbeat();

    /// The interval at which a cargo with a missing part is tracked again.
    @WithDefault("3s")
    Duration retryInterval();

    /// The maximum size of the cached views of cargos; about 900 bytes each.
    @WithDefault("24M")
    MemorySize cache();

    Feed feed();

    /// The feeds of booking and handling.
    interface Feed {

        /// The longest silence before a feed may lag behind: four of its heartbeats. Nothing cached is served then.
        @WithDefault("2s")
        Duration maximumSilence();

        /// The longest silence before the connection counts as lost.
        @WithDefault("15s")
        Duration readTimeout();

        /// The delay of the first reconnect; each further one is twice as long.
        @WithDefault("200ms")
        Duration initialDelay();

        /// The maximum of these delays.
        @WithDefault("5s")
        Duration maximumDelay();
    }
}
