package dev.cargokit.booking.infrastructure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "cargokit.booking")
public interface BookingConfig {

    /// Whether the sample cargos are booked at the first start.
    @WithDefault("true")
    boolean sampleData();

    /// How often the replica of routing's locations is refreshed.
    @WithDefault("1m")
    Duration locationRefresh();

    /// How often the change feed is polled without a notification.
    @WithDefault("5s")
    Duration changePoll();

    /// How long a request for voyage changes waits in routing for one; whole seconds, at most 30.
    @WithDefault("20s")
    Duration voyagePoll();

    /// How long idempotency keys are stored.
    @WithDefault("24h")
    Duration idempotencyRetention();

    /// How often expired idempotency keys are deleted.
    @WithDefault("10m")
    Duration idempotencyCleanup();
}
