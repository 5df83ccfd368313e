package dev.cargokit.handling.infrastructure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What can be set for this service.
@ConfigMapping(prefix = "cargokit.handling")
public interface HandlingConfig {

    Known known();

    Relay relay();

    /// How long and how many cargos, voyages and locations are known without asking again that they exist.
    interface Known {

        @WithDefault("10m")
        Duration expiry();

        /// Most cargos, and most voyages, that are remembered.
        @WithDefault("50000")
        long size();
    }

    /// How events are told to booking.
    interface Relay {

        /// Most events told at once. Booking takes 500.
        @WithDefault("500")
        int batch();

        /// How often the outbox is looked at even when no signal comes.
        @WithDefault("1s")
        Duration poll();

        /// Most shards told at the same time; each holds a database connection meanwhile.
        @WithDefault("4")
        int concurrency();

        /// Shortest time between two looks at a shard: under load events gather for so long and are told together.
        @WithDefault("200ms")
        Duration gather();

        /// Longest pause between two attempts while booking cannot be told.
        @WithDefault("5s")
        Duration longestPause();

        /// How often booking may refuse to take one event, while it takes others, before the event is parked.
        @WithDefault("3")
        int refusals();
    }
}
