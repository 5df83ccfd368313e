package dev.cargokit.tracking.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How cargos are watched.
@ConfigMapping(prefix = "cargokit.tracking")
public interface TrackingConfig {

    /// How many may watch at the same time; beyond, they are refused.
    @WithDefault("1000")
    int watchers();

    /// After how long a stream says that it is still there.
    @WithDefault("15s")
    Duration heartbeat();

    /// After how long a watched cargo that could be seen only in part is looked at again.
    @WithDefault("3s")
    Duration lookAgainAfter();

    Feed feed();

    /// Booking's feed of changes.
    interface Feed {

        /// How long the feed may be silent before it counts as lost: three of its heartbeats.
        @WithDefault("45s")
        Duration silence();

        /// The first pause before a lost feed is connected to again; each further one is twice as long.
        @WithDefault("200ms")
        Duration pause();

        /// The longest such pause.
        @WithDefault("5s")
        Duration longestPause();
    }
}
