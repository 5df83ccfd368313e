package dev.cargokit.booking.infrastructure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What can be set of booking.
@ConfigMapping(prefix = "cargokit.booking")
public interface BookingConfig {

    /// Whether the sample cargos are booked at the first start.
    @WithDefault("true")
    boolean sampleData();

    /// How often the replica of routing's locations is renewed.
    @WithDefault("1m")
    Duration locationRefresh();

    /// How long a request is remembered by its Idempotency-Key.
    @WithDefault("24h")
    Duration idempotencyRetention();

    /// How often keys past their time are removed.
    @WithDefault("10m")
    Duration idempotencyCleanup();
}
