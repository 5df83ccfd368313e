package dev.cargokit.handling.infrastructure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

@ConfigMapping(prefix = "cargokit.handling")
public interface HandlingConfig {

    @WithName("known")
    Existence existence();

    Relay relay();

    /// The caches of known cargos, voyages and locations.
    interface Existence {

        @WithDefault("10m")
        Duration expiry();

        /// The maximum number of entries per cache.
        @WithDefault("50000")
        long size();
    }

    /// The delivery of events to booking.
    interface Relay {

        /// The maximum number of events per delivery; booking accepts 500.
        @WithDefault("500")
        int batch();

        /// How often the outbox is polled without a notification.
        @WithDefault("5s")
        Duration poll();

        /// The maximum number of shards in delivery at the same time; each has a database connection.
        @WithDefault("4")
        int concurrency();

        /// The minimum time between two polls of a shard: under load, events gather for this long into one
        /// batch.
        @WithName("gather")
        @WithDefault("200ms")
        Duration pollInterval();

        /// The maximum back-off while booking is unavailable.
        @WithName("longest-pause")
        @WithDefault("5s")
        Duration maximumBackoff();

        /// How often booking may reject an event, while it accepts others, before the event becomes a dead
        /// letter.
        @WithName("refusals")
        @WithDefault("3")
        int maximumRejections();
    }
}
