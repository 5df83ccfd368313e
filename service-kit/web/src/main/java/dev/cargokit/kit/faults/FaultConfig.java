package dev.cargokit.kit.faults;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Whether fault switches may act. In production they never do.
@ConfigMapping(prefix = "cargokit.faults")
interface FaultConfig {

    @WithDefault("true")
    boolean allowed();
}
