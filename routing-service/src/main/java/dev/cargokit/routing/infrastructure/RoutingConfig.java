package dev.cargokit.routing.infrastructure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What can be set of routing.
@ConfigMapping(prefix = "cargokit.routing")
public interface RoutingConfig {

    /// Whether the sample locations and voyages are added at the first start.
    @WithDefault("true")
    boolean sampleData();

    /// How long before a departure cargo from another voyage must have arrived. Half a day is what a
    /// container takes through a transshipment port without haste: unloading, a move across the yard or to
    /// another terminal, and being there before the next ship's cut-off.
    @WithDefault("12h")
    Duration transferTime();

    /// How often each replica looks for changes of the timetable that no signal told it of.
    @WithDefault("3s")
    Duration timetablePoll();
}
