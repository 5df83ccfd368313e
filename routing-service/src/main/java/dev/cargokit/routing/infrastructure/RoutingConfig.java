package dev.cargokit.routing.infrastructure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Configuration of the routing service.
@ConfigMapping(prefix = "cargokit.routing")
public interface RoutingConfig {

    /// Whether the sample locations and voyages are added at the first start.
    @WithDefault("true")
    boolean sampleData();

    /// The minimum time between two voyages. Half a day is enough in a transshipment port: unloading, a
    /// move across the yard or to another terminal, and the next ship's cut-off.
    @WithDefault("12h")
    Duration transferTime();

    /// How often changes of the timetable are polled, in case a notification was lost.
    @WithDefault("3s")
    Duration timetablePoll();
}
